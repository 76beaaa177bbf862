import { onTestFinished, describe, expect, it } from 'vitest';
import { findPagePassages, passageKind, statedTrigger } from '../../src/browser/findPagePassages.ts';
import { readPassageText } from '../../src/browser/passageText.ts';
import type { PassageKind } from '../../src/core/events.ts';
import { findPassages } from '../../src/findPassages.ts';

/** All of a generator at once. */
function atOnce<Done>(steps: Generator<undefined, Done>): Done {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
function draw(html: string): HTMLElement {
  document.body.innerHTML = `<main>${html}</main>`;
  onTestFinished(() => {
    document.body.innerHTML = '';
  });
  return document.querySelector('main') ?? document.body;
}
const textOf = (html: string) => atOnce(readPassageText(draw(html))).text;
const found = (html: string, whole?: PassageKind) =>
  atOnce(findPagePassages(draw(html), findPassages, whole)).map(({ kind, text, range, block }) => ({
    kind,
    text,
    marked: range.toString().replace(/\s+/g, ' '),
    block: block.localName,
  }));

describe('the text of an article', () => {
  it('is a line a block, with the space of its source as spaces', () => {
    expect(textOf('<h1>Sync</h1><p>Open\n<b>Settings</b>.</p><ul><li>One<br>Two</li></ul>')).toBe(
      'Sync\nOpen Settings.\nOne\nTwo',
    );
  });

  it('goes on behind a block that stands in the middle of another', () => {
    expect(textOf('<div>Before<p>Between</p>After</div>')).toBe('Before\nBetween\nAfter');
  });

  it('is told apart from what hangs around it, is hidden, or is code', () => {
    const around = ['nav', 'header', 'footer', 'aside', 'form', 'pre', 'script', 'button']
      .map((name) => `<${name}>No</${name}>`)
      .join('');
    expect(
      textOf(
        `${around}<p>Yes</p><p hidden>No</p><p style="display:none">No</p><span aria-hidden="true">No</span>`,
      ),
    ).toBe('Yes');
  });
});

describe('a passage on the page', () => {
  it('is a sentence, over the bounds of the elements within its block', () => {
    expect(
      found('<p>Restart it. If it <em>still</em>\n fails, <a href="/x">contact us</a>. Then wait.</p>'),
    ).toEqual([
      {
        kind: 'known-limit',
        text: 'If it still fails, contact us.',
        marked: 'If it still fails, contact us.',
        block: 'p',
      },
    ]);
  });

  it.each(['li', 'td', 'dd'])('knows the %s that holds it', (name) => {
    const inside = `<${name}>To raise the limit, contact support.</${name}>`;
    const html =
      { li: `<ul>${inside}</ul>`, dd: `<dl>${inside}</dl>` }[name] ?? `<table><tr>${inside}</tr></table>`;
    expect(found(html)).toMatchObject([{ kind: 'account-specific', block: name }]);
  });

  it('does not reach from one block into the next', () => {
    expect(found('<p>If the upload still fails, contact</p><p>support and others like it.</p>')).toEqual([]);
  });

  it('is not what only says to try again, and not what stands in a footer', () => {
    expect(
      found('<p>If it still fails, try again.</p><footer>If it still fails, contact us.</footer>'),
    ).toEqual([]);
  });

  it('is what the site marked, whatever it says, and nothing else of it', () => {
    expect(
      found('<p data-baton-trigger="sensitive-topic">If it still fails, contact us. We keep your card.</p>'),
    ).toEqual([
      {
        kind: 'sensitive-topic',
        text: 'If it still fails, contact us. We keep your card.',
        marked: 'If it still fails, contact us. We keep your card.',
        block: 'p',
      },
    ]);
  });

  it('is not what was marked with a word that we do not know', () => {
    expect(found('<p data-baton-trigger="loop">Go on.</p>')).toEqual([]);
    expect(passageKind(' known-limit ')).toBe('known-limit');
  });

  it('is the last block where the site speaks of the whole article', () => {
    expect(found('<p>One.</p><p>Two.</p><footer>Three.</footer>', 'known-limit')).toMatchObject([
      { kind: 'known-limit', text: 'Two.' },
    ]);
  });

  it('comes in the order of the page', () => {
    const texts = found(
      '<p>Only we can see whether it left.</p><p data-baton-trigger="known-limit">Then this.</p><p>If it still fails, call us.</p>',
    ).map(({ kind }) => kind);
    expect(texts).toEqual(['unverifiable-state', 'known-limit', 'known-limit']);
  });

  it('is found at the end of a long article, too', () => {
    const html = `${'<p>This is a step like any other.</p>'.repeat(1500)}<p>If it still fails, contact us.</p>`;
    expect(found(html)).toMatchObject([
      { text: 'If it still fails, contact us.', marked: 'If it still fails, contact us.' },
    ]);
  });
});

describe('what the site says of the whole article', () => {
  it('stands in a meta element, or on what holds it', () => {
    const root = draw('');
    expect(statedTrigger(document, root)).toBeUndefined();
    root.dataset['batonTrigger'] = 'known-limit';
    expect(statedTrigger(document, root)).toBe('known-limit');
    document.head.innerHTML = '<meta name="baton:trigger" content="account-specific">';
    expect(statedTrigger(document, root)).toBe('account-specific');
    document.head.innerHTML = '';
  });
});
