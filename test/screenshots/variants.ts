import type { Language } from '../states/site.ts';
import type { Look } from '../states/tab.ts';

/** In which ways each state is drawn. */
export interface Variant {
  /** Language, size and colours: sorts. */
  readonly name: string;
  readonly language: Language;
  readonly look: Look;
}

export const LANGUAGES: readonly Language[] = ['en', 'de', 'ar', 'ja'];

const SIZES = {
  'desktop-1280': { width: 1280, height: 900 },
  'phone-375': { width: 375, height: 740 },
  // A window of 1280 by 1024 px at a zoom of 400 %.
  'zoomed-320': { width: 320, height: 256 },
} as const;

const COLOURS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'light', forcedColors: true },
} as const;

/** Every size with every set of colours, language by language. */
export const variants: readonly Variant[] = LANGUAGES.flatMap((language) =>
  Object.entries(SIZES).flatMap(([size, box]) =>
    Object.entries(COLOURS).map(([colours, scheme]) => ({
      name: `${language}-${size}-${colours}`,
      language,
      look: { ...box, ...scheme },
    })),
  ),
);
