import { cut } from '../core/text.ts';
import { fit } from './fit.ts';
import type { MarkedText } from './markedText.ts';

/** What stands before the first mark of an excerpt that does not begin at the beginning, in UTF-16 code units. */
const BEFORE = 60;
const LONGEST = 160;

/** The part of a text that is shown as a snippet: from its beginning, or from a word before the first mark. */
export function excerptOf({ text, marks }: MarkedText): MarkedText {
  const first = marks[0];
  let from = 0;
  if (first && first[1] > LONGEST) from = text.indexOf(' ', first[0] - BEFORE) + 1;
  if (first && from > first[0]) [from] = first;
  const lead = from > 0 ? '…' : '';
  const shown = fit(cut(lead + text.slice(from), LONGEST * 4));
  const by = lead.length - from;
  return {
    text: shown,
    marks: marks
      .map(([start, end]) => [start + by, end + by] as const)
      .filter(([, end]) => end <= shown.length - Number(shown.endsWith('…'))),
  };
}
