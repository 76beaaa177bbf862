import axe from 'axe-core';
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { showRecents } from '../../src/recentRoom.ts';
import { lazy } from '../../src/ui/Lazy.tsx';
import { aModel, deliver, failToDeliver } from './aModel.ts';
import { aResult } from './aResult.ts';
import { aDataLoss, aRefundStory, aSetUpProblem, aSignInProblem, aWrongInvoice } from './happenings.ts';
import { show, showPanel } from './show.tsx';

/** What axe finds wrong with all that is shown; jsdom draws nothing, so colours are checked elsewhere. */
async function violations() {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
const contact = { name: 'contact' } as const;
const edits = { email: 'ana@larch.example' };
const article = {
  name: 'article',
  article: aResult('When a refund arrives', { section: 'Billing' }),
} as const;
const press = (name: string | RegExp) => screen.getByRole('button', { name });

describe('nothing keeps a customer with assistive technology out of', () => {
  it('suggestions', async () => {
    const model = aModel();
    model.suggestions.value = [aResult('When a refund arrives', { section: 'Billing' })];
    showPanel(model);
    expect(await violations()).toEqual([]);
  });

  it('earlier searches', async () => {
    const model = aModel(aRefundStory);
    showRecents(model, () => undefined, 0);
    showPanel(model);
    expect(screen.queryByRole('group', { name: 'Recent searches' })).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('results, with the offer', async () => {
    const model = aModel(aRefundStory);
    const results = [
      aResult('When a refund arrives', {
        snippet: 'Cards take five days.',
        heading: 'Cards',
        anchor: 'cards',
      }),
      aResult('Failed payments'),
    ];
    model.answer.value = { status: 'ready', query: 'refund', results };
    showPanel(model);
    expect(await violations()).toEqual([]);
  });

  it.each(['searching', 'ready', 'failed'] as const)('an empty answer that is %s', async (status) => {
    const model = aModel();
    model.answer.value = { status, query: 'refund', results: [] };
    showPanel(model);
    expect(await violations()).toEqual([]);
  });

  it('the form before the answers', async () => {
    const model = aModel(aDataLoss);
    model.answer.value = { status: 'ready', query: 'our data is gone', results: [aResult('Backups')] };
    showPanel(model);
    expect(await violations()).toEqual([]);
  });

  it('an article with headings, code and a table, and its question', async () => {
    showPanel(aModel([], { view: article }), (url) =>
      Promise.resolve({
        url,
        title: 'When a refund arrives',
        content: [
          { tag: 'h3', children: ['Cards'] },
          {
            tag: 'p',
            children: ['See ', { tag: 'a', href: 'https://docs.example/b.html', children: ['this'] }],
          },
          { tag: 'pre', children: [{ tag: 'code', children: ['curl'] }] },
          {
            tag: 'table',
            children: [
              { tag: 'tbody', children: [{ tag: 'tr', children: [{ tag: 'td', children: ['2 days'] }] }] },
            ],
          },
          { tag: 'img', children: [], src: 'https://docs.example/a.png', alt: '' },
        ],
      }),
    );
    await screen.findByRole('group', { name: 'Did this solve it?' });
    expect(await violations()).toEqual([]);
  });

  it('an article that cannot be shown', async () => {
    showPanel(aModel([], { view: article }), () => Promise.reject(new Error('blocked')));
    await screen.findByText('This article could not be shown here.');
    expect(await violations()).toEqual([]);
  });

  it('a question that was answered', async () => {
    const { user } = showPanel(aModel([], { view: article }));
    await user.click(await screen.findByRole('button', { name: 'No, I still need help' }));
    expect(await violations()).toEqual([]);
  });

  it('the steps', async () => {
    showPanel(aModel(aSetUpProblem, { view: contact }));
    expect(await violations()).toEqual([]);
  });

  it('the way into a guided flow, its questions, its steps and its end', async () => {
    const { user } = showPanel(aModel(aSignInProblem));
    expect(await violations()).toEqual([]);
    await user.click(press(/^Signing in does not work/));
    expect(await violations()).toEqual([]);
    await user.click(press('My password is not accepted'));
    expect(await violations()).toEqual([]);
    await user.click(press('Previous step'));
    await user.click(press('None of these'));
    expect(await violations()).toEqual([]);
  });

  it('an article that a flow proposes', async () => {
    const flow = { title: 'A timer runs on', steps: [{ id: 'a', text: 'Read this.', article: '/a.html' }] };
    const view = { name: 'flow', flow: 'timers', title: flow.title } as const;
    showPanel(aModel([], { policy: { ...defaultPolicy, flows: { timers: flow } }, view }));
    expect(await violations()).toEqual([]);
  });

  it('the form, as filled in and with faults', async () => {
    const { user } = showPanel(aModel(aWrongInvoice, { view: contact }));
    expect(await violations()).toEqual([]);
    await user.click(press(/^Send to/));
    expect(await violations()).toEqual([]);
  });

  it('a message on its way, and one that did not get through', async () => {
    const fallback = 'mailto:help@plumbline.example';
    const model = aModel(aRefundStory, { view: contact, edits, settings: { fallback } });
    const { user } = showPanel(model);
    await user.click(press(/^Send to/));
    expect(await violations()).toEqual([]);
    failToDeliver(model);
    await screen.findByRole('alert');
    expect(await violations()).toEqual([]);
  });

  it('the receipt', async () => {
    const model = aModel(aRefundStory, { view: contact, edits });
    const { user } = showPanel(model);
    await user.click(press(/^Send to/));
    deliver(model);
    model.showSent.value = true;
    await screen.findByText('T-4821');
    expect(await violations()).toEqual([]);
  });

  it('contact where there is no endpoint', async () => {
    const fallback = 'mailto:help@plumbline.example';
    showPanel(aModel([], { view: contact, settings: { endpoint: undefined, fallback } }));
    expect(await violations()).toEqual([]);
  });

  it('a part that could not be loaded', async () => {
    const words = { loading: 'Loading…', failed: 'This part could not be loaded.', again: 'Try again' };
    const Later = lazy(() => Promise.reject(new Error('offline')), words);
    show(() => <Later />);
    await screen.findByRole('alert');
    expect(await violations()).toEqual([]);
  });
});
