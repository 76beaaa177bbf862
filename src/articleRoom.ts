import { h, type FunctionComponent } from 'preact';
import type { App } from './app.ts';
import { createReadingClock } from './browser/readingClock.ts';
import { untilRead } from './browser/untilRead.ts';
import { watchWideParts } from './browser/watchWideParts.ts';
import { readingMessages } from './messages/reading.ts';
import { sectionsOf } from './core/sections.ts';
import { createPlaces } from './places.ts';
import { readPassages } from './readPassages.ts';
import type { SearchProvider } from './search/provider.ts';
import { loadStrings } from './speech.ts';
import buttonCss from './ui/buttons.css?inline';
import css from './ui/article.css?inline';
import ratingCss from './ui/rating.css?inline';
import { ArticleView } from './ui/ArticleView.tsx';
import type { PanelModel } from './ui/model.ts';
import type { ArticleProps, ReadingModel } from './ui/readingModel.ts';

/** Reading in the panel as one chunk: its code and its styles. */
export const articleStyles = [buttonCss, css, ratingCss];

/** Makes what shows articles, for one panel. Rejects when its words cannot be loaded. */
export async function createArticleView(
  app: App,
  panel: PanelModel,
  provider: () => SearchProvider,
): Promise<FunctionComponent<Omit<ArticleProps, 'model'>>> {
  // What reads a page comes beside what shows it.
  const reader = () => import('./browser/fetchArticle.ts');
  reader().catch(() => undefined);
  const strings = await loadStrings(readingMessages, app.settings());
  const { now, touch, dispatch } = panel;
  const isCovered = () => !panel.isOpen.value;
  const model: ReadingModel = {
    ...panel,
    strings: { ...panel.strings, ...strings },
    read: async (url) => (await reader()).fetchArticle(url),
    async startOf({ from }, { content }) {
      // Who came another way than from results asked nothing here.
      const query = from ? '' : panel.query.peek().trim();
      return query && (await provider().section?.(query, sectionsOf(content)))?.anchor;
    },
    placeOf: createPlaces(() => panel.session.value.id),
    follow: ({ url, title, trigger }, root, scroller, found) =>
      readPassages({
        url,
        title,
        root,
        scroller,
        stated: trigger,
        isCovered,
        settings: () => panel.settings.value,
        tell: dispatch,
        found,
      }),
    startReading(url, article, scroller) {
      const clock = createReadingClock(article, scroller, now, touch);
      const tell = () => {
        dispatch({ type: 'article-read', url, ...clock.take() });
      };
      addEventListener('pagehide', tell);
      return () => {
        removeEventListener('pagehide', tell);
        tell();
        clock.stop();
      };
    },
    untilRead: (end, scroller, article, done) =>
      untilRead(end, scroller, article.textContent.length, isCovered, done),
    watchWideParts: (article) => watchWideParts(article, strings),
  };
  return (props) => h(ArticleView, { ...props, model });
}
