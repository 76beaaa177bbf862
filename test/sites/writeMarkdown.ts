import type { DocPage } from './page.ts';

/** A page in Markdown, with its title as front matter or as the first heading. */
export function writeMarkdown(
  { title, intro, parts }: DocPage,
  front?: Readonly<Record<string, string>>,
): string {
  const fields = Object.entries({ title, ...front }).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  const head = front ? `---\n${fields.join('\n')}\n---\n` : `# ${title}\n`;
  const text = parts.map(
    (part) =>
      `## ${part.heading}\n\n${part.text}\n${part.code === undefined ? '' : `\n\`\`\`\n${part.code}\n\`\`\`\n`}`,
  );
  return [head, `${intro}\n`, ...text].join('\n');
}
