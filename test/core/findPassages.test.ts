import { describe, expect, it } from 'vitest';
import { findPassages } from '../../src/findPassages.ts';

const found = (text: string) =>
  findPassages(text).map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);

describe('a passage', () => {
  it('is a known limit where the steps may fail, and specific to the account where nobody can do it alone', () => {
    expect(found('Restart. If it still fails, contact us.\nTo raise the limit, contact support.')).toEqual([
      ['known-limit', 'If it still fails, contact us.'],
      ['account-specific', 'To raise the limit, contact support.'],
    ]);
  });

  it('is none where the door is only open', () => {
    expect(found('Questions? Contact us!')).toEqual([]);
  });

  it('is one, though it sends to support and speaks of a hidden state', () => {
    expect(found('If the switch is not enabled on our side and the error stays, contact support.')).toEqual([
      ['known-limit', 'If the switch is not enabled on our side and the error stays, contact support.'],
    ]);
  });

  it('comes in the order of the text', () => {
    const text =
      'Once our system has processed it, reload.\nIf that fails, call us.\nThis depends on how your bank has set the limit.';
    expect(found(text).map(([kind]) => kind)).toEqual([
      'unverifiable-state',
      'known-limit',
      'unverifiable-state',
    ]);
  });
});

describe('the reader cannot check', () => {
  it.each([
    'If your account has been provisioned, the button is blue.',
    'Once our system has processed it, the row turns green.',
    'If the feature is enabled for your account on our side, you will see two tabs.',
    'The limit is 50 or 500, depending on how your administrator has set it.',
    'The code comes by post, depending on what your bank allows.',
    'Wait until our billing system has synced.',
    'If your workspace has not yet been migrated, the old menu is shown.',
    'This works only when our servers have indexed the file.',
    'If the new editor has reached your account, choose Pages.',
    'Unless your IT department has blocked it, the window opens.',
    'You cannot see or release that from your account.',
    'Only we can see whether the message left the queue.',
    'If your domain has been whitelisted, skip this step.',
    'If your bank has not blocked the card, the payment goes through.',
  ])('“%s”', (text) => {
    expect(found(text)).toEqual([['unverifiable-state', text]]);
  });
});

describe('the reader can check', () => {
  it.each([
    'If you enabled two-factor sign-in, have your phone ready.',
    'Check that the integration is enabled.',
    'Check whether your administrator has disabled the add-on.',
    'Once you have processed the list, choose Done.',
    'If your account has two owners, both get a mail.',
    'After the server has restarted, sign in again.',
    'If you cannot see it from your account, reload.',
    'Once our page is open, press Start.',
    'Depending on your plan, there are two or five seats.',
    'The date depends on your bank.',
    'We have migrated to a new design.',
    'When the upload is done, our logo is shown.',
    'Your administrator has set up the calendar for you.',
    'Only you can see your drafts.',
    'On our side of the screen there is a list.',
    'If your account is locked, wait an hour.',
  ])('“%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('a long text of half-said conditions is read in a time that grows with its length only', () => {
  const half = 'if our own billing whether your administrator has depending on how you cannot see if ';
  expect(findPassages(half.repeat(2000))).toEqual([]);
});

describe('who is asked', () => {
  it.each(['Ask your admin to raise the limit.', 'If the payment still fails, contact your bank.'])(
    '“%s” is no way to us',
    (text) => {
      expect(findPassages(text)).toEqual([]);
    },
  );

  it('is us where both are named', () => {
    expect(findPassages('If your bank still refuses it, contact our support team.')).toMatchObject([
      { kind: 'known-limit' },
    ]);
  });
});
