import type { Look, Problem } from './settings.ts';

/** A look whose numbers and words are right. Its colour and its font only a browser can read. */
export interface ReadLook {
  readonly accent?: string | undefined;
  /** In px. */
  readonly radius?: number | undefined;
  readonly font?: string | undefined;
  /** From the side and from the bottom, in px. */
  readonly offset?: readonly [number, number] | undefined;
  readonly zIndex?: number | undefined;
}

const NAMES = ['accent', 'radius', 'font', 'theme', 'offset', 'zIndex'] as const;

/** What of some options is about the look; undefined where nothing is. */
export function lookIn(options: Look): Look | undefined {
  const stated = NAMES.filter((name) => Object.hasOwn(options, name) && options[name] !== undefined);
  return stated.length > 0 ? Object.fromEntries(stated.map((name) => [name, options[name]])) : undefined;
}

export const MAX_RADIUS = 24;
export const MAX_OFFSET = 400;
/** Where browsers end: a signed number of 32 bits. */
export const MAX_Z_INDEX = 2 ** 31 - 1;
export const THEMES = ['auto', 'light', 'dark'] as const;

/**
 * Reads what a site says of the look. A fault costs only the option that it stands in.
 *
 * @param pathOf how a fault names an option: `data-radius`
 * @example readLook({ radius: '12', offset: '20 80' }, (name) => name)
 * // { look: { radius: 12, offset: [20, 80] }, problems: [] }
 */
export function readLook(
  stated: Look,
  pathOf: (name: string) => string,
): { readonly look: ReadLook; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const look = lookIn(stated) ?? {};
  const read = <Value>(
    name: keyof Look,
    expected: string,
    fix: string,
    valueOf: (text: string) => Value | undefined,
  ): Value | undefined => {
    const value = look[name];
    if (value === undefined) return undefined;
    const right = valueOf(String(value).trim());
    if (right === undefined) problems.push(lookProblem(pathOf(name), expected, value, fix));
    return right;
  };
  const text = (name: 'accent' | 'font') => {
    const value = look[name];
    return value === undefined ? undefined : String(value).trim();
  };
  read('theme', `one of ${THEMES.join(', ')}`, 'Use one of these words.', (word) =>
    THEMES.find((one) => one === word),
  );
  return {
    look: {
      accent: text('accent'),
      font: text('font'),
      radius: read('radius', `a number from 0 to ${String(MAX_RADIUS)}`, 'Write it like 12.', (one) =>
        numberIn(one.replace(/px$/, ''), MAX_RADIUS),
      ),
      offset: read('offset', OFFSET_EXPECTED, OFFSET_FIX, readOffset),
      zIndex: read(
        'zIndex',
        `a whole number from 0 to ${String(MAX_Z_INDEX)}`,
        'Write it like 1000.',
        (one) => (/^\d+$/.test(one) ? numberIn(one, MAX_Z_INDEX) : undefined),
      ),
    },
    problems,
  };
}

/** A fault in the look. @param received as the site wrote it */
export function lookProblem(path: string, expected: string, received: string | number, fix: string): Problem {
  const shown = typeof received === 'number' ? String(received) : `"${received.slice(0, 60)}"`;
  return { path, expected, received: shown, fix };
}

export const OFFSET_EXPECTED = `one or two numbers from 0 to ${String(MAX_OFFSET)}`;
export const OFFSET_FIX = 'Write it like "20 80": px from the side, and from the bottom.';

/** One number for both, or one from the side and one from the bottom. */
export function readOffset(text: string): readonly [number, number] | undefined {
  const numbers = text.split(/\s+/).map((part) => numberIn(part.replace(/px$/, ''), MAX_OFFSET));
  const [side, bottom = side] = numbers;
  return numbers.length <= 2 && side !== undefined && bottom !== undefined && !numbers.includes(undefined)
    ? [side, bottom]
    : undefined;
}

function numberIn(text: string, max: number): number | undefined {
  const number = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
  return number <= max ? number : undefined;
}
