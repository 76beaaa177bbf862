import { contrast, fromOklch, hexOf, oklchOf, rgbOf, type Rgb } from './colour.ts';

/** The colours that follow from a site's accent, by token (`ui/tokens.css`), as `#rrggbb`. */
export interface Palette {
  /** Links, marks, focus rings: reads well on all papers. */
  readonly accent: string;
  /** Words on that. */
  readonly 'accent-ink': string;
  /** Behind an offer. */
  readonly 'accent-wash': string;
  /** Around an offer. */
  readonly 'accent-line': string;
  /** The main button and the launcher: the site's own colour, as nearly as its words allow. */
  readonly fill: string;
  /** Words on that. */
  readonly 'fill-ink': string;
}

/** What text stands on, as `ui/tokens.css` has it. */
export const PAPERS = { light: ['#ffffff', '#f4f6f8'], dark: ['#171b20', '#21272e'] } as const;

/** Text reads well from here on: WCAG 2.2, 1.4.6. */
const READS_WELL = 7;

const WHITE: Rgb = [1, 1, 1];
const BLACK: Rgb = [0, 0, 0];

/**
 * A palette for light or dark paper in which all text contrasts at 7:1 or more, whichever the accent. The accent keeps
 * its hue; its lightness moves as far as reading needs. On light paper the main button has the very colour of the site
 * wherever black or white reads well on it; on dark paper it has the light one of links.
 *
 * @example paletteOf(rgbOf('#ffd400'), 'light')
 * // { accent: '#685600', 'accent-ink': '#ffffff', …, fill: '#ffd400', 'fill-ink': '#000000' }
 */
export function paletteOf(site: Rgb, scheme: 'light' | 'dark'): Palette {
  const isLight = scheme === 'light';
  const [, chroma, hue] = oklchOf(site);
  const tint = (lightness: number, most: number) => fromOklch([lightness, Math.min(chroma, most), hue]);
  const wash = isLight ? tint(0.957, 0.014) : tint(0.285, 0.03);
  const line = isLight ? tint(0.87, 0.04) : tint(0.41, 0.05);
  const papers = [...PAPERS[scheme].map(rgbOf), wash];
  const accent = moved(site, isLight ? 0 : 1, (colour) =>
    papers.every((paper) => contrast(colour, paper) >= READS_WELL),
  );
  const ink = isLight && contrast(site, WHITE) >= contrast(site, BLACK) ? WHITE : BLACK;
  const fill = moved(
    isLight ? site : accent,
    ink === WHITE ? 0 : 1,
    (colour) => contrast(colour, ink) >= READS_WELL,
  );
  return {
    accent: hexOf(accent),
    'accent-ink': hexOf(isLight ? WHITE : BLACK),
    'accent-wash': hexOf(wash),
    'accent-line': hexOf(line),
    fill: hexOf(fill),
    'fill-ink': hexOf(ink),
  };
}

/** The colour where it is good, else the same hue at the nearest lightness towards black (0) or white (1) that is. */
function moved(colour: Rgb, towards: 0 | 1, isGood: (colour: Rgb) => boolean): Rgb {
  if (isGood(colour)) return colour;
  const [lightness, chroma, hue] = oklchOf(colour);
  let [good, bad]: [number, number] = [towards, lightness];
  for (let step = 0; step < 12; step += 1) {
    const middle = (good + bad) / 2;
    if (isGood(fromOklch([middle, chroma, hue]))) good = middle;
    else bad = middle;
  }
  return fromOklch([good, chroma, hue]);
}
