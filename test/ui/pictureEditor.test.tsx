import axe from 'axe-core';
import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { pictureEn } from '../../src/messages/picture.en.ts';
import { createSay } from '../../src/messages/say.ts';
import { PictureEditor } from '../../src/ui/PictureEditor.tsx';
import { show } from './show.tsx';

/** jsdom draws nothing: the picture is its size. */
function showEditor(hiddenFields = 0) {
  HTMLCanvasElement.prototype.getContext = () => null;
  const picture = Object.assign(document.createElement('canvas'), { width: 1000, height: 500 });
  const model = {
    strings: pictureEn,
    say: createSay('en-GB'),
    locale: 'en-GB',
    picture,
    hiddenFields,
    use: vi.fn(),
    cancel: vi.fn(),
  };
  const shown = show(() => (
    <dialog open aria-labelledby="baton-picture">
      <PictureEditor model={model} />
    </dialog>
  ));
  return { ...shown, model };
}
const press = (name: string) => screen.getByRole('button', { name });
const areas = () => screen.queryAllByRole('button', { name: /^Black area/ });

describe('the editor of a picture, by keyboard alone', () => {
  it('adds an area that takes the focus, moves it, sizes it, and uses the picture', async () => {
    const { user, model } = showEditor();
    await user.tab();
    press('Add a black area').focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(press('Black area 1'));
    await user.keyboard('{ArrowLeft}{ArrowUp}{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
    press('Use this picture').focus();
    await user.keyboard('{Enter}');
    expect(model.use.mock.calls).toEqual([[[{ x: 340, y: 215, width: 310, height: 50 }]]]);
  });

  it('removes an area; the focus goes to another one, or to where one can be added', async () => {
    const { user } = showEditor();
    await user.click(press('Add a black area'));
    await user.click(press('Add a black area'));
    await user.keyboard('{Delete}');
    expect(areas()).toHaveLength(1);
    expect(document.activeElement).toBe(press('Black area 1'));
    await user.keyboard('{Delete}');
    expect(document.activeElement).toBe(press('Add a black area'));
  });

  it('takes back what was done, the moves of one area as one', async () => {
    const { user, model } = showEditor();
    await user.click(press('Add a black area'));
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    await user.click(press('Undo'));
    await user.click(press('Use this picture'));
    expect(model.use).toHaveBeenLastCalledWith([{ x: 350, y: 225, width: 300, height: 40 }]);
    await user.click(press('Undo'));
    expect(areas()).toHaveLength(0);
    expect(press('Undo').getAttribute('aria-disabled')).toBe('true');
  });

  it('says what it does', async () => {
    const { user } = showEditor();
    const said = () => screen.getByRole('status').textContent;
    await user.click(press('Add a black area'));
    expect(said()).toContain('Black area 1 was added.');
    await user.keyboard('{ArrowLeft}');
    expect(said()).toBe('34% from the left, 45% from the top, 30% wide, 8% high');
    await user.keyboard('{Delete}');
    expect(said()).toBe('The black area was removed.');
  });

  it('can be left without a picture', async () => {
    const { user, model } = showEditor();
    await user.click(press('Cancel'));
    expect(model.cancel).toHaveBeenCalled();
  });
});

describe('the editor of a picture', () => {
  it.each([
    [0, null],
    [1, '1 field for a password or a card is black already.'],
    [2, '2 fields for passwords or cards are black already.'],
  ])('with %i private fields says what is hidden already', (count, sentence) => {
    showEditor(count);
    const text = screen.getByText(/^Black out what support should not see/).textContent;
    expect(/\d fields? .*$/.exec(text)?.[0] ?? null).toBe(sentence);
  });

  it('keeps nobody with assistive technology out', async () => {
    const { user } = showEditor(1);
    await user.click(press('Add a black area'));
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
