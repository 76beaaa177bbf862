import type { Article } from '../core/article.ts';
import { fit } from './fit.ts';
import { parts, words } from './words.ts';

/** A body of at most so many UTF-16 code units is kept as a whole, as answers to frequent questions are. */
const WHOLE_BODY = 400;
/** And of a longer one so many. */
const BEGINNING = 120;

/** A word with a digit, an underscore or a capital behind its first letter. */
const isName = (token: string): boolean => /\p{L}/u.test(token) && /[\p{N}_]|.\p{Lu}/u.test(token);

/** What an index takes from one article: texts that are shown, and words that are only searched. */
export interface ArticleParts {
  readonly article: Article;
  readonly headings: readonly { readonly text: string; readonly anchor: string }[];
  readonly aliases: readonly string[];
  /** Folded words of the page's own name in its address, in order; nothing where the title says the same. */
  readonly address: readonly string[];
  /** Folded words of tags and of the folder that title and address do not have. */
  readonly others: readonly string[];
  /** Sentences that are kept: of a short body all, of a long one its beginning. Joined they are the text. */
  readonly sentences: readonly string[];
  /** Folded words of the whole body, parts of names among them. */
  readonly body: readonly string[];
  /** Those that are names of code or short for something: `GetBindings`, `max_retries`, `LCD`, `C2555`. */
  readonly names: ReadonlySet<string>;
}

export function takeApart(article: Article): ArticleParts {
  const own = clean(article.title);
  // A page's text often begins with its title, which a snippet need not say again.
  const text = clean(article.body);
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
    body: allWords(body),
    names: new Set((body.match(/[\p{L}\p{N}_]+/gu) ?? []).filter(isName).flatMap(allWords)),
  };
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a text in order, each followed by its parts. */
export function allWords(text: string): string[] {
  return words(text).flatMap(({ word, start, end }) => [word, ...parts(text.slice(start, end))]);
}

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
