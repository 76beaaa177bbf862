import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLimits } from '../../src/findLimits.ts';

/** The sentences found, with their kinds. */
const found = (text: string) =>
  findLimits(text).map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
const kinds = (text: string) => findLimits(text).map(({ kind }) => kind);

describe('a limit of the steps', () => {
  it.each([
    'If this still fails after step 4, contact us.',
    'If the light keeps blinking, please reach out to our support team.',
    'Still stuck? The cable may be broken: call us.',
    'Should the error come back, open a ticket with our service desk.',
    'When none of these steps helps, get in touch with Example Support.',
    'If it doesn’t start, ask your administrator to look at the log.',
    'Contact your reseller if the seal is broken.',
    'If you cannot sign in contact support.',
    'We recommend that you contact support if the export fails.',
    'If the problem persists, open a ticket.',
    'If the import is stuck, e-mail help@example.com.',
    'If you experience delays, submit a support request.',
    'If the lamp still blinks, send support the number on the label.',
  ])('is “%s”', (text) => {
    expect(kinds(text)).toEqual(['fail']);
  });
});

describe('what nobody can do alone', () => {
  it.each([
    'To raise the limit, contact support.',
    'Contact your account manager.',
    'Contact Example to switch the region.',
    'A longer trial can be had by contacting our support team.',
    'Ask your workspace owner to change your role.',
    'You need to contact your IT department.',
    'Send your tax certificate to our support team.',
    'Please file a support ticket and name the two accounts.',
  ])('is “%s”', (text) => {
    expect(kinds(text)).toEqual(['required']);
  });
});

describe('an open door', () => {
  it.each([
    'Questions? Contact us!',
    'For more information, contact our sales team.',
    'If you have feedback, let us know.',
    'Need help? Contact support.',
  ])('is “%s”', (text) => {
    expect(new Set(kinds(text))).not.toContain('fail');
    expect(new Set(kinds(text))).not.toContain('required');
  });
});

describe('nobody is sent to support by', () => {
  it.each([
    'If the issue persists, try another browser.',
    'If the error continues, restart the router.',
    'Most email providers support forwarding.',
    'Do not open a ticket for each message.',
    'Never contact support through a link in an e-mail.',
    'The contact must accept the invitation before the call.',
    'Open Contacts and choose Merge.',
    'Your customers can contact support from the widget.',
    'Agents will reach out to you within a day.',
    'After you submit a support request, you get a number.',
    'If you have to contact support, keep the log.',
    'When you contact us, name your plan.',
    'To open a support ticket:',
    'Open an issue on GitHub if the build is broken.',
    'Refer to the provider documentation.',
    'Contact support agents will see the new field.',
    'The board supports four channels.',
    'Clicking "Contact us" opens the form.',
  ])('“%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the place', () => {
  it('is that of the sentence, without the space around it', () => {
    expect(found('Restart the app. If it still fails, contact us.  Then wait.')).toEqual([
      ['fail', 'If it still fails, contact us.'],
    ]);
  });

  it('is counted in UTF-16 units', () => {
    expect(found('🙂 Fine.\n\tTo change it, contact support 🙂\nDone')).toEqual([
      ['required', 'To change it, contact support 🙂'],
    ]);
  });

  it('does not reach over a line or a cell', () => {
    expect(found('The upload fails | Contact support. | 0036')).toEqual([['required', 'Contact support.']]);
    expect(found('Contact\nsupport is written in blue')).toEqual([]);
  });

  it('comes in order where there are several', () => {
    const text = 'To move it, contact support. Wait. If that fails, call us.';
    expect(kinds(text)).toEqual(['required', 'fail']);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'contact ',
    'support',
    'if ',
    'it fails, ',
    '. ',
    '\n',
    '|',
    'us',
    '🙂',
    '\u0000',
    'Example ',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('gives sentences that lie in it, one behind the other', () => {
    fc.assert(
      fc.property(text, (some) => {
        let last = 0;
        for (const { start, end } of findLimits(some)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(some.length);
      }),
    );
  });

  it.each([
    'contact ',
    'contact a ',
    'if , ',
    'a. ',
    '\n',
    '"',
    'Contact A B C ',
    'speak to ',
    '\u0000',
    '漢字',
  ])('may be long: %j again and again', (again) => {
    expect(findLimits(again.repeat(100_000 / again.length))).toEqual([]);
  });
});
