import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aModel } from './aModel.ts';
import { aResult } from './aResult.ts';
import { pressesLeftToTheBrowser, showPanel } from './show.tsx';

function showAnswers() {
  const model = aModel();
  const results = ['When a refund arrives', 'Failed payments'].map((title) => aResult(title));
  model.answer.value = { status: 'ready', query: 'refund', results };
  return { model, ...showPanel(model) };
}
const field = () => screen.getByRole('searchbox');
const link = (name: string) => screen.getByRole('link', { name });

describe('the arrow keys', () => {
  it('lead from the field through the results and stop at the last', async () => {
    const { user } = showAnswers();
    await user.click(field());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(link('When a refund arrives'));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(link('Failed payments'));
  });

  it('lead back from the first result to the field', async () => {
    const { user } = showAnswers();
    await user.click(field());
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(field());
  });
});

describe('a press on a result', () => {
  it('opens the article in the panel and means the query', async () => {
    const left = pressesLeftToTheBrowser();
    const { model, user } = showAnswers();
    await user.click(link('Failed payments'));
    expect(model.openArticle).toHaveBeenCalledWith(expect.objectContaining({ title: 'Failed payments' }));
    expect(model.settle).toHaveBeenCalled();
    expect(left).toEqual([]);
    expect(await screen.findByRole('region', { name: 'Failed payments' })).toBeTruthy();
  });

  it('by Enter opens the article too', async () => {
    const { model, user } = showAnswers();
    await user.click(field());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(model.openArticle).toHaveBeenCalledWith(
      expect.objectContaining({ title: 'When a refund arrives' }),
    );
  });

  it.each(['Control', 'Meta', 'Shift', 'Alt'])('with %s is a link like any other', async (key) => {
    const left = pressesLeftToTheBrowser();
    const { model, user } = showAnswers();
    await user.keyboard(`{${key}>}`);
    await user.click(link('Failed payments'));
    await user.keyboard(`{/${key}}`);
    expect(model.openArticle).not.toHaveBeenCalled();
    expect(left).toEqual(['https://docs.example/failed-payments.html']);
  });
});

describe('what is typed', () => {
  it('is searched as it is typed and is not yet meant', async () => {
    const model = aModel();
    const { user } = showPanel(model);
    await user.type(field(), 'refund');
    expect(model.type).toHaveBeenLastCalledWith('refund');
    expect(model.settle).not.toHaveBeenCalled();
  });

  it('is meant on Enter', async () => {
    const model = aModel();
    const { user } = showPanel(model);
    await user.type(field(), 'refund{Enter}');
    expect(model.settle).toHaveBeenCalledOnce();
  });

  it('is meant when the customer leaves the field', async () => {
    const model = aModel();
    const { user } = showPanel(model);
    await user.type(field(), 'refund');
    await user.tab();
    expect(model.settle).toHaveBeenCalledOnce();
  });
});
