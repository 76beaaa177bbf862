import type { Article } from '../../src/core/article.ts';
import { allWords } from '../../src/search/allWords.ts';
import { takeApart } from '../../src/search/articleParts.ts';
import { createTokenReader } from '../../src/search/createTokenReader.ts';
import { finish } from '../../src/search/finish.ts';
import { sizeOf } from '../../src/search/indexFormat.ts';
import * as weights from '../../src/search/parameters.ts';
import { allQueryWords } from '../../src/search/queryWords.ts';
import { sizeByte } from '../../src/search/sizeByte.ts';
import { stopWords } from '../../src/search/stopWords.ts';
import { parts, words } from '../../src/search/words.ts';
import { matches, type Synonyms } from './oracleMatch.ts';

/*
 * What search is meant to do, as plainly as it can be said: no index, no bytes, every text read again for every
 * query. English only, and without the cuts that large collections need.
 */

export interface Expected {
  readonly id: string;
  readonly score: number;
  readonly coverage: number;
}

/** One text: its kind among title, heading, alias, name in the address and sentence, and its words in order. */
interface Text {
  readonly kind: number;
  readonly words: readonly string[];
}

interface Doc {
  readonly id: string;
  readonly texts: readonly Text[];
  /** Times each word occurs, by field: title, headings, aliases, others, sentences, body. */
  readonly fields: readonly ReadonlyMap<string, number>[];
  readonly bodySize: number;
}

interface Collection {
  readonly docs: readonly Doc[];
  readonly words: ReadonlySet<string>;
  readonly synonyms: Synonyms;
}

const [HEADINGS, ADDRESS, SENTENCES, BODY] = [1, 3, 4, 5];
const stop = new Set(stopWords('en'));
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
const plain = (text: string): string[] => words(text).map(({ word }) => word);

export function collect(articles: readonly Article[], synonyms: Synonyms = []): Collection {
  const apart = articles
    .filter(({ id }, i) => articles.findIndex((other) => other.id === id) === i)
    .sort((a, b) => (a.url === b.url ? (a.id < b.id ? -1 : 1) : a.url < b.url ? -1 : 1))
    .map((one) => finish(takeApart(one, createTokenReader(), () => false)));
  const shown = apart.map(({ article, headings, aliases, sentences }) => [
    { kind: 0, text: article.title },
    ...headings.map(({ text }) => ({ kind: 1, text })),
    ...aliases.map((text) => ({ kind: 2, text })),
    ...sentences.map((text) => ({ kind: SENTENCES, text })),
  ]);

  // Who writes "clickTracking" once says what "clicktracking" is made of everywhere.
  const madeOf = new Map<string, Set<string>>();
  for (const { text } of shown.flat())
    for (const { word, start, end } of words(text))
      for (const part of parts(text.slice(start, end)))
        madeOf.set(word, (madeOf.get(word) ?? new Set()).add(part));
  const withParts = (list: readonly string[]): string[] =>
    list.flatMap((word) => [word, ...(madeOf.get(word) ?? [])]);

  const docs = apart.map(({ article, address, others, times, size }, i): Doc => {
    const texts = (shown[i] ?? []).map(({ kind, text }) => ({ kind, words: withParts(plain(text)) }));
    texts.push({ kind: ADDRESS, words: withParts(address) });
    const ofKind = (kind: number): string[] =>
      texts.filter((text) => text.kind === kind).flatMap((text) => text.words);
    const hidden = [...address, ...others];
    const known = new Set([...(shown[i] ?? []).flatMap(({ text }) => allWords(text)), ...hidden]);
    return {
      id: article.id,
      texts,
      fields: [
        ...[ofKind(0), ofKind(1), ofKind(2), withParts(hidden), ofKind(SENTENCES)].map(count),
        new Map([...times.keys()].filter((word) => !known.has(word)).map((word) => [word, 1])),
      ],
      bodySize: sizeOf(sizeByte(size)),
    };
  });
  return {
    docs,
    words: new Set(docs.flatMap(({ fields }) => fields.flatMap((f) => [...f.keys()]))),
    synonyms,
  };
}

