import { effect } from '@preact/signals-core';
import { useSignal } from './useSignal.ts';
import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { PassageKind } from '../core/events.ts';
import { offerPlace } from '../core/offerPlace.ts';
import type { ReadableArticle, RichElement } from '../core/richText.ts';
import type { ReadingModel } from './readingModel.ts';

/** A passage of the text, and the block that holds it. */
export interface ShownPassage {
  readonly kind: PassageKind;
  readonly text: string;
  readonly block: Element;
}

/** Follows the passages of an article in the panel: `found` gets them once. Returns what ends it. */
export type FollowPassages = (
  article: { readonly url: string; readonly title: string; readonly trigger?: string | undefined },
  root: Element,
  scroller: HTMLElement,
  found: (passages: readonly ShownPassage[]) => void,
) => () => void;

/**
 * The block of an article behind which the offer stands, where it is made because of a sentence of this article. An offer
 * that comes while its sentence is out of sight stands at the panel's foot: below the sentence nobody would see it.
 */
export function useOfferInText(
  model: ReadingModel,
  url: string,
  readable: ReadableArticle | undefined,
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const place = useSignal<RichElement | undefined>(undefined);
  const drawn = useMemo(() => new WeakMap<Element, RichElement>(), []);
  useEffect(() => {
    if (!readable || !root.current || !scroller.current) return undefined;
    const frame = scroller.current;
    const { offerInText } = model;
    let passages: readonly ShownPassage[] | undefined;
    /** Puts it there, and keeps it there: what is read must not move. */
    const settle = (fresh: boolean) => {
      const offer = model.assessment.value?.offer;
      const reason = offerPlace(offer, model.session.value.events, url);
      if (reason && offer?.need.id === offerInText.peek() && place.peek()) return;
      const passage = passages?.find(({ kind, text }) => kind === reason?.kind && text === reason.text);
      const block = passage && (fresh || isInSight(passage.block, frame)) && blockIn(drawn, passage.block);
      place.value = block || undefined;
      // As long as nobody knows where the sentence is, the offer waits: at the foot it would only come and go.
      const waits = reason && !passages;
      offerInText.value = block || waits ? offer?.need.id : undefined;
    };
    const endFollowing = model.follow({ ...readable, url }, root.current, frame, (list) => {
      passages = list;
      settle(true);
    });
    const endSettling = effect(() => {
      settle(false);
    });
    return () => {
      endSettling();
      endFollowing();
      offerInText.value = undefined;
    };
  }, [readable]);
  return { place: place.value, drawn };
}

function isInSight(block: Element, frame: HTMLElement): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  const seen = frame.getBoundingClientRect();
  return bottom >= seen.top && top <= seen.bottom;
}

/** A table is left whole: the offer stands behind it. */
function blockIn(drawn: WeakMap<Element, RichElement>, block: Element): RichElement | undefined {
  let element: Element | null = block.closest('table') ?? block;
  while (element && !drawn.has(element)) element = element.parentElement;
  return element ? drawn.get(element) : undefined;
}
