import type { Rgb } from '../core/colour.ts';

/**
 * A colour as the browser reads it, in any form that CSS has, `var(--brand)` of the page among them. Its transparency does
 * not count.
 *
 * @param place where the colour would stand: a custom property is looked up there
 * @returns undefined for what is no colour, or cannot be seen at all
 */
export function cssColour(text: string, place: ParentNode): Rgb | undefined {
  if (!CSS.supports('color', text)) return undefined;
  const probe = document.createElement('span');
  probe.hidden = true;
  // Mixed with itself it is said in sRGB, whichever form it had. Browsers from before 2023 say it as they do.
  probe.style.backgroundColor = text;
  probe.style.backgroundColor = `color-mix(in srgb, ${text}, ${text})`;
  place.append(probe);
  const said = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const parts = said.match(/-?[\d.]+(?:e-?\d+)?|none/g)?.map((part) => Number(part) || 0) ?? [];
  const scale = said.startsWith('rgb') ? 255 : 1;
  const [red, green, blue, alpha = 1] = parts.map((part, at) =>
    Math.min(1, Math.max(0, at < 3 ? part / scale : part)),
  );
  if (red === undefined || green === undefined || blue === undefined || alpha === 0) return undefined;
  return [red, green, blue];
}
