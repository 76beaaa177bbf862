import type { Article } from '../core/article.ts';
import { fit } from './fit.ts';
import { BETWEEN_PAUSES, type Pace } from './pace.ts';
import { pieces } from './pieces.ts';
import type { Body } from './tellingWords.ts';
import { allWords } from './allWords.ts';
import type { TokenReader } from './createTokenReader.ts';
import { words } from './words.ts';

/** A body of at most so many UTF-16 code units is kept as a whole, as answers to frequent questions are. */
const WHOLE_BODY = 400;
/** And of a longer one so many. */
const BEGINNING = 120;
/** Longer words of a body are not searched for. */
const LONGEST_WORD = 40;

/** What an index takes from one article: texts that are shown, and words that are only searched. */
export interface ArticleParts extends Body {
  readonly article: Article;
  readonly headings: readonly { readonly text: string; readonly anchor: string }[];
  readonly aliases: readonly string[];
  /** Folded words of the page's own name in its address, in order; nothing where the title says the same. */
  readonly address: readonly string[];
  /** Folded words of tags and of the folder that title and address do not have. */
  readonly others: readonly string[];
  /** Sentences that are kept: of a short body all, of a long one its beginning. Joined they are the text. */
  readonly sentences: readonly string[];
  /** How many words the whole body has, parts of names among them. */
  readonly size: number;
}

/** Takes one article apart, a long body in steps. */
export function* takeApart(
  article: Article,
  reader: TokenReader,
  isTime: Pace,
): Generator<undefined, ArticleParts> {
  const own = clean(article.title);
  let text = '';
  for (const piece of pieces(article.body, BETWEEN_PAUSES)) {
    text += piece.replace(/\s+/g, ' ');
    if (isTime(piece.length)) yield;
  }
  text = text.trim();
  // A page's text often begins with its title, which a snippet need not say again.
  const rest = own && text.startsWith(`${own} `) ? text.slice(own.length + 1) : text;
  // But not where the text goes on from it: "Webhooks are called when …".
  const body = /^\p{Ll}/u.test(rest) ? text : rest;
  const shown = body.length <= WHOLE_BODY && body ? body : fit(clean(article.summary ?? body), BEGINNING);
  const title = allWords(article.title);
  const [folder = '', name = ''] = addressNames(article.url);
  const address = addressWords(name).join(' ') === title.join(' ') ? [] : addressWords(name);
  const said = new Set([...title, ...address]);
  return {
    article: { ...article, title: own },
    headings: article.headings.map((h) =>
      typeof h === 'string' ? { text: clean(h), anchor: '' } : { text: clean(h.text), anchor: h.anchor },
    ),
    aliases: (article.aliases ?? []).map(clean),
    address,
    others: [...new Set([...allWords((article.tags ?? []).join(' ')), ...addressWords(folder)])].filter(
      (word) => !said.has(word),
    ),
    sentences: shown.match(/.*?(?:[.?!]+ |[。！？]+|$)/gs)?.filter(Boolean) ?? [],
    ...(yield* wordsOfBody(body, article.words ?? [], reader, isTime)),
  };
}

/** @param more words of a body whose text is not known */
function* wordsOfBody(
  body: string,
  more: readonly string[],
  reader: TokenReader,
  isTime: Pace,
): Generator<undefined, Body & { readonly size: number }> {
  const times = new Map<string, number>();
  const names = new Set<string>();
  let size = 0;
  const add = (text: string): void => {
    for (const words of reader.wordsIn(text)) {
      size += words.length;
      for (const word of words) if (word.length <= LONGEST_WORD) times.set(word, (times.get(word) ?? 0) + 1);
    }
    for (const words of reader.namesIn(text)) for (const word of words) names.add(word);
  };
  for (const piece of pieces(body, BETWEEN_PAUSES)) {
    add(piece);
    if (isTime(piece.length)) yield;
  }
  for (const word of more) {
    add(word);
    if (isTime(word.length)) yield;
  }
  return { times, names, size, wordsOnly: !body && more.length > 0 };
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An address often holds an article's older name: its last two parts. */
function addressNames(url: string): string[] {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*|(?:index)?\.html?$/gi, '');
  return ['', ...path.split('/').filter(Boolean)].slice(-2);
}

function addressWords(name: string): string[] {
  return words(decode(name).replace(/[-_]/g, ' '))
    .map(({ word }) => word)
    .filter((word) => word.length > 1 && !/^\d+$/.test(word));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not an escaped address, so it is what it says.
    return text;
  }
}
