import { signal } from '@preact/signals-core';
import type { Result } from './core/article.ts';
import { wordsOf } from './core/text.ts';
import type { Hints } from './ui/contactModel.ts';

/** A customer who types nothing for this long has paused, in ms. */
const PAUSE_MS = 1000;
/** Fewer words say too little to answer; in scripts that write no spaces, fewer signs. */
const LEAST_WORDS = 3;
const LEAST_SIGNS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{6}/u;
/** What is asked of a long text: its end, in words and in UTF-16 units; that is what the customer writes about now. */
const LAST_WORDS = 12;
const LAST_UNITS = 120;

/**
 * Articles for what is being written. They are no events: nobody asked for them. One that is opened is an article that was
 * read, as any other, and support sees that.
 *
 * @param find answers a text with what answers it well
 * @param isKnown says whether the customer has read an article
 */
export function createHints(
  find: (text: string) => Promise<readonly Result[]>,
  isKnown: (url: string) => boolean,
): Hints & { reset(): void } {
  const results = signal<readonly Result[]>([]);
  let isAway = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = '';
  const show = async (text: string) => {
    // Without an answer the form is what it was.
    const found = await find(text).catch(() => []);
    if (text === latest && !isAway) results.value = found.filter(({ url }) => !isKnown(url));
  };
  const stop = () => {
    clearTimeout(timer);
    latest = '';
    results.value = [];
  };
  return {
    results,
    ask(text) {
      clearTimeout(timer);
      const words = text.trim().split(/\s+/).slice(-LAST_WORDS).join(' ').slice(-LAST_UNITS);
      if (isAway || words === latest) return;
      if (wordsOf(words).length < LEAST_WORDS && !LEAST_SIGNS.test(words)) {
        stop();
        return;
      }
      timer = setTimeout(() => {
        latest = words;
        void show(words);
      }, PAUSE_MS);
    },
    putAway() {
      isAway = true;
      stop();
    },
    reset() {
      isAway = false;
      stop();
    },
  };
}
