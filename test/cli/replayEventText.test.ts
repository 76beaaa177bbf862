import { describe, expect, it } from 'vitest';
import { eventText } from '../../src/cli/replayEventText.ts';
import type { Happening, SessionEvent } from '../../src/core/events.ts';

const url = 'https://docs.example/refunds.html';
const step = { type: 'step-answered', flow: 'f', step: 's', text: 'Which plan?' } as const;

describe('an event in plain words', () => {
  it.each<readonly [Happening, string]>([
    [{ type: 'searched', query: 'refund', results: 1, top: [] }, 'searched “refund”: 1 result'],
    [
      { type: 'searched', query: 'refund', results: 2, top: [], where: 'site' },
      'searched the site for “refund”: 2 results',
    ],
    [{ type: 'searched', query: 'refund', top: [], where: 'site' }, 'searched the site for “refund”'],
    [{ type: 'article-viewed', url, title: 'Refunds', where: 'page' }, 'came to the page “Refunds”'],
    [{ type: 'article-read', url, seconds: 12.4, depthPercent: 80 }, 'read “Refunds” for 12 s, down to 80 %'],
    [
      {
        type: 'passage-reached',
        url,
        title: 'Refunds',
        kind: 'known-limit',
        text: 'Contact us.',
        seconds: 12,
      },
      'stayed 12 s at “Contact us.” in “Refunds” (known-limit)',
    ],
    [
      { type: 'rated', url, title: 'Refunds', helpful: true, proposed: true },
      'said that “Refunds” solved it',
    ],
    [{ type: 'contact-opened', by: 'site' }, 'was shown contact by the site'],
    [{ type: 'flow-started', flow: 'f', title: 'Billing' }, 'began the guided flow “Billing”'],
    [{ ...step, outcome: 'chosen', choice: 'Team' }, 'answered “Which plan?” with “Team”'],
    [{ ...step, outcome: 'declined', reason: 'No time' }, 'skipped the step “Which plan?” (“No time”)'],
    [
      { ...step, text: 'Send it again.', outcome: 'solved', choice: url },
      'said that “Send it again.” solved it',
    ],
    [{ ...step, text: 'Send it again.', outcome: 'rejected' }, 'said that “Send it again.” did not solve it'],
    [
      { ...step, outcome: 'none-fits', leadsTo: 'unclassified' },
      'found no choice that fits for “Which plan?”; the flow ends here (unclassified)',
    ],
    [
      {
        type: 'contacted-before',
        handoff: 'h',
        need: 'Refund',
        sentAt: Date.UTC(2026, 10, 2),
        reference: 'T-1',
      },
      'had written on 2026-11-02 about “Refund” (T-1)',
    ],
    [{ type: 'identified', customer: { name: 'Ana', plan: 'team' } }, 'is known: name Ana, plan team'],
    [{ type: 'context-set', values: { app: 'x' } }, 'is on a page that says: app x'],
    [
      { type: 'failed', handoff: 'h', reason: 'unreachable' },
      'waits: the handoff did not arrive (unreachable)',
    ],
  ])('%j', (happening, text) => {
    const view = { id: 'e1', at: 0, type: 'article-viewed', url, title: 'Refunds', where: 'page' } as const;
    const event = { id: 'e2', at: 0, ...happening } as SessionEvent;
    expect(eventText(event, [view, event])).toBe(text);
  });
});
