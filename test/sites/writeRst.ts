import type { DocPage } from './page.ts';

/** A page in reStructuredText. */
export function writeRst({ title, intro, parts }: DocPage): string {
  const inline = (text: string) => text.replace(/`([^`]+)`/g, '``$1``');
  const heading = (text: string, line: string) => `${text}\n${line.repeat(text.length)}\n`;
  const text = parts.map((part) =>
    [
      heading(part.heading, '-'),
      `${inline(part.text)}\n`,
      ...(part.code === undefined ? [] : [`::\n\n${part.code.replace(/^/gm, '   ')}\n`]),
    ].join('\n'),
  );
  return [heading(title, '='), `${inline(intro)}\n`, ...text].join('\n');
}
