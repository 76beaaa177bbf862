import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/browser/readArticle.ts';
import { RICH_ATTRIBUTES, RICH_TAGS } from '../../src/core/richText.ts';
import { aDocument } from './aPage.ts';
import { elementsIn, readContent, textIn } from './readContent.ts';

const HREFS = [
  'javascript:x',
  ' JaVa\nscript:x',
  'vbscript:x',
  'data:text/html,x',
  '/a',
  '#a',
  'https://b.example/',
  'mailto:a@b.example',
  'http://[',
];
const NAMES = [
  '__proto__',
  'constructor',
  'body',
  'title',
  'querySelector',
  'childNodes',
  'matches',
  'a b',
  '"]',
  '',
];
/** Their text is shown. */
const SHOWN = [
  'div',
  'p',
  'span',
  'a',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'b',
  'pre',
  'code',
  'h2',
  'h4',
  'blockquote',
  'details',
  'summary',
  'x-widget',
  'marquee',
  'constructor',
  'dl',
  'dd',
  'figure',
  'label',
  'center',
  'section',
  'abbr',
];
/** Theirs is not, and nothing that could run comes of them. */
const HIDDEN = [
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'svg',
  'form',
  'button',
  'nav',
  'noscript',
  'canvas',
  'textarea',
  'dialog',
];
const ATTRIBUTES = [
  'href',
  'src',
  'onclick',
  'onerror',
  'style',
  'id',
  'name',
  'class',
  'colspan',
  'width',
  'title',
  'scope',
  'srcset',
  'action',
  'formaction',
  'target',
  'is',
];

interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
}
const attributes = fc.dictionary(
  fc.constantFrom(...ATTRIBUTES),
  fc.oneof(fc.constantFrom(...HREFS), fc.constantFrom(...NAMES), fc.string({ maxLength: 6 })),
  { maxKeys: 3 },
);
const tree = fc.letrec<{ node: Tree | string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom('one', ' two ', '<script>x</script>', ' ', '\ud800', '&amp;'),
    fc.record({
      name: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SHOWN) }, fc.constantFrom(...HIDDEN, 'img')),
      attributes,
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
})).node;

/** Built by the DOM, not by a parser, so that every nesting is met, broken ones included. */
function build(page: Document, node: Tree | string): Node {
  if (typeof node === 'string') return page.createTextNode(node);
  const element = page.createElement(node.name);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  for (const child of node.children) Element.prototype.append.call(element, build(page, child));
  return element;
}
const wordsOf = (text: string) => text.replace(/\s+/g, '');
const shownText = (node: Tree | string): string =>
  typeof node === 'string'
    ? node
    : HIDDEN.includes(node.name) || node.name === 'img'
      ? ''
      : node.children.map(shownText).join('');

describe('of any page', () => {
  it('nothing comes but elements and attributes of the safe list, and links to the web and to mail', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (nodes) => {
        const page = aDocument('');
        page.body.append(...nodes.map((node) => build(page, node)));
        for (const { tag, href, src, attributes: kept } of elementsIn(readContent(page.body).nodes)) {
          expect(RICH_TAGS).toContain(tag);
          expect(RICH_ATTRIBUTES).toEqual(expect.arrayContaining(Object.keys(kept ?? {})));
          if (href !== undefined) expect(href).toMatch(/^(https?:\/\/|mailto:)/);
          if (src !== undefined) expect(src).toMatch(/^https?:\/\//);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('all text that is shown comes, in its order', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (nodes) => {
        const page = aDocument('');
        page.body.append(...nodes.map((node) => build(page, node)));
        expect(wordsOf(textIn(readContent(page.body).nodes))).toBe(wordsOf(nodes.map(shownText).join('')));
      }),
      { numRuns: 300 },
    );
  });

  it('names that stand in for the page’s own properties change nothing', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), fc.constantFrom(...NAMES), (nodes, name) => {
        const page = aDocument('<main><h1>Refunds</h1><p>Cards take five days.</p></main>');
        const body = page.querySelector('main') ?? page.body;
        for (const clobbering of ['form', 'img', 'object']) {
          const element = page.createElement(clobbering);
          Element.prototype.setAttribute.call(element, 'name', name);
          body.append(element);
        }
        body.append(...nodes.map((node) => build(page, node)));
        const steps = readArticle(page, 'https://docs.example/a.html');
        let step = steps.next();
        while (!step.done) step = steps.next();
        expect(step.value.title).toBe('Refunds');
        expect(textIn(step.value.content)).toMatch(/^Cards take five days\./);
      }),
      { numRuns: 100 },
    );
  });
});
