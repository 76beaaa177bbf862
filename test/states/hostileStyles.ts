import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What pages do to elements that are not theirs. Each is a way in which styles of a page reach a widget. */
export const hostileStyles: Readonly<Record<string, string>> = {
  'everything is unset': '* { all: unset !important }',

  'everything is huge': `html { font-size: 42px !important }
* { font: italic 700 60px/3 fantasy !important; letter-spacing: 9px !important; word-spacing: 40px !important;
  text-transform: uppercase !important; text-indent: 50px !important; text-align: right !important;
  white-space: pre !important; hyphens: manual !important; tab-size: 40 !important; font-variant: small-caps !important }`,

  'everything is in other colours': `* { color: red !important; background: yellow !important; border: 5px dashed lime !important;
  outline: 8px dotted blue !important; caret-color: red !important; accent-color: red !important; color-scheme: dark !important;
  text-shadow: 2px 2px red !important; text-decoration: line-through !important; box-shadow: 0 0 9px red !important;
  fill: red !important; stroke: red !important; cursor: wait !important }
body * { opacity: .7 !important }
::selection { background: red !important } ::backdrop { background: red !important }`,

  'something is before and behind everything': `*::before { content: 'before' !important; display: block !important; background: red !important }
*::after { content: 'after' !important; position: fixed !important; inset: 0 !important }
*::marker { content: 'X' !important } ::placeholder { color: red !important; font-size: 40px !important }
::-webkit-scrollbar { width: 40px !important } * { scrollbar-width: none !important; scrollbar-color: red lime !important }`,

  'elements of our kinds have rules': `dialog, [open], .panel, .body, .launcher { display: none !important; inset: 0 !important; transform: rotate(9deg) !important }
button, input, textarea, select, label, form, a, h1, h2, h3, p, ul, li, dl, mark, article, section {
  display: inline-block !important; width: 33px !important; height: 33px !important; padding: 30px !important; margin: 30px !important;
  border-radius: 0 !important; appearance: none !important; pointer-events: none !important; visibility: hidden !important }`,

  'our own element has rules': `baton-root { display: none !important; visibility: hidden !important; opacity: .3 !important; position: fixed !important;
  inset: 40% !important; width: 9px !important; height: 9px !important; overflow: hidden !important; clip-path: circle(3px) !important;
  transform: scale(2) rotate(4deg) !important; filter: invert(1) !important; contain: strict !important; content-visibility: hidden !important;
  zoom: 2 !important; direction: rtl !important; unicode-bidi: bidi-override !important; writing-mode: vertical-rl !important;
  pointer-events: none !important; user-select: none !important; font: 60px fantasy !important; mix-blend-mode: difference !important;
  animation: none !important; transition: all 9s !important; float: left !important; columns: 3 !important; will-change: transform !important }`,

  'our custom properties mean something else': `* { ${ownProperties()
    .map((name) => `${name}: url(nonsense) 9turn`)
    .join('; ')} }
html, body, baton-root { ${ownProperties()
    .map((name) => `${name}: 99px !important`)
    .join('; ')} }`,

  'the page is from right to left, and its text too':
    'html, body { direction: rtl !important; unicode-bidi: bidi-override !important }',

  'the page is turned and filtered': `html { filter: sepia(1) !important; transform: rotate(3deg) !important; opacity: .9 !important; mix-blend-mode: multiply !important }
body { transform: translate(40px, 60px) scale(.8) rotate(2deg) !important; filter: blur(1px) !important; perspective: 100px !important;
  opacity: .6 !important; overflow: hidden !important; contain: layout paint !important; will-change: transform !important;
  mix-blend-mode: multiply !important; backdrop-filter: blur(3px) !important }`,
};

/** The custom properties that our own styles use. */
function ownProperties(): readonly string[] {
  const root = fileURLToPath(new URL('../../src/', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const styles = files.map((file) => readFileSync(root + file, 'utf8')).join('\n');
  return [...new Set(styles.match(/--[\w-]+/g))];
}
