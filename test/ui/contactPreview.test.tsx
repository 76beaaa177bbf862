import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/core/events.ts';
import { aModel, sentBy, type AModel } from './aModel.ts';
import { aRefundStory, searched } from './happenings.ts';
import { showContact } from './show.tsx';

const edits = { email: 'ana@larch.example' };
const preview = () => within(screen.getByRole('region', { name: 'What support will see' }));
const lines = () =>
  preview()
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const showAll = () => screen.getByRole('button', { name: /^Show \d+ more$/ });
/** All lines, where the list begins closed. */
async function allLines(user: ReturnType<typeof showContact>['user']) {
  await user.click(showAll());
  return lines();
}
const remove = (what: string) => screen.getByRole('button', { name: `Remove: ${what}` });
const send = () => screen.getByRole('button', { name: /^Send to/ });

async function sendWithout(model: AModel, ...items: readonly string[]) {
  const { user } = showContact(model);
  for (const item of items) await user.click(remove(item));
  await user.click(send());
  return sentBy(model);
}

describe('the customer sees before sending', () => {
  it('their searches with how much each found, articles with how long they read, and their answers', () => {
    showContact(aModel(aRefundStory));
    expect(lines().slice(0, 5)).toEqual([
      'Searched“refund not arrived”, 1 result',
      'ReadWhen a refund arrives, 1 min 35 secs',
      'Said“No, I still need help”: When a refund arrives',
      'Searched“where is my money”, 1 result',
      'Searched“money back still missing”, 1 result',
    ]);
  });

  it('who gets it, and why', async () => {
    const { user } = showContact(aModel(aRefundStory));
    const all = await allLines(user);
    expect(all).toContain('Goes tothe billing team, as “It slows me down”');
    expect(all.find((line) => line.startsWith('Why'))).toContain(
      'Said that “When a refund arrives” did not help.',
    );
  });

  it('everything else that goes along: page, device, what the site added', async () => {
    const added: readonly Happening[] = [
      { type: 'identified', customer: { company: 'Larch Studio', plan: 'Pro', accountId: 'larch-7' } },
      { type: 'context-set', values: { app: 'web 4.12.0' } },
    ];
    const { user } = showContact(aModel([...added, ...aRefundStory]));
    const all = await allLines(user);
    expect(all).toContain('AccountLarch Studio, Pro, larch-7, web 4.12.0');
    expect(all).toContain('PageBilling https://docs.example/billing.html');
    expect(all.find((line) => line.startsWith('Device'))).toContain('en-GB, Europe/Madrid, window 1280x800');
  });

  it('a search of the site itself, without a number where it did not say one', () => {
    showContact(aModel([{ type: 'searched', query: 'refund late', top: [], where: 'site' }]));
    expect(lines()).toContain('Searched“refund late”');
  });

  it('that nothing but the message goes along where nothing was searched or read', () => {
    showContact(aModel([]));
    expect(preview().queryByText('Nothing beside your message.')).not.toBeNull();
    expect(preview().queryByRole('button')).toBeNull();
  });

  it('steps that they did or skipped, with the reason', async () => {
    const step = { type: 'step-answered', flow: 'set-up', step: 'a' } as const;
    const { user } = showContact(
      aModel([
        ...aRefundStory,
        { ...step, text: 'Sign out.', outcome: 'done' },
        { ...step, text: 'Try another browser.', outcome: 'declined', reason: 'Not allowed here' },
      ]),
    );
    const all = await allLines(user);
    expect(all).toContain('StepDone: Sign out.');
    expect(all).toContain('StepSkipped: Try another browser. (Not allowed here)');
  });

  it('a guided flow that they began, with their answers', async () => {
    const step = { type: 'step-answered', flow: 'sign-in', step: 'a' } as const;
    const { user } = showContact(
      aModel([
        ...aRefundStory,
        { type: 'flow-started', flow: 'sign-in', title: 'Signing in does not work' },
        { ...step, text: 'What happens?', outcome: 'chosen', choice: 'No e-mail arrives' },
        { ...step, text: 'From where?', outcome: 'none-fits', leadsTo: 'unclassified' },
        { ...step, text: 'This may help.', outcome: 'rejected', choice: '/spam.html' },
        { ...step, text: 'Try this.', outcome: 'solved' },
      ]),
    );
    expect(await allLines(user)).toEqual(
      expect.arrayContaining([
        'GuideSigning in does not work',
        'StepWhat happens? “No e-mail arrives”',
        'StepFrom where? “None of these”',
        'Step“No, I still need help”: This may help.',
        'Step“Yes, solved”: Try this.',
      ]),
    );
  });
});

