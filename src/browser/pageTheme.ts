import { ofDocument } from './ofDocument.ts';

/** What a page's own switch is on, the inner first. */
export const pageRoots = () => [ofDocument('body'), ofDocument('documentElement')];

/**
 * Whether the page is dark now. What counts is what the reader sees, whichever switch made it so: the colour behind
 * the page's text, else the colour scheme that the page supports and the system prefers.
 */
export function pageIsDark(): boolean {
  let scheme = '';
  for (const element of pageRoots()) {
    const { backgroundColor, colorScheme } = getComputedStyle(element);
    scheme = colorScheme;
    const [red, green, blue, alpha = 1] = backgroundColor.match(/[\d.]+/g)?.map(Number) ?? [];
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    // Rec. 709 luma: green weighs most for the eye.
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return (
    scheme.includes('dark') &&
    (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches)
  );
}
