import { noteOf } from '../../src/core/note.ts';
import type { Handoff } from '../../src/schema/handoff.ts';

const ID = '019aa3c0-0000-7000-8000-000000000001';
const ARTICLE = {
  url: '/billing/when-a-refund-arrives.html',
  title: 'When a refund arrives',
  section: 'Billing',
};

/**
 * A valid handoff: a refund that has not arrived, searched in three ways, one article read and rated. `id` is the
 * idempotency key too unless both are given.
 *
 * @example aHandoff({ subject: 'Refund of 3 November' })
 */
export function aHandoff(overrides: Partial<Handoff> = {}): Handoff {
  const id = overrides.id ?? ID;
  const content: Omit<Handoff, 'note'> = {
    version: 1,
    id,
    idempotencyKey: id,
    sessionId: 's-1',
    createdAt: '2026-11-20T14:08:00.000Z',
    subject: 'Refund has not arrived',
    description: 'I asked for a refund on 3 November and it is not on my card yet.',
    expectation: 'That you trace it with the bank.',
    issue: {
      type: 'billing-question',
      title: 'Billing, payments and refunds',
      category: 'billing',
      productArea: 'Billing',
    },
    customer: {
      name: 'Ana Reyes',
      email: 'ana@larch.example',
      company: 'Larch Studio',
      plan: 'Pro',
      verified: false,
    },
    fields: { invoiceNumber: 'INV-20318', amount: '49 EUR' },
    queries: { original: 'refund not arrived', later: ['where is my money', 'money back still missing'] },
    lastViewed: ARTICLE,
    stepsTried: ['Searched “refund not arrived” (3 results)', 'Read “When a refund arrives”'],
    errors: [],
    requestIds: [],
    triggers: [
      {
        name: 'reformulated',
        channel: 'search',
        because:
          'Searched the same need 3 ways: “refund not arrived”, “where is my money”, “money back still missing”.',
        evidence: ['e1', 'e4', 'e5'],
      },
      {
        name: 'not-helpful',
        channel: 'article',
        because: 'Said that “When a refund arrives” did not help.',
        evidence: ['e3'],
      },
    ],
    decision: {
      row: 'billing-question',
      because: 'Searched the same need 3 ways. Said that “When a refund arrives” did not help.',
      lost: [],
      handling: 'assisted',
      mode: { value: 'offer', by: 'row:billing-question' },
      severity: { value: 'P3', by: 'row:billing-question' },
      destination: {
        team: 'billing',
        name: 'the billing team',
        tier: 2,
        queue: 'billing',
        owner: 'Billing lead',
        by: 'row:billing-question',
      },
      escalationType: 'billing',
      requiredFields: ['subject', 'description', 'email'],
      firstResponseBy: '2026-11-20T18:08:00.000Z',
    },
    journey: [
      {
        id: 'e1',
        at: '2026-11-20T14:02:00.000Z',
        type: 'searched',
        query: 'refund not arrived',
        results: 3,
        opened: [ARTICLE.url],
      },
      {
        id: 'e2',
        at: '2026-11-20T14:03:00.000Z',
        type: 'article-viewed',
        ...ARTICLE,
        where: 'panel',
        readingSeconds: 100,
        depthPercent: 100,
      },
      { id: 'e3', at: '2026-11-20T14:05:00.000Z', type: 'rated', ...ARTICLE, helpful: false },
      {
        id: 'e4',
        at: '2026-11-20T14:06:00.000Z',
        type: 'searched',
        query: 'where is my money',
        results: 2,
        opened: [],
      },
      {
        id: 'e5',
        at: '2026-11-20T14:07:00.000Z',
        type: 'searched',
        query: 'money back still missing',
        results: 2,
        opened: [],
      },
      {
        id: 'e6',
        at: '2026-11-20T14:07:01.000Z',
        type: 'offered',
        triggers: ['reformulated', 'not-helpful'],
      },
      { id: 'e7', at: '2026-11-20T14:07:10.000Z', type: 'contact-opened', by: 'offer' },
      { id: 'e8', at: '2026-11-20T14:08:00.000Z', type: 'submitted' },
    ],
    minutesToHandoff: 6,
    locale: 'en-GB',
    page: {
      url: 'http://localhost:4173/billing/when-a-refund-arrives.html',
      title: 'When a refund arrives – Plumbline Help',
    },
    environment: {
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36',
      timeZone: 'Europe/Madrid',
      viewport: '1280x800',
      context: { app: 'web 4.12.0' },
    },
    removed: 0,
    dropped: 0,
  };
  const merged = { ...content, ...overrides };
  return { ...merged, note: overrides.note ?? noteOf(merged) };
}
