/**
 * The absolute address, or undefined where it is none or its scheme could run something.
 *
 * @example safeUrl('b.html', 'https://docs.example/a.html', ['https:']) // 'https://docs.example/b.html'
 */
export function safeUrl(text: string | null, base: string, schemes: readonly string[]): string | undefined {
  if (text === null || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return schemes.includes(url.protocol) ? url.href : undefined;
}