function count(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A word of a query: what it stands for, how rare that is, and how strongly each article speaks of it. */
interface Group {
  readonly sure: ReadonlyMap<string, number>;
  readonly rarity: number;
  readonly strengths: readonly number[];
}

const rarity = (word: string, found: number, of: number): number =>
  Math.log(1 + (of - found + 0.5) / (found + 0.5)) * (stop.has(word) ? weights.STOP_WORD : 1);

/** BM25F: what the fields of an article say of a group, saturated. */
function strength(doc: Doc, docs: readonly Doc[], sure: ReadonlyMap<string, number>): number {
  const weighed = doc.fields.map((field, f) => {
    const at = Math.min(f, SENTENCES);
    const size = (one: Doc): number => (f < SENTENCES ? sum(one.fields[f]?.values() ?? []) : one.bodySize);
    const share = weights.LENGTH_SHARES[at] ?? 0;
    const average = sum(docs.map(size)) / docs.length || 1;
    const times = sum([...sure].map(([word, s]) => s * (field.get(word) ?? 0)));
    return (times * (weights.FIELD_WEIGHTS[at] ?? 0)) / (1 - share + (share * size(doc)) / average);
  });
  const all = sum(weighed);
  return all / (weights.SATURATION + all);
}

/** How well one text fits a query: shares of the query and of the text, by rarity, and words in order. */
function fitOf(text: Text, groups: readonly Group[], rarityOf: (word: string) => number): number {
  const sureOf = (group: Group, word: string): number => Math.min(1, group.sure.get(word) ?? 0);
  const surest = text.words.map((word) => Math.max(...groups.map((group) => sureOf(group, word))));
  const meant = text.words.flatMap((word, i) =>
    surest[i] ? [groups.findIndex((group) => sureOf(group, word) === surest[i])] : [],
  );
  const asked = sum(
    groups.map((group) => group.rarity * Math.max(0, ...text.words.map((word) => sureOf(group, word)))),
  );
  if (!asked) return 0;
  const covered = sum(text.words.map((word, i) => rarityOf(word) * (surest[i] ?? 0)));
  const inOrder = meant.filter((group, i) => i > 0 && group === (meant[i - 1] ?? 0) + 1).length;
  return (
    (asked / sum(groups.map((group) => group.rarity))) ** (weights.QUERY_POWERS[text.kind] ?? 0) *
    (covered / sum(text.words.map(rarityOf))) ** (weights.TEXT_POWERS[text.kind] ?? 0) *
    (1 + (weights.IN_ORDER * inOrder) / Math.max(1, groups.length - 1))
  );
}

export function expected({ docs, words: all, synonyms }: Collection, query: string): Expected[] {
  const asked = allQueryWords(query).map(({ word, unfinished }): Group => {
    const sure = matches(all, synonyms, word, unfinished);
    const strengths = docs.map((doc) => strength(doc, docs, sure));
    return { sure, rarity: rarity(word, strengths.filter(Boolean).length, docs.length), strengths };
  });
  const groups = asked.filter(({ strengths }) => strengths.some(Boolean));
  const rarityOf = (word: string): number =>
    rarity(
      word,
      docs.filter(({ fields }) => fields.slice(0, BODY).some((f) => f.has(word))).length,
      docs.length,
    );

  const total = sum(groups.map((group) => group.rarity));
  const found = docs.map((doc, i): Expected => {
    const its = groups.filter(({ strengths }) => strengths[i]);
    const share = sum(its.map((group) => group.rarity));
    const first =
      (sum(its.map((group) => group.rarity * (group.strengths[i] ?? 0))) / total) *
      (share / total) ** weights.COVERAGE_POWER;
    const fits = (kind: number): number[] =>
      doc.texts.map((text) => (text.kind === kind ? fitOf(text, groups, rarityOf) : 0)).sort((a, b) => b - a);
    const best = weights.FIT_WEIGHTS.map((weight, kind) => weight * (fits(kind)[0] ?? 0));
    const [title = 0, heading = 0, alias = 0, address = 0, sentence = 0] = best;
    const named = Math.max(title, alias, address);
    const beside = weights.BESIDE * ((fits(HEADINGS)[0] ?? 0) + (fits(SENTENCES)[0] ?? 0));
    const second = named + beside + Math.max(0, 1 - weights.ECLIPSE * named) * Math.max(heading, sentence);
    return { id: doc.id, score: first + second, coverage: share / sum(asked.map((group) => group.rarity)) };
  });
  return found.filter(({ coverage }) => coverage > 0).sort((a, b) => b.score - a.score);
}
