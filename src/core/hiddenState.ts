import { asRead, BEFORE, LONGEST, sentences } from './limits.ts';

/** How one language says that what comes next depends on what the reader cannot look up. */
export interface StatePatterns {
  /** The state and who alone knows it: "once our system has processed it". Global. */
  readonly hidden: RegExp;
  /** Right before it: what asks the reader to look, so that it can be seen after all: "check whether". */
  readonly notBefore: RegExp;
}

/** Finds the sentences whose steps depend on a state that the reader cannot check; UTF-16 offsets, in order. */
export function findHiddenStateIn(
  text: string,
  { hidden, notBefore }: StatePatterns,
): readonly { readonly start: number; readonly end: number }[] {
  return Array.from(sentences(text)).filter(({ start, end }) => {
    const said = asRead(text.slice(start, Math.min(end, start + LONGEST)));
    return Array.from(said.matchAll(hidden)).some(
      ({ index }) => !notBefore.test(said.slice(Math.max(0, index - BEFORE), index)),
    );
  });
}
