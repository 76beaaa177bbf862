import type { TextList } from './bytes.ts';
import type { Band } from './dictionary.ts';
import type { FindGroup } from './group.ts';
import type { Stemmer } from './stem.ts';

/** Where a word stands in an article; lists of articles keep it in the lowest three bits. */
export const TITLE = 0;
export const HEADING = 1;
export const ALIAS = 2;
/** The address and tags, which are not shown. */
export const OTHER = 3;
/** A sentence that is kept, or anywhere in a body. How often a word is in a body adds nothing that is worth its bytes. */
export const SENTENCE = 4;

/** Parts of an index: titles with aliases and addresses; headings; sentences with bodies. */
export const PARTS = 3;

/** So many lists of articles are packed together, and unpacked when the first of them is asked for. */
export const TOGETHER = 16;

/** Each article of the first part has two texts that are only searched: the name in its address, then tags. */
export const HIDDEN = 2;

/** Where a text stands, by the part that it is in: titles and aliases, headings, sentences. */
export const fieldOf = (part: number, text: number, shown: number): number =>
  part > 1 ? SENTENCE : part ? HEADING : text >= shown ? OTHER : text ? ALIAS : TITLE;

/** A number of words, from the byte that keeps it within a tenth: see `sizeByte`. */
export const sizeOf = (byte: number): number => 2 ** (byte / 8) - 1;

/** For each word the articles that it is in. */
export interface Lists {
  /** Article × 8 + where it stands there, rising; empty where the word is nowhere. */
  of(word: number): Int32Array;
}

/** Texts as words of the dictionary, from 1; 0 ends a text. */
export interface PackedTexts {
  readonly tokens: Uint16Array | Int32Array;
  /** Where the texts of each article begin in `tokens`, `ways` and `gaps`. */
  readonly starts: Int32Array;
  readonly wayStarts: Int32Array;
  readonly gapStarts: Int32Array;
  readonly ways: Uint8Array;
  readonly gaps: Uint8Array;
  /** What stands between words. */
  readonly table: TextList;
  /** How many texts an article has here that are shown. */
  readonly counts: Int32Array;
}

/** What is kept to show an article. */
export interface IndexedArticle {
  readonly id: string;
  /** Absolute, or relative to the index file. */
  readonly url: string;
  readonly section: string;
}

/** An index, ready to be searched. Made by `loadIndex`. */
export interface SearchIndex {
  readonly stop: ReadonlySet<string>;
  readonly stem: Stemmer;
  /** By stem: other words that mean the same. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Sorted by address. */
  readonly size: number;
  article(doc: number): IndexedArticle;
  readonly bands: Band[];
  readonly lists: Lists[];
  /** Titles and aliases; headings; sentences; as many parts as are there. */
  readonly texts: PackedTexts[];
  /** Of all headings, one after the other. */
  anchors: TextList | undefined;
  /** Of each article, where its anchors begin. */
  readonly anchorStarts: Int32Array;
  /** Other ways in which a word is written, with spaces between. */
  readonly variants: Map<number, string>;
  /** The words that a word is made of. */
  readonly madeOf: Map<number, readonly number[]>;
  /** How many words each field of each article has: title, headings, aliases, others; and its body. */
  readonly lengths: readonly Float32Array[];
  /** How rare each word is in shown texts. */
  rarity: Float32Array;
  /** What one occurrence counts, by where it stands and by article. */
  readonly gains: readonly Float32Array[];
  readonly findGroup: FindGroup;
}

/** An index while it is read. */
export type Unmeasured = Omit<SearchIndex, 'gains' | 'findGroup'>;
