/** What a page of an index may have. */
export type FieldName = 'url' | 'title' | 'text' | 'summary' | 'tags' | 'section' | 'lang' | 'headings';

/** Usual names of each, the better first, in small letters without signs. */
const NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  url: [
    'url',
    'permalink',
    'relpermalink',
    'relurl',
    'href',
    'link',
    'uri',
    'path',
    'location',
    'loc',
    'ref',
  ],
  title: ['title', 'name', 'pagetitle', 'heading', 'label'],
  text: ['content', 'contents', 'body', 'text', 'plain', 'fulltext', 'contenttext', 'contenthtml'],
  summary: ['summary', 'description', 'excerpt', 'abstract', 'subtitle'],
  tags: ['tags', 'keywords', 'categories'],
  section: ['section', 'breadcrumb', 'category', 'chapter'],
  lang: ['lang', 'language', 'locale'],
  headings: ['headings', 'headers', 'toc'],
};

/**
 * Makes what finds a field of an entry by its usual names, however they are written: `relPermalink`, `rel_permalink`.
 *
 * @param fields names that a site has given; each takes the place of the usual ones
 * @returns for an entry, what gives all values that a field may have, the better first
 * @example fieldReader({})({ Title: 'Refunds', HREF: '/refunds/' })('url') // ['/refunds/']
 */
export function fieldReader(
  fields: Partial<Readonly<Record<FieldName, string>>>,
): (entry: unknown) => (name: FieldName) => readonly unknown[] {
  return (entry) => {
    const values = new Map<string, unknown>();
    if (typeof entry === 'object' && entry !== null) {
      for (const [key, value] of Object.entries(entry)) {
        if (!values.has(fold(key))) values.set(fold(key), value);
      }
    }
    return (name) => {
      const own = fields[name];
      const names = own === undefined ? NAMES[name] : [fold(own)];
      return names.map((some) => values.get(some)).filter((value) => value !== undefined && value !== null);
    };
  };
}

const fold = (name: string): string =>
  name
    .slice(0, 50)
    .replace(/[^a-z\d]/gi, '')
    .toLowerCase();
