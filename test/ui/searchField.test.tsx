import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aModel } from './aModel.ts';
import { aResult } from './aResult.ts';
import { pressesLeftToTheBrowser, searchField as field, showPanel, watchJumps } from './show.tsx';

const TITLES = ['When a refund arrives', 'Failed payments', 'Change a plan'];

function showAnswers(titles: readonly string[] = TITLES) {
  const model = aModel();
  const results = titles.map((title) => aResult(title));
  model.query.value = 'refund';
  model.answer.value = { status: 'ready', query: 'refund', results };
  return { model, ...showPanel(model) };
}
const option = (name: string) => screen.getByRole('option', { name });
/** The option that a screen reader is told of while the focus stays in the field. */
function active() {
  expect(document.activeElement).toBe(field());
  const selected = screen.queryAllByRole('option', { selected: true });
  const id = field().getAttribute('aria-activedescendant');
  expect(selected.map((one) => one.id)).toEqual(id === null ? [] : [id]);
  return selected[0]?.textContent;
}

describe('the field', () => {
  it('is a combobox that controls the list of results', () => {
    showAnswers();
    const list = screen.getByRole('listbox', { name: 'Articles on this' });
    expect(field().getAttribute('aria-controls')).toBe(list.id);
    expect(field().getAttribute('aria-autocomplete')).toBe('list');
    expect(field().getAttribute('aria-expanded')).toBe('true');
  });

  it.each(['idle', 'searching', 'ready', 'failed'] as const)(
    'is not expanded where a search that is %s has no options',
    (status) => {
      const model = aModel();
      model.answer.value = { status, query: status === 'ready' ? 'refund' : '', results: [] };
      showPanel(model);
      expect(field().getAttribute('aria-expanded')).toBe('false');
      expect(screen.queryByRole('listbox')).toBeNull();
    },
  );

  it('is expanded before anything is typed where there are suggestions', () => {
    const model = aModel();
    model.suggestions.value = [aResult('Failed payments')];
    showPanel(model);
    expect(field().getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the arrow keys', () => {
  it('move among the options, from the last to the first and back, and the focus stays in the field', async () => {
    const { user } = showAnswers();
    await user.click(field());
    expect(active()).toBeUndefined();
    for (const title of [...TITLES, TITLES[0]]) {
      await user.keyboard('{ArrowDown}');
      expect(active()).toBe(title);
    }
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('Change a plan');
  });

  it('begin at the last upwards', async () => {
    const { user } = showAnswers();
    await user.click(field());
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('Change a plan');
  });

  it('bring the option into sight', async () => {
    const jumps = watchJumps();
    const { user } = showAnswers();
    await user.click(field());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(jumps).toEqual(['When a refund arrives', 'Failed payments']);
  });

  it('reach the suggestions before anything is typed', async () => {
    const model = aModel();
    model.suggestions.value = [aResult('Failed payments')];
    const { user } = showPanel(model);
    await user.click(field());
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('Failed payments');
  });

  it('do nothing where there is nothing to move to', async () => {
    const { user } = showAnswers([]);
    await user.click(field());
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(active()).toBeUndefined();
  });
});

describe('in the text', () => {
  it.each(['Home', 'End', 'ArrowLeft', 'ArrowRight'])('%s moves the caret, off the options', async (key) => {
    const { user } = showAnswers();
    await user.click(field());
    await user.keyboard(`{ArrowDown}{${key}}`);
    expect(active()).toBeUndefined();
    expect(field().selectionStart).toBe({ Home: 0, ArrowLeft: 5 }[key] ?? 6);
  });

  it('keys belong to whoever composes a character from several', async () => {
    const { model, user } = showAnswers();
    await user.click(field());
    for (const key of ['ArrowDown', 'Enter', 'Escape'])
      field().dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true }));
    expect(active()).toBeUndefined();
    expect(model.settle).not.toHaveBeenCalled();
    expect(model.type).not.toHaveBeenCalled();
  });
});

describe('Enter', () => {
  it('opens the option that the arrows have come to, and means the query', async () => {
    const { model, user } = showAnswers();
    await user.click(field());
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(model.openArticle).toHaveBeenCalledWith(expect.objectContaining({ title: 'Failed payments' }));
    expect(model.settle).toHaveBeenCalled();
  });

  it('means the query and opens nothing where the arrows were not used', async () => {
    const { model, user } = showAnswers();
    await user.click(field());
    await user.keyboard('{Enter}');
    expect(model.settle).toHaveBeenCalledOnce();
    expect(model.openArticle).not.toHaveBeenCalled();
  });

  it('with Control leaves the link to the browser', async () => {
    const left = pressesLeftToTheBrowser();
    const { model, user } = showAnswers();
    await user.click(field());
    await user.keyboard('{ArrowDown}{Control>}{Enter}{/Control}');
    expect(left).toEqual(['https://docs.example/when-a-refund-arrives.html']);
    expect(model.openArticle).not.toHaveBeenCalled();
  });
});

describe('Escape', () => {
  it('empties the field and leaves the panel alone', async () => {
    const { model, user } = showAnswers();
    await user.click(field());
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    field().dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
    expect(model.type).toHaveBeenCalledWith('');
    await user.keyboard('{Escape}');
    expect(model.type).toHaveBeenCalledOnce();
  });

  it('in an empty field is left to the panel', () => {
    showPanel(aModel());
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    field().dispatchEvent(press);
    expect(press.defaultPrevented).toBe(false);
  });
});

describe('the button in the field', () => {
  it('is there while there is text, empties the field and gives the focus back to it', async () => {
    const { model, user } = showAnswers();
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(model.type).toHaveBeenCalledWith('');
    expect(document.activeElement).toBe(field());
    expect(await screen.findByText('Type what you need, in your own words.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Clear the search' })).toBeNull();
  });
});

describe('a press on a result', () => {
  it('opens the article in the panel and means the query', async () => {
    const left = pressesLeftToTheBrowser();
    const { model, user } = showAnswers();
    await user.click(option('Failed payments'));
    expect(model.openArticle).toHaveBeenCalledWith(expect.objectContaining({ title: 'Failed payments' }));
    expect(model.settle).toHaveBeenCalled();
    expect(left).toEqual([]);
    expect(await screen.findByRole('region')).toBeTruthy();
  });

  it.each(['Control', 'Meta', 'Shift', 'Alt'])('with %s is a link like any other', async (key) => {
    const left = pressesLeftToTheBrowser();
    const { model, user } = showAnswers();
    await user.keyboard(`{${key}>}`);
    await user.click(option('Failed payments'));
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

  it('is meant when the customer leaves the field by Tab, which no option is in the way of', async () => {
    const { model, user } = showAnswers();
    await user.click(field());
    await user.keyboard('{ArrowDown}');
    await user.tab();
    expect(model.settle).toHaveBeenCalledOnce();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Contact support' }));
  });
});
