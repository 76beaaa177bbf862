import { ArrowUpRight } from 'lucide';
import { bare, followLink } from './followLink.ts';
import { Icon } from './Icon.tsx';
import { Rating } from './Rating.tsx';
import type { ArticleProps } from './readingModel.ts';
import { RichText } from './RichText.tsx';
import { useOfferInText } from './useOfferInText.ts';
import { useReading } from './useReading.ts';

/** An article, read without leaving the page. */
export function ArticleView({ model, article, Offer }: ArticleProps) {
  const { strings } = model;
  const reading = useReading({ model, article });
  const { readable, scroller, text, end } = reading;
  const { place, drawn } = useOfferInText(model, article.url, readable, text, scroller);
  const offer = place && model.assessment.value?.offer;
  const title = readable?.title ?? article.title;
  const page = bare(article.href ?? article.url);

  return (
    <div
      class="body article"
      ref={scroller}
      tabIndex={-1}
      role="region"
      aria-label={title}
      aria-busy={!readable && !reading.failed}
    >
      <article ref={text} dir={readable && 'auto'} lang={readable?.language}>
        {article.section && <p class="crumb">{article.section}</p>}
        <h2 class="title">{title}</h2>
        {readable ? (
          <RichText
            nodes={readable.content}
            follow={(href, event) => followLink({ model, article, ...reading }, href, event)}
            drawn={drawn}
            insertion={offer && { block: place, content: <Offer key="offer" decision={offer} /> }}
          />
        ) : reading.failed ? (
          <div class="note" role="alert">
            <p>{strings.readingFailed}</p>
            <button type="button" class="outline" onClick={reading.tryAgain}>
              {strings.tryAgain}
            </button>
          </div>
        ) : (
          <>
            <p class="unseen" role="status">
              {strings.loading}
            </p>
            <div class="bars" aria-hidden="true">
              <i />
              <i />
              <i />
            </div>
          </>
        )}
      </article>
      {readable && (
        <p class="unseen" aria-live="polite">
          {offer && strings.offerBelow}
        </p>
      )}
      <p class="away" ref={end}>
        {readable?.isCut && <span>{strings.rest} </span>}
        <a href={reading.anchor ? `${page}#${encodeURIComponent(reading.anchor)}` : page}>
          {strings.openPage}
          {'\u00a0'}
          <Icon name={ArrowUpRight} />
        </a>
      </p>
      <div class="rating">
        {readable && (reading.isRead || article.answer) && (
          <Rating model={model} article={{ ...article, title }} />
        )}
      </div>
    </div>
  );
}
