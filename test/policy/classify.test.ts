import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/policy/classify.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { mergePolicy } from '../../src/policy/mergePolicy.ts';

describe('the risk of a text', () => {
  it.each([
    ['I think somebody hacked us', 'security', 'P1'],
    ['there are fraudulent payments on my account', 'security', 'P2'],
    ['my phone was stolen yesterday', 'security', 'P3'],
    ['you charged me twice', 'failed-transaction', 'P2'],
    ['the transfer still hasnt arrived', 'failed-transaction', 'P3'],
    ['I forgot my password', 'access', 'P3'],
    ['my account has been locked', 'access', 'P3'],
    ['everything went down an hour ago', 'blocker', 'P1'],
    ['the export does not work any more', 'blocker', 'P3'],
    ['my paymnet was declined', 'failed-transaction', 'P3'],
  ])('“%s” is %s, %s', (text, risk, severity) => {
    const found = classify(text);
    expect(found.risk).toBe(risk);
    expect(found.severity <= severity).toBe(true);
    expect(found.because.risk).toHaveLength(1);
  });

  it.each([
    'how do I invite my team',
    'how to prevent data loss',
    'I found my lost card',
    'please slow down',
    'when is the next invoice due',
    'I do not know how to export a report',
    '',
  ])('“%s” is none', (text) => {
    expect(classify(text)).toMatchObject({ risk: 'none', because: { risk: [] } });
  });

  it('is none for mere urgency, which still raises the severity', () => {
    expect(classify('need the manual asap')).toMatchObject({
      risk: 'none',
      severity: 'P2',
      because: { risk: [], severity: ['asap'] },
    });
  });

  it('shows the words that decided, with a sign for what stands between them', () => {
    expect(classify('I was charged for it twice').because.risk).toEqual(['charged … twice']);
  });
});

describe('the category of a text', () => {
  it.each([
    ['I cannot sign in', 'account-access'],
    ['where is my refund', 'billing'],
    ['how do I connect my calendar', 'setup'],
    ['which formats can I export', 'how-to'],
    ['the timer crashes', 'bug'],
    ['a gdpr request', 'data-privacy-security'],
    ['webhook signature', 'developer-api'],
    ['why is `customer.id` null', 'developer-api'],
    ['cancel my order', 'account-specific'],
    ['thanks', null],
  ])('“%s”: %s', (text, category) => {
    expect(classify(text).category).toBe(category);
  });
});

describe('the issue type of a text', () => {
  it('is the row whose terms it has', () => {
    expect(classify('API returns 401 unauthorized').issueType).toBe('api-authentication');
  });

  it('is the first row of its category that waits for the docs, where no term fits', () => {
    expect(classify('the timer glitches').issueType).toBe('confirmed-defect');
  });

  it('is a row of the policy that is given', () => {
    const policy = mergePolicy(defaultPolicy, { rows: [{ id: 'how-to', terms: ['saml'] }] });
    expect(classify('saml', policy)).toMatchObject({ issueType: 'how-to', because: { issueType: ['saml'] } });
  });
});

describe('a text', () => {
  it('may want a person, be furious, threaten and name a sum at once', () => {
    expect(classify('This is ridiculous. Get me a human or I will sue you for $1.2k')).toMatchObject({
      wantsHuman: true,
      angry: true,
      legalThreat: true,
      amounts: [{ value: 1200, currency: 'USD' }],
    });
  });

  it('may do none of these', () => {
    expect(classify('Sue wrote the invoice for our agent')).toMatchObject({
      wantsHuman: false,
      angry: false,
      legalThreat: false,
      amounts: [],
    });
  });

  it('of any letters is classified the same each time, with words that stand in it', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom('card', 'not', 'work', 'paid', '.', ',', '$5', 'human', '\u0000', '漢字', '\n'),
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const found = classify(text);
        expect(classify(text)).toEqual(found);
        expect(found.risk === 'none').toBe(found.because.risk.length === 0);
        for (const { start, end } of found.amounts) expect(text.slice(start, end)).toMatch(/\d/);
      }),
    );
  });

  it('of 100 kB is read to its end, whatever it is made of', () => {
    for (const part of [
      'not ',
      'a',
      '1,',
      '100 ',
      "'",
      '- ',
      '$',
      'a_',
      '\u0000',
      '漢字。',
      '\u0301e',
      '(((',
      ' ',
    ])
      expect(classify(`${part.repeat(100_000 / part.length)}\nI want a human`).wantsHuman, part).toBe(true);
  });
});
