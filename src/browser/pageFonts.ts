import { ofDocument } from './ofDocument.ts';

/**
 * The fonts that the page uses now, as rules with their bytes in them: a picture is drawn apart from the page and sees
 * nothing of it. Fonts of other sites are left out, and so are style sheets of theirs: they cannot be read.
 */
export async function fontsOfPage(): Promise<string> {
  const used = [...ofDocument('fonts')].filter((face) => face.status === 'loaded');
  const rules = [...ofDocument('styleSheets')]
    .flatMap(rulesOf)
    .filter((rule) => used.some((face) => isOf(face, rule)));
  return (await Promise.all(rules.map(embedded))).join('\n');
}

function rulesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    // Another site's style sheet.
    return [];
  }
}

const bare = (name: string) => name.replace(/["']/g, '').toLowerCase();

function isOf(face: FontFace, { style }: CSSFontFaceRule): boolean {
  const says = (name: string, value: string) => [value, ''].includes(style.getPropertyValue(name));
  return (
    bare(style.getPropertyValue('font-family')) === bare(face.family) &&
    says('font-weight', face.weight) &&
    says('font-style', face.style) &&
    says('unicode-range', face.unicodeRange)
  );
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'));
  if (!source?.[1]) return '';
  const url = new URL(source[1], rule.parentStyleSheet?.href ?? ofDocument('baseURI'));
  const data = await dataUrlOf(url);
  return data === undefined ? '' : rule.cssText.replace(/src:[^;]+;/, `src: url("${data}");`);
}

/** The bytes behind an address of this site, as a `data:` address; from the browser's cache where they are there. */
export async function dataUrlOf(url: URL): Promise<string | undefined> {
  if (url.protocol === 'data:') return url.href;
  if (url.origin !== location.origin) return undefined;
  try {
    const response = await fetch(url, { cache: 'force-cache' });
    return response.ok ? await toDataUrl(await response.blob()) : undefined;
  } catch {
    // Not there any more: it is left out.
    return undefined;
  }
}

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('A part of the page could not be read.'));
    };
    reader.readAsDataURL(blob);
  });
}
