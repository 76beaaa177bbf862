import type { PassageKind } from '../core/events.ts';
import { shorten } from '../core/text.ts';
import { readPassageText, type PassageText } from './passageText.ts';

/** A passage of an article, where it stands on the page. */
export interface PagePassage {
  readonly kind: PassageKind;
  /** The sentence, or the beginning of what the site marked. */
  readonly text: string;
  readonly range: Range;
  /** What holds it: a paragraph, a list's item, a cell. */
  readonly block: Element;
}

/** Finds passages in a text; see `findPassages`. */
export type FindPassages = (
  text: string,
) => readonly { readonly kind: PassageKind; readonly start: number; readonly end: number }[];

const KINDS: readonly PassageKind[] = [
  'known-limit',
  'account-specific',
  'unverifiable-state',
  'sensitive-topic',
];

/** How much of a text is read in one go, in UTF-16 units: about a millisecond. */
const PIECE = 8000;
/** What an event keeps of a passage. */
const LONGEST = 300;

/** A site's own word for a passage, where it is one that we know. */
export function passageKind(stated: string | null | undefined): PassageKind | undefined {
  return KINDS.find((kind) => kind === stated?.trim());
}

/** What the site says of the whole article, in a `meta` element or on what holds it. */
export function statedTrigger(page: Document, main: Element): string | undefined {
  const meta = page.querySelector('meta[name="baton:trigger"]')?.getAttribute('content');
  return meta ?? main.closest('[data-baton-trigger]')?.getAttribute('data-baton-trigger') ?? undefined;
}

/**
 * Finds the passages of an article in the order of the page: what the site marked with `data-baton-trigger`, and the
 * sentences that `find` finds elsewhere. A generator, so that a long article can be read in slices.
 *
 * @param root the element that holds the article
 * @param whole what the site says of the whole article: then its last block is a passage, too
 */
export function* findPagePassages(
  root: Element,
  find: FindPassages,
  whole?: PassageKind,
): Generator<undefined, readonly PagePassage[]> {
  const read = yield* readPassageText(root);
  const marked = Array.from(root.querySelectorAll('[data-baton-trigger]')).flatMap((element) => {
    const kind = passageKind(element.getAttribute('data-baton-trigger'));
    return kind ? [allOf(element, kind)] : [];
  });
  const passages = [...marked];
  for (const { kind, start, end } of yield* inPieces(read.text, find)) {
    const range = read.rangeOf(start, end);
    const block = read.blockAt(start);
    // What the site says about a part of its page stands.
    if (marked.some((one) => one.block.contains(range.startContainer))) continue;
    passages.push({ kind, text: shorten(read.text.slice(start, end), LONGEST), range, block });
  }
  if (whole) passages.push(allOf(lastBlock(read), whole));
  return passages.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
}

function* inPieces(text: string, find: FindPassages): Generator<undefined, ReturnType<FindPassages>> {
  const found: ReturnType<FindPassages>[number][] = [];
  for (let from = 0; from < text.length;) {
    const line = text.indexOf('\n', from + PIECE);
    const to = Math.min(line < 0 ? text.length : line, from + 4 * PIECE);
    const start = from;
    found.push(
      ...find(text.slice(from, to)).map((one) => ({
        ...one,
        start: one.start + start,
        end: one.end + start,
      })),
    );
    from = to;
    yield;
  }
  return found;
}

function lastBlock({ text, blockAt }: PassageText): Element {
  return blockAt(Math.max(0, text.trimEnd().length - 1));
}

function allOf(block: Element, kind: PassageKind): PagePassage {
  const range = document.createRange();
  range.selectNodeContents(block);
  return { kind, text: shorten(block.textContent, LONGEST), range, block };
}
