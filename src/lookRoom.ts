import { cssColour } from './browser/cssColour.ts';
import { lookProblem, readLook } from './core/look.ts';
import { paletteOf } from './core/palette.ts';
import type { Problem, Settings } from './core/settings.ts';

const OURS = 'Inter, system-ui, sans-serif';

/**
 * Gives all that is drawn in a shadow root the look that the site asks for: a sheet of tokens, every value of which is set
 * through CSSOM, so that none can be more than a value. What is no colour, font or number is said, and stays as it is.
 *
 * @returns what takes it off again
 */
export function dress(
  root: ShadowRoot,
  { look: stated = {}, from }: Settings,
  report: (problems: readonly Problem[]) => void,
): () => void {
  const pathOf = (name: string) => from?.[name] ?? `data-${name === 'zIndex' ? 'z-index' : name}`;
  const { look, problems } = readLook(stated, pathOf);
  const found = [...problems];
  const sheet = new CSSStyleSheet();
  const { accent, radius, font, offset, zIndex } = look;
  const set = (selector: string, values: Readonly<Record<string, string | undefined>>, priority?: string) => {
    const at = sheet.insertRule(`${selector}{}`, sheet.cssRules.length);
    const { style } = sheet.cssRules[at] as CSSStyleRule;
    for (const [name, value = ''] of Object.entries(values)) style.setProperty(name, value, priority);
  };

  const colour = accent === undefined ? undefined : cssColour(accent, root);
  if (colour) {
    for (const scheme of ['light', 'dark'] as const)
      set(
        scheme === 'light' ? '.baton' : '.baton.dark',
        Object.fromEntries(
          Object.entries(paletteOf(colour, scheme)).map(([name, hex]) => [`--${name}`, hex]),
        ),
      );
    const { fill, 'fill-ink': ink } = paletteOf(colour, 'light');
    set('.launcher', { background: fill, color: ink });
  } else if (accent !== undefined)
    found.push(lookProblem(pathOf('accent'), 'a CSS colour', accent, 'Write it like #0a5a49.'));
  if (font !== undefined) {
    // Over the rule by which the page's own font comes in.
    if (CSS.supports('font-family', font))
      set(':host', { 'font-family': font === 'system' ? OURS : font }, 'important');
    else
      found.push(
        lookProblem(
          pathOf('font'),
          'a CSS font-family',
          font,
          'Write it like "Inter, sans-serif", or system for ours.',
        ),
      );
  }
  if (radius !== undefined) {
    set('.baton', { '--radius': px(radius) });
    // Fully round where the panel's corners are as shipped, less so with them.
    set('.launcher', { 'border-radius': px(Math.min(22, radius * 2.75)) });
  }
  if (offset) {
    const [side, bottom] = offset;
    set('.launcher', { bottom: atLeast(bottom, 'bottom'), right: atLeast(side, 'right') });
    set('.launcher.left', { right: 'auto', left: atLeast(side, 'left') });
  }
  if (zIndex !== undefined) {
    set('.launcher', { 'z-index': String(zIndex) });
    set('.baton', { '--layer': String(zIndex) });
  }

  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  report(found);
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

const px = (number: number) => `${String(number)}px`;
/** Never nearer than what a phone's rounded corners and bars leave free. */
const atLeast = (number: number, side: string) => `max(${px(number)}, env(safe-area-inset-${side}))`;
