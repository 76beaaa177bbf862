import { effect } from '@preact/signals-core';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadableArticle } from '../core/richText.ts';
import { anchored } from './anchors.ts';
import type { ArticleProps } from './readingModel.ts';
import { useSignal } from './useSignal.ts';

/** Fetches an article, and follows its reading: where the customer is, how long, and whether it has been read. */
export function useReading({ model, article }: Pick<ArticleProps, 'model' | 'article'>) {
  const place = model.placeOf(article);
  const loaded = useSignal<ReadableArticle | 'failed' | undefined>(undefined);
  const attempt = useSignal(0);
  const anchor = useSignal(place.anchor ?? article.anchor);
  const isRead = useSignal(place.isRead ?? false);
  const scroller = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLElement>(null);
  const end = useRef<HTMLParagraphElement>(null);

  // The link that was pressed is gone. The text takes the focus, so that the keyboard scrolls it.
  useEffect(() => {
    scroller.current?.focus();
  }, []);

  useEffect(() => {
    let shown = true;
    const load = async () => {
      const readable = await model.read(article.href ?? article.url);
      // Without the search it begins where the result says.
      const start = await model.startOf(article, readable).catch(() => undefined);
      if (!shown) return;
      if (start && place.top === undefined) anchor.value = start;
      loaded.value = readable;
    };
    load().catch(() => {
      if (shown) loaded.value = 'failed';
    });
    return () => {
      shown = false;
    };
  }, [article.url, attempt.value]);

  const readable = loaded.value === 'failed' ? undefined : loaded.value;
  const ready = readable !== undefined;
  // Before it is painted: nobody is to see the beginning first.
  useLayoutEffect(() => {
    const [frame, root, foot] = [scroller.current, text.current, end.current];
    if (!ready || !frame || !root || !foot) return undefined;
    if (place.top === undefined && anchor.value) anchored(root, anchor.value)?.scrollIntoView();
    // Also when the panel opens again: a browser may forget where it was while nothing is shown.
    const endShowing = effect(() => {
      if (model.isOpen.value && place.top !== undefined) frame.scrollTop = place.top;
    });
    if (place.pressed) {
      const links = Array.from(root.querySelectorAll('a'));
      links.find(({ href }) => href === place.pressed)?.focus({ preventScroll: true });
      place.pressed = undefined;
    }
    const onScroll = () => {
      if (model.isOpen.peek()) place.top = frame.scrollTop;
    };
    frame.addEventListener('scroll', onScroll, { passive: true });
    const endWaiting = model.untilRead(foot, frame, root, () => {
      isRead.value = place.isRead = true;
    });
    const endReading = model.startReading(article.url, root, frame);
    const endWatching = model.watchWideParts(root);
    return () => {
      frame.removeEventListener('scroll', onScroll);
      for (const stop of [endShowing, endWaiting, endReading, endWatching]) stop();
    };
  }, [ready]);

  return {
    readable,
    failed: loaded.value === 'failed',
    isRead: isRead.value,
    /** The heading that was jumped to last. */
    anchor: anchor.value,
    scroller,
    text,
    end,
    jumped(to: string) {
      anchor.value = place.anchor = to;
    },
    left(href: string) {
      place.pressed = href;
    },
    /** Asks for the text once more. */
    tryAgain() {
      loaded.value = undefined;
      attempt.value += 1;
    },
  };
}
