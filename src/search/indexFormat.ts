/**
 * What `baton index` writes: UTF-8 JSON. No times and no hosts are in it, so that equal sites give equal files.
 * Every field is always there, empty where there is nothing: one shape is simpler to check than many.
 */
export interface IndexFile {
  readonly baton: 'index';
  readonly version: 1;
  /** BCP 47, of most articles; empty where unknown. */
  readonly lang: string;
  /**
   * Words of that language that carry no meaning in a search, folded as `words` does. They travel with the
   * index, because the browser needs them for one language only.
   */
  readonly stop: readonly string[];
  readonly articles: readonly IndexedArticle[];
}

/** One article as the index file holds it. */
export interface IndexedArticle {
  readonly id: string;
  /** Absolute, or relative to the index file. */
  readonly url: string;
  readonly title: string;
  /** At most 160 characters. */
  readonly summary: string;
  readonly section: string;
  /** The body's most telling words, divided by spaces: a small part of the body's bytes, most of its use. */
  readonly terms: string;
  /** Each a text and, where it has one, the id of its element. */
  readonly headings: readonly (readonly string[])[];
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
}

/** A word of the index, with the articles it is in. */
export interface IndexedWord {
  readonly word: string;
  /** Position of the article → how strongly the word speaks for it. */
  readonly weights: Map<number, number>;
}

/** An index, ready to be searched. Made by `loadIndex`. */
export interface SearchIndex {
  readonly lang: string;
  readonly articles: readonly IndexedArticle[];
  readonly stop: ReadonlySet<string>;
  readonly vocabulary: readonly IndexedWord[];
  /** The same words by their root. */
  readonly families: ReadonlyMap<string, readonly IndexedWord[]>;
}
