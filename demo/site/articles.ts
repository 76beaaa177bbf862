import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sections } from './sections.ts';
import type { Section } from './sections.ts';

export interface Article {
  readonly title: string;
  readonly summary: string;
  readonly order: number;
  readonly tags: readonly string[];
  readonly section: Section;
  readonly path: string;
  readonly body: string;
}

export interface SectionWithArticles {
  readonly section: Section;
  readonly articles: readonly Article[];
}

type Fields = Readonly<Record<string, unknown>>;

const metadataLine = /^<!-- (\{.*\}) -->$/;

function fail(file: string, problem: string): never {
  throw new Error(`${file}: ${problem}`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseMetadata(line: string, file: string): Fields {
  const json = metadataLine.exec(line)?.[1];
  if (json === undefined) fail(file, 'the first line must be <!-- {"title": …} -->');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new Error(`${file}: the metadata is not valid JSON`, { cause });
  }
  return isFields(value) ? value : fail(file, 'the metadata must be a JSON object');
}

function text(fields: Fields, name: string, file: string): string {
  const value = fields[name];
  return typeof value === 'string' && value.trim() !== ''
    ? value
    : fail(file, `"${name}" is missing or is not text`);
}

function whole(fields: Fields, name: string, file: string): number {
  const value = fields[name];
  return typeof value === 'number' && Number.isInteger(value)
    ? value
    : fail(file, `"${name}" is missing or is not a whole number`);
}

function texts(fields: Fields, name: string, file: string): readonly string[] {
  const value = fields[name];
  return Array.isArray(value) && value.every((item): item is string => typeof item === 'string')
    ? value
    : fail(file, `"${name}" is missing or is not a list of texts`);
}

function checkSection(name: string, section: Section, file: string): void {
  if (name === section.name) return;
  const known = sections.some((other) => other.name === name);
  const problem = known ? `belongs to another folder than ${section.slug}/` : 'is not a section';
  fail(file, `"section": "${name}" ${problem}; expected "${section.name}"`);
}

/** Turns one fragment (metadata line, then the HTML body) into an article. */
export function parseArticle(source: string, section: Section, fileName: string): Article {
  const file = `${section.slug}/${fileName}`;
  const [firstLine = '', ...rest] = source.split(/\r?\n/);
  const fields = parseMetadata(firstLine, file);
  checkSection(text(fields, 'section', file), section, file);
  return {
    title: text(fields, 'title', file),
    summary: text(fields, 'summary', file),
    order: whole(fields, 'order', file),
    tags: texts(fields, 'tags', file),
    section,
    path: `/${file}`,
    body: rest.join('\n').trim(),
  };
}

async function readSection(root: string, section: Section): Promise<SectionWithArticles> {
  const folder = join(root, section.slug);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  const articles = await Promise.all(
    names.map(async (name) => parseArticle(await readFile(join(folder, name), 'utf8'), section, name)),
  );
  return { section, articles: articles.sort((a, b) => a.order - b.order) };
}

async function checkFolders(root: string): Promise<void> {
  const entries = await readdir(root, { withFileTypes: true });
  for (const entry of entries) {
    if (entry.isDirectory() && !sections.some((section) => section.slug === entry.name)) {
      fail(join(root, entry.name), 'is not the folder of a known section');
    }
  }
}

/** Reads every article below `root`, by section and in reading order. */
export async function readArticles(root: string): Promise<readonly SectionWithArticles[]> {
  await checkFolders(root);
  return Promise.all(sections.map((section) => readSection(root, section)));
}
