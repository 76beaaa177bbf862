import { isA } from '../core/events.ts';
import { moveFocusTo } from './focus.ts';
import type { OpenArticle } from './model.ts';
import type { ReadingModel } from './readingModel.ts';

/** "Did this solve it?", and a word of thanks for the answer. */
export function Rating({ model, article }: { readonly model: ReadingModel; readonly article: OpenArticle }) {
  const { strings } = model;
  const { url, title, section } = article;
  const events = model.session.value.events;
  const opened = events.filter(isA('article-viewed')).findLast((event) => event.url === url);
  const rated = events
    .filter(isA('rated'))
    .findLast((event) => event.url === url && event.at >= (opened?.at ?? 0));
  if (rated && !article.answer) return <p role="status">{rated.helpful ? strings.glad : strings.sorry}</p>;
  const rate = (helpful: boolean, event: Event) => {
    if (article.answer) {
      article.answer(helpful);
      return;
    }
    moveFocusTo(event.currentTarget, '.article');
    model.dispatch({ type: 'rated', url, title, section, helpful, proposed: true });
  };
  return (
    <div role="group" aria-label={strings.solved}>
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
