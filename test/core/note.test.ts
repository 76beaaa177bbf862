import { describe, expect, it } from 'vitest';
import { noteOf } from '../../src/core/note.ts';
import { stepsTried } from '../../src/core/tried.ts';
import { aHandoff } from '../receive/aHandoff.ts';

describe('the note for a ticket', () => {
  it('reads from the question to the next step', () => {
    expect(noteOf(aHandoff())).toMatchInlineSnapshot(`
      "**Refund has not arrived**

      **Issue:** Billing, payments and refunds, P3, the billing team

      **Customer:** Ana Reyes, ana@larch.example, Larch Studio, Pro plan

      **In their words:** I asked for a refund on 3 November and it is not on my card yet.

      **They expect:** That you trace it with the bank.

      **Invoice number:** INV-20318

      **Amount:** 49 EUR

      **Steps taken:**
      - Searched “refund not arrived” (3 results)
      - Read “When a refund arrives”

      **Timeline, 2026-11-20, UTC:**
      - 14:02 searched “refund not arrived”: 3 results, 1 opened
      - 14:03 read “When a refund arrives” for 100 s, 100 %
      - 14:05 said that “When a refund arrives” did not help
      - 14:06 searched “where is my money”: 2 results, 0 opened
      - 14:07 searched “money back still missing”: 2 results, 0 opened
      - 14:07 was offered contact: reformulated, not-helpful
      - 14:07 took the offer
      - 14:08 sent this

      **Why it escalates:** Searched the same need 3 ways. Said that “When a refund arrives” did not help.

      **If misrouted:** Billing lead

      **Proposed next step:** Check for this account what “When a refund arrives” does not cover, then answer.

      Handoff 019aa3c0-0000-7000-8000-000000000001"
    `);
  });

  it('names the files, and says which did not arrive', () => {
    const file = { type: 'text/plain', sha256: 'a'.repeat(64), received: true } as const;
    const note = noteOf(
      aHandoff({
        attachments: [
          { ...file, name: 'timer_[1].log', bytes: 900, kind: 'file' },
          { ...file, name: 'screenshot.png', bytes: 1_200_000, kind: 'screenshot', received: false },
        ],
      }),
    );
    expect(note).toContain(
      '**Files:**\n- timer\\_\\[1\\].log (1 kB)\n- screenshot.png (picture of the page, 1.2 MB), did not arrive',
    );
  });

  it('tells a search of the site itself, without what it did not say', () => {
    const search = { id: 'e1', at: '2026-11-20T14:00:00.000Z', type: 'searched', where: 'site' } as const;
    const [opened] = aHandoff().journey.flatMap((item) => ('url' in item ? [item.url] : []));
    const journey = [
      { ...search, query: 'refund', results: 3, opened: [] },
      { ...search, id: 'e2', query: 'money', opened: [] },
      { ...search, id: 'e3', query: 'back', opened: [opened ?? ''] },
    ];
    const note = noteOf(aHandoff({ journey, stepsTried: stepsTried(journey) }));
    expect(note).toContain(
      '- 14:00 searched the site for “refund”: 3 results, 0 opened\n- 14:00 searched the site for “money”\n- 14:00 searched the site for “back”: 1 opened',
    );
    expect(note).toContain('- Searched the site for “refund” (3 results)\n- Searched the site for “money”\n');
  });

  it('names only what is there', () => {
    const { fields, customer, ...rest } = aHandoff({ journey: [], stepsTried: [] });
    const note = noteOf({ ...rest, fields: {}, customer: { verified: customer.verified } });
    expect(Object.keys(fields).length).toBeGreaterThan(0);
    expect(note).toContain('**Customer:** not given');
    expect(note).not.toMatch(/Steps taken|Timeline|Impact|undefined/);
  });

  it('tells impact and since when in one line, and other fields by name', () => {
    const fields = { impact: '20 people', since: 'Monday', invoiceNumber: 'INV-1' };
    const note = noteOf(aHandoff({ fields }));
    expect(note).toContain('**Impact:** 20 people, since Monday');
    expect(note).toContain('**Invoice number:** INV-1');
  });

  it('makes the customer’s Markdown literal and keeps it on its line', () => {
    const evil = '# Big\n\n**bold** [x](javascript:alert(1)) ![i](u) `c` <b> ~~s~~ | a_b_ \\';
    const note = noteOf(aHandoff({ subject: evil, description: evil }));
    const [subject = ''] = note.split('\n');
    expect(subject).toMatchInlineSnapshot(
      `"**\\# Big \\*\\*bold\\*\\* \\[x\\](javascript:alert(1)) !\\[i\\](u) \\\`c\\\` \\<b\\> \\~\\~s\\~\\~ \\| a\\_b\\_ \\\\**"`,
    );
    expect(note).not.toMatch(/^#/m);
  });

  it('proposes to answer by the time that was promised when it is critical', () => {
    const { decision } = aHandoff();
    const critical = aHandoff({ decision: { ...decision, severity: { value: 'P1', by: 'row:outage' } } });
    expect(noteOf(critical)).toContain(`Answer by ${decision.firstResponseBy}`);
  });

  it('proposes to look up the error where there is one', () => {
    expect(noteOf(aHandoff({ errors: ['PL-2207'] }))).toContain('Look up “PL-2207”');
  });

  it('says why and what next, however long the story is', () => {
    const note = noteOf(aHandoff({ stepsTried: Array.from({ length: 300 }, () => 'x'.repeat(300)) }));
    expect(note.length).toBeLessThanOrEqual(12_000);
    expect(note).toContain('**Why it escalates:**');
    expect(note).toMatch(/Handoff [0-9a-f-]{36}$/);
  });
});
