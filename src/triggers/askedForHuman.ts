import { hasPhrase, type StemsOf } from '../core/text.ts';
import type { Trigger } from '../core/trigger.ts';
import type { WordLists } from '../core/words.ts';

/** "Need a person", "talk to someone", or a press of "Contact support": once is enough. */
export const askedForHuman: Trigger = {
  name: 'asked-for-human',
  channel: 'any',
  fire({ need, words, stems }) {
    const searches = need.searches.filter((search) => wantsHuman(search.query, words, stems));
    const evidence = [...searches, ...need.asked].map((event) => event.id);
    if (evidence.length === 0) return undefined;
    const last = searches.at(-1);
    return {
      because: last ? `Asked for a person: “${last.query}”.` : 'Opened contact without an offer.',
      evidence,
    };
  },
};

/** How many words may stand between the verb and the person: "speak to one of your lovely people". */
const REACH = 5;

/** A wish for a human: a phrase of its own, or a verb of contact with a person within a few words behind it. */
function wantsHuman(text: string, words: WordLists, stems: StemsOf): boolean {
  const said = words.notHuman.reduce((rest, phrase) => without(rest, stems(phrase)), stems(text));
  if (words.humanPhrases.some((phrase) => hasPhrase(said, stems(phrase)))) return true;
  const people = new Set(words.people.flatMap(stems));
  return words.contactVerbs.some((verb) => {
    const end = stems(verb).length;
    return said.some(
      (_, at) =>
        startsWith(said.slice(at), stems(verb)) &&
        said.slice(at + end, at + end + REACH).some((word) => people.has(word)),
    );
  });
}

/** Takes a phrase out and leaves a gap: what else is said still counts ("I cannot invite someone, I need a human"). */
function without(said: readonly string[], phrase: readonly string[]): readonly string[] {
  const at = said.findIndex((_, start) => startsWith(said.slice(start), phrase));
  return at < 0 ? said : [...said.slice(0, at), '', ...said.slice(at + phrase.length)];
}

const startsWith = (said: readonly string[], phrase: readonly string[]) =>
  phrase.every((word, at) => said[at] === word);
