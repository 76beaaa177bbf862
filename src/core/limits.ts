/** What a sentence that sends the reader to somebody is for. */
export type LimitKind =
  /** Where to go when the steps fail: "If this still fails, contact us." */
  | 'fail'
  /** What nobody can do alone: "To raise the limit, contact support." */
  | 'required'
  /** An open door, not a limit: "Questions? We are happy to help." */
  | 'offer';

/** A sentence that sends the reader to support; UTF-16 offsets into the text that was given. */
export interface Limit {
  readonly kind: LimitKind;
  readonly start: number;
  readonly end: number;
}

/** How one language sends readers to support. No pattern may repeat what repeats: they run on whole articles. */
export interface LimitPatterns {
  /** A way of asking for help with who is asked: "contact … support", "open a ticket". Global. */
  readonly asks: RegExp;
  /** The same with a name that only its capital tells: "contact Example". Global. */
  readonly names: RegExp;
  /** Right before an ask: what makes it advice, whoever gives it: "we recommend". */
  readonly advised: RegExp;
  /** Right before an ask: what says that it is not the reader's next step: "do not", "after you", "our users". */
  readonly notBefore: RegExp;
  /** Right behind an ask: what says that it only tells how, or what comes of it: "to open a ticket:". */
  readonly notAfter: RegExp;
  /** Sentences that send nobody to support, whatever they say: an issue tracker. */
  readonly notIn: RegExp;
  /** Something does not work. */
  readonly fail: RegExp;
  /** Questions, feedback, more to know. */
  readonly offer: RegExp;
  /** Help is what is offered, which is no more than an offer unless there is something to help with. */
  readonly help: RegExp;
}

/** A sentence or a cell: up to a full stop before a space, a line break or a bar. */
const SENTENCE = /[^\n\r|]+/g;
const STOP = /[.!?]["'”’)\]]*\s+(?=\S)/g;

/** "Call us" is the shortest way to say it (UTF-16 units). */
const SHORTEST = 7;

/** Longer ones are lists or code; only so much is read (UTF-16 units). */
export const LONGEST = 600;

/** How much before an ask is looked at. */
export const BEFORE = 60;

/** Finds the sentences of a rendered article that send the reader to support. */
export function findLimitsIn(text: string, patterns: LimitPatterns): readonly Limit[] {
  const limits: Limit[] = [];
  let question = '';
  for (const { start, end } of sentences(text)) {
    const sentence = text.slice(start, Math.min(end, start + LONGEST));
    const kind = kindOf(sentence, question, patterns);
    if (kind) limits.push({ kind, start, end });
    question = sentence.endsWith('?') ? `${sentence} ` : '';
  }
  return limits;
}

/** @param question the sentence before it, where that is a question: "Still stuck? Contact us." */
function kindOf(sentence: string, question: string, patterns: LimitPatterns): LimitKind | undefined {
  const said = asRead(sentence);
  if (patterns.notIn.test(said)) return undefined;
  for (const { 0: ask, index } of [...said.matchAll(patterns.asks), ...said.matchAll(patterns.names)]) {
    const before = said.slice(Math.max(0, index - BEFORE), index);
    const after = said.slice(index + ask.length, index + ask.length + BEFORE);
    if (patterns.notAfter.test(after)) continue;
    if (patterns.notBefore.test(before) && !patterns.advised.test(before)) continue;
    const about = question + said;
    if (patterns.fail.test(about)) return 'fail';
    if (patterns.offer.test(about)) return 'offer';
    return patterns.help.test(about) ? 'fail' : 'required';
  }
  return undefined;
}

/** A sentence as patterns read it: plain apostrophes, single spaces, no marks of emphasis. */
export function asRead(sentence: string): string {
  return sentence.replace(/[\u2018\u2019]/g, "'").replace(/[*_`\s]+/g, ' ');
}

/** The sentences of a text, without the space around them; UTF-16 offsets. */
export function* sentences(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const { 0: line, index } of text.matchAll(SENTENCE)) {
    let from = 0;
    const ends = [...line.matchAll(STOP)].map((stop) => stop.index + stop[0].length);
    for (const to of [...ends, line.length]) {
      const piece = line.slice(from, to);
      const start = index + from + (piece.length - piece.trimStart().length);
      const end = index + from + piece.trimEnd().length;
      if (end - start >= SHORTEST) yield { start, end };
      from = to;
    }
  }
}
