/** Order matters: Chromium's relatives name Chrome and Safari too. */
const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg(?:A|iOS)?\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /\b(?:Chrome|CriOS)\/(\d+)/],
  ['Safari', /\bVersion\/(\d+)[\d.]* (?:Mobile\/\w+ )?Safari\b/],
];

const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(?:iPhone|iPad)\b/],
  ['Windows', /\bWindows NT\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
];

/** @example browserName(navigator.userAgent) // 'Chrome 141 on Linux' */
export function browserName(userAgent: string): string | undefined {
  const browser = BROWSERS.map(([name, sign]) => [name, sign.exec(userAgent)?.[1]] as const).find(
    ([, version]) => version !== undefined,
  );
  if (!browser) return undefined;
  const system = SYSTEMS.find(([, sign]) => sign.test(userAgent))?.[0];
  return `${browser.join(' ')}${system ? ` on ${system}` : ''}`;
}
