import { describe, expect, it } from 'vitest';
import { lintPolicy } from '../../src/cli/lintPolicy.ts';
import { aRow } from '../core/rules.ts';

const codesOf = (policy: unknown) => lintPolicy(policy).map(({ code }) => code);
const week = { mon: '09:00-17:00' };
const german = { id: 'german', category: 'setup', handling: 'assisted', severity: 'P2' } as const;

describe('what is near to a fault, and none', () => {
  it.each<[string, unknown]>([
    ['a row with conditions only', { rows: [aRow({ id: 'x', when: { plans: ['pro'] } })] }],
    [
      'a part of a row that is no riskier, for it is narrower',
      {
        rows: [aRow({ id: 'x', handling: 'assisted', issueTypes: ['onboarding'], when: { plans: ['pro'] } })],
      },
    ],
    [
      'a row of which one term is another row’s, and one is not',
      { rows: [aRow({ id: 'x', terms: ['my refund', 'gift card'] })] },
    ],
    [
      'a row that only a phrase of a riskier one could cover',
      { rows: [aRow({ id: 'x', terms: ['app is down'] }), aRow({ id: 'y', terms: ['data data missing'] })] },
    ],
    [
      'a row for calm questions about what otherwise escalates at once',
      { rows: [aRow({ id: 'x', terms: ['prevent data loss'] })] },
    ],
    [
      'a path within that of a safer row',
      {
        rows: [
          aRow({ id: 'x', severity: 'P3', paths: ['/api/keys/*'] }),
          aRow({ id: 'y', paths: ['/api/*'] }),
        ],
      },
    ],
    [
      'one trigger of several that is off',
      {
        triggers: { loop: { on: false } },
        rows: [aRow({ id: 'x', terms: ['x'], escalateWhen: ['loop', 'not-helpful'] })],
      },
    ],
    [
      'a human-first row that waits for a sign of risk',
      {
        rows: [
          aRow({
            id: 'x',
            terms: ['x'],
            handling: 'human-first',
            mode: 'automatic',
            escalateWhen: ['amount-over', 'loop'],
          }),
        ],
      },
    ],
    [
      'the same way in two languages, in other terms',
      {
        rows: [
          aRow({ ...german, terms: ['einrichten'], when: { languages: ['de'] } }),
          aRow({ ...german, id: 'french', terms: ['installer'], when: { languages: ['fr-CA', 'fr'] } }),
        ],
      },
    ],
    [
      'a way for one language that a row for all has too',
      {
        rows: [
          aRow({
            ...german,
            issueTypes: ['onboarding'],
            mode: 'after-steps',
            flow: 'set-up',
            when: { languages: ['de'] },
          }),
        ],
      },
    ],
    [
      'an owner whose name holds such a word',
      {
        teams: {
          billing: { name: 'us', queue: 'all-hands', owner: 'Team lead of billing', next: 'management' },
        },
      },
    ],
    [
      'a field that must be filled in, and helps',
      { rows: [{ id: 'api-authentication', fields: [{ id: 'requestId', required: true }] }] },
    ],
    [
      'a sum that is asked for where none was named',
      { rows: [{ id: 'billing-question', fields: [{ id: 'amount', required: true }] }] },
    ],
    [
      'signs that are words to nobody but a programmer',
      {
        rows: [
          aRow({
            id: 'x',
            terms: ['c++', 'what (if any) discount?', 'a.b', '$5 voucher'],
            paths: ['/c++/*', '/a(b)/*', '/*/x'],
          }),
        ],
      },
    ],
    [
      'business hours with a word about nights',
      {
        hours: { timeZone: 'UTC', week },
        severities: { P1: { firstResponse: { minutes: 15 }, target: { minutes: 60 }, always: false } },
      },
    ],
    ['a sum of money as a threshold', { triggers: { 'amount-over': { threshold: 100_000 } } }],
  ])('%s', (_, policy) => {
    expect(codesOf(policy)).toEqual([]);
  });
});

describe('one step further', () => {
  it.each<[string, unknown, string]>([
    [
      'a part of a row that is less risky than the whole',
      { rows: [aRow({ id: 'x', issueTypes: ['onboarding'], when: { plans: ['pro'] } })] },
      'unreachable-row',
    ],
    [
      'a path within that of a riskier row',
      {
        rows: [
          aRow({ id: 'x', paths: ['/api/keys/*'] }),
          aRow({ id: 'y', severity: 'P3', paths: ['/api/*'] }),
        ],
      },
      'unreachable-row',
    ],
    [
      'a phrase that a riskier phrase is part of',
      { rows: [aRow({ id: 'x', escalateWhen: 'at-once', terms: ['"the site is down"'] })] },
      'unreachable-row',
    ],
    [
      'a row for customers whose plans are not named',
      { triggers: { vip: { plans: [] } }, rows: [aRow({ id: 'x', terms: ['x'], escalateWhen: ['vip'] })] },
      'never-escalates',
    ],
    [
      'a row that waits for nothing',
      { rows: [aRow({ id: 'x', terms: ['x'], escalateWhen: [] })] },
      'never-escalates',
    ],
    [
      'a way that is quicker in one language',
      {
        rows: [
          aRow({ ...german, issueTypes: ['onboarding'], mode: 'automatic', when: { languages: ['de'] } }),
        ],
      },
      'language-without-option',
    ],
    [
      'a field asked for twice',
      { rows: [{ id: 'how-to', fields: [{ id: 'expectation' }, { id: 'expectation' }] }] },
      'unused-required-field',
    ],
    [
      'a sum that the condition has found',
      {
        rows: [
          aRow({
            id: 'x',
            category: 'billing',
            terms: ['x'],
            when: { amountOver: 100 },
            fields: [{ id: 'amount', required: true }],
          }),
        ],
      },
      'unused-required-field',
    ],
    ['a star in a term', { rows: [aRow({ id: 'x', terms: ['voucher*'] })] }, 'slow-pattern'],
    ['an expression as a path', { rows: [aRow({ id: 'x', paths: ['^/v[0-9]+/.*$'] })] }, 'slow-pattern'],
  ])('%s', (_, policy, code) => {
    expect(codesOf(policy)).toEqual([code]);
  });
});
