import { hasPhrase, stem, wordsOf } from '../core/text.ts';
import type { Trigger } from '../core/trigger.ts';
import type { WordLists } from '../core/words.ts';

/** "Need a person", "talk to someone", or a press of "Contact support": once is enough. */
export const askedForHuman: Trigger = {
  name: 'asked-for-human',
  channel: 'any',
  fire({ need, words }) {
    const searches = need.searches.filter((search) => wantsHuman(search.query, words));
    const evidence = [...searches, ...need.asked].map((event) => event.id);
    if (evidence.length === 0) return undefined;
    const last = searches.at(-1);
    return {
      because: last ? `Asked for a person: “${last.query}”.` : 'Opened contact on their own.',
      evidence,
    };
  },
};

/** How many words may stand between the verb and the person: "speak to one of your lovely people". */
const REACH = 5;

/** A wish for a human: a phrase of its own, or a verb of contact with a person within a few words behind it. */
function wantsHuman(text: string, words: WordLists): boolean {
  const stems = words.notHuman.reduce(without, wordsOf(text).map(stem));
  if (words.humanPhrases.some((phrase) => hasPhrase(stems, phrase))) return true;
  const people = new Set(words.people.map(stem));
  return words.contactVerbs.some((verb) => {
    const wanted = wordsOf(verb).map(stem);
    return stems.some((_, at) => {
      if (!wanted.every((word, offset) => stems[at + offset] === word)) return false;
      const behind = stems.slice(at + wanted.length, at + wanted.length + REACH);
      return behind.some((word) => people.has(word));
    });
  });
}

/** Takes a phrase out and leaves a gap: what else is said still counts ("I cannot invite someone, I need a human"). */
function without(stems: string[], phrase: string): string[] {
  const wanted = wordsOf(phrase).map(stem);
  const at = stems.findIndex((_, start) => wanted.every((word, offset) => stems[start + offset] === word));
  return at < 0 ? stems : [...stems.slice(0, at), '', ...stems.slice(at + wanted.length)];
}
