import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { isA } from '../core/events.ts';
import type { ReadableArticle } from '../core/richText.ts';
import { moveFocusTo } from './focus.ts';
import { Icon } from './Icon.tsx';
import type { OpenArticle, PanelModel } from './model.ts';
import type { OfferProps } from './Offer.tsx';
import { RichText } from './RichText.tsx';
import { useOfferInText, type FollowPassages } from './useOfferInText.ts';

interface Props {
  readonly model: PanelModel;
  readonly article: OpenArticle;
}

export interface ArticleViewProps extends Props {
  /** Fetches the article's text. Rejects when there is none to be had. */
  readonly read: (url: string) => Promise<ReadableArticle>;
  readonly follow: FollowPassages;
  readonly Offer: ComponentType<Pick<OfferProps, 'decision'>>;
}

/** An article, read without leaving the page. */
export function ArticleView({ model, article, read, follow, Offer }: ArticleViewProps) {
  const { strings } = model;
  const loaded = useSignal<ReadableArticle | 'failed' | undefined>(undefined);
  const scroller = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLElement>(null);

  useEffect(() => {
    let shown = true;
    read(article.href ?? article.url).then(
      (readable) => {
        if (shown) loaded.value = readable;
      },
      () => {
        if (shown) loaded.value = 'failed';
      },
    );
    return () => {
      shown = false;
    };
  }, [article.url]);

  const readable = loaded.value === 'failed' ? undefined : loaded.value;
  const ready = readable !== undefined;
  useEffect(() => {
    if (!ready || !text.current || !scroller.current) return undefined;
    const target = article.anchor
      ? text.current.querySelector(`[data-id="${CSS.escape(article.anchor)}"]`)
      : null;
    scroller.current.focus();
    target?.scrollIntoView();
    return model.startReading(article.url, text.current, scroller.current);
  }, [ready]);

  const { place, drawn } = useOfferInText(model, article.url, readable, text, scroller, follow);
  const offer = place && model.assessment.value?.offer;

  return (
    <div
      class="body article"
      ref={scroller}
      tabIndex={-1}
      role="region"
      aria-label={readable?.title ?? article.title}
    >
      <article ref={text} dir="auto">
        {article.section && <p class="crumb">{article.section}</p>}
        <h2 class="title">{readable?.title ?? article.title}</h2>
        {loaded.value === undefined ? (
          <p class="note" role="status">
            {strings.loading}
          </p>
        ) : loaded.value === 'failed' ? (
          <p class="note">{strings.readingFailed}</p>
        ) : (
          <RichText
            nodes={loaded.value.content}
            follow={(href, event) => followLink(model, article, href, event)}
            drawn={drawn}
            insertion={offer && { block: place, content: <Offer key="offer" decision={offer} /> }}
          />
        )}
      </article>
      {readable && (
        <p class="unseen" aria-live="polite">
          {offer && strings.offerBelow}
        </p>
      )}
      <p class="away">
        <a href={article.href ?? article.url}>
          {strings.openPage} <Icon name="open" />
        </a>
      </p>
      {readable && <Rating model={model} article={{ ...article, title: readable.title }} />}
    </div>
  );
}

/** Something to download rather than a page: `/form.pdf`, not `/v1.2` and not `/a.html`. */
const FILE = /\.(?!(?:x?html?|php|aspx?|jsp)$)[a-z][a-z0-9]{1,4}$/i;

/** Links within the article jump, links to the same site stay in the panel, others open as the page would open them. */
function followLink(model: PanelModel, article: OpenArticle, href: string, event: MouseEvent) {
  const url = new URL(href);
  if (url.origin !== location.origin || FILE.test(url.pathname)) return;
  event.preventDefault();
  const link = event.currentTarget as HTMLElement;
  const anchor = anchorOf(url.hash);
  url.hash = '';
  if (anchor && url.href === (article.href ?? article.url)) {
    link
      .closest('article')
      ?.querySelector(`[data-id="${CSS.escape(anchor)}"]`)
      ?.scrollIntoView();
    return;
  }
  const { from } = article;
  model.openArticle({ url: url.href, title: link.textContent, from, ...(anchor ? { anchor } : {}) });
}

/** A heading's id as it stands in the text; an address holds it encoded. */
function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // Not encoded at all, such as `#100%`.
    return hash.slice(1);
  }
}

function Rating({ model, article }: Props) {
  const { strings } = model;
  const { url, title, section } = article;
  const events = model.session.value.events;
  const opened = events.filter(isA('article-viewed')).findLast((event) => event.url === url);
  const rated = events
    .filter(isA('rated'))
    .findLast((event) => event.url === url && event.at >= (opened?.at ?? 0));
  if (rated && !article.answer) {
    return (
      <p class="rating" role="status">
        {rated.helpful ? strings.glad : strings.sorry}
      </p>
    );
  }
  const rate = (helpful: boolean, event: Event) => {
    if (article.answer) {
      article.answer(helpful);
      return;
    }
    moveFocusTo(event.currentTarget, '.article');
    model.dispatch({ type: 'rated', url, title, section, helpful, proposed: true });
  };
  return (
    <div class="rating" role="group" aria-label={strings.solved}>
      <p>{strings.solved}</p>
      <div class="row">
        <button type="button" class="outline" onClick={(event) => rate(true, event)}>
          {strings.yes}
        </button>
        <button type="button" class="outline" onClick={(event) => rate(false, event)}>
          {strings.no}
        </button>
      </div>
    </div>
  );
}
