/** Red, green and blue of sRGB, each from 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Lightness from 0 to 1, chroma from 0 to about .37, hue in degrees. */
export type Oklch = readonly [number, number, number];

/** @example hexOf([1, 0.5, 0]) // '#ff8000' */
export function hexOf(colour: Rgb): string {
  return `#${colour.map((part) => byte(part).toString(16).padStart(2, '0')).join('')}`;
}

/** @param hex six digits: `#0a5a49` */
export function rgbOf(hex: string): Rgb {
  const part = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/**
 * How far apart two colours are for reading, from 1 to 21, as screens show them: in steps of 1/255.
 *
 * Source: WCAG 2.2, "contrast ratio" and "relative luminance", with the sRGB threshold of IEC 61966-2-1.
 *
 * @example contrast(rgbOf('#ffffff'), rgbOf('#767676')) // 4.54
 */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * A colour as lightness, chroma and hue, in which equal steps of lightness look equal whatever the hue.
 *
 * Source: Björn Ottosson, "A perceptual color space for image processing" (2020); the matrices are those of CSS Color 4.
 */
export function oklchOf(colour: Rgb): Oklch {
  const [red, green, blue] = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return [lightness, Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI];
}

/** The colour of this lightness and hue whose chroma is the nearest that sRGB can show. */
export function fromOklch([lightness, chroma, hue]: Oklch): Rgb {
  const whole = inSrgb(lightness, chroma, hue);
  if (isShown(whole)) return clipped(whole);
  let [shown, beyond] = [0, chroma];
  // Half of the rest each time: 20 times are finer than a step of 1/255.
  for (let step = 0; step < 20; step += 1) {
    const middle = (shown + beyond) / 2;
    if (isShown(inSrgb(lightness, middle, hue))) shown = middle;
    else beyond = middle;
  }
  return clipped(inSrgb(lightness, shown, hue));
}

const byte = (part: number) => Math.round(Math.min(1, Math.max(0, part)) * 255);
const clipped = ([red, green, blue]: Rgb): Rgb => [byte(red) / 255, byte(green) / 255, byte(blue) / 255];
const isShown = (colour: Rgb) => colour.every((part) => part > -1e-4 && part < 1 + 1e-4);

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const encoded = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

function luminance(colour: Rgb): number {
  const [red, green, blue] = clipped(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function inSrgb(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