describe('what the customer sees is what is sent', () => {
  it('all of it where nothing was removed', async () => {
    const sent = await sendWithout(aModel(aRefundStory, { edits }));
    expect(sent.queries).toEqual({
      original: 'refund not arrived',
      later: ['where is my money', 'money back still missing'],
    });
    expect(sent.lastViewed?.title).toBe('When a refund arrives');
    expect(sent.removed).toBe(0);
  });

  it('a removed item is marked and counted, and not sent', async () => {
    const model = aModel(aRefundStory, { edits });
    const sent = await sendWithout(model, '“where is my money”, 1 result');
    expect(screen.getByText('“where is my money”, 1 result').tagName).toBe('DEL');
    expect(preview().queryByText('1 item is not shared.')).not.toBeNull();
    expect(sent.queries.later).toEqual(['money back still missing']);
    expect(sent.removed).toBe(1);
  });

  it.each([
    ['a search', '“where is my money”, 1 result', 'where is my money'],
    ['an answer', '“No, I still need help”: When a refund arrives', 'did not help'],
  ])('%s that was removed stands nowhere in what is sent', async (_, item, words) => {
    const sent = await sendWithout(aModel(aRefundStory, { edits }), item);
    expect(JSON.stringify(sent)).not.toContain(words);
  });

  it('a search with an error text that was removed is not in the error field either', async () => {
    const story = [searched('webhook signature help'), searched('webhook signature error PL-2207')];
    const sent = await sendWithout(aModel(story, { edits }), '“webhook signature error PL-2207”, 1 result');
    expect(JSON.stringify(sent)).not.toContain('PL-2207');
  });

  it('the team stays the same whatever is removed', async () => {
    const model = aModel(aRefundStory, { edits });
    const sent = await sendWithout(model, '“refund not arrived”, 1 result');
    expect(sent.decision.destination.team).toBe('billing');
  });

  it('the keyboard stays in the list after a removal', async () => {
    const { user } = showContact(aModel(aRefundStory));
    remove('“where is my money”, 1 result').focus();
    await user.keyboard('{Enter}');
    const back = 'Put back: “where is my money”, 1 result';
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('button', { name: back }));
    });
  });

  it('an item that was put back is sent again', async () => {
    const model = aModel(aRefundStory, { edits });
    const { user } = showContact(model);
    await user.click(remove('“where is my money”, 1 result'));
    await user.click(screen.getByRole('button', { name: 'Put back: “where is my money”, 1 result' }));
    expect(preview().queryByText(/not shared/)).toBeNull();
    await user.click(send());
    expect(sentBy(model).queries.later).toContain('where is my money');
    expect(sentBy(model).removed).toBe(0);
  });
});

describe('a list of more than six lines', () => {
  it('begins closed, says how many more there are, and closes again', async () => {
    const { user } = showContact(aModel(aRefundStory));
    expect(lines()).toHaveLength(6);
    expect(showAll().getAttribute('aria-expanded')).toBe('false');
    const more = Number(/\d+/.exec(showAll().textContent)?.[0]);
    await user.click(showAll());
    expect(lines()).toHaveLength(6 + more);
    await user.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(lines()).toHaveLength(6);
  });
});

describe('what is secret', () => {
  it('is said to be taken out, where something was', async () => {
    const { user } = showContact(aModel(aRefundStory));
    const note = () => preview().queryByText('Taken out of what you typed: card number.');
    expect(note()).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'In your words' }), 'card 4111 1111 1111 1111');
    expect(note()).not.toBeNull();
  });
});
