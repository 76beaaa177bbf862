import { fetchArticle } from './browser/fetchArticle.ts';
import { readPassages } from './readPassages.ts';
import css from './ui/article.css?inline';
import { ArticleView as View, type ArticleViewProps } from './ui/ArticleView.tsx';
import type { FollowPassages } from './ui/useOfferInText.ts';
import { h } from 'preact';

/** Reading in the panel as one chunk: its code and its styles. */
export const articleStyles = css;

const follow: FollowPassages = (model, { url, title, trigger }, root, scroller, found) =>
  readPassages({
    url,
    title,
    root,
    scroller,
    stated: trigger,
    isCovered: () => !model.isOpen.value,
    settings: () => model.settings.value,
    tell: model.dispatch,
    found,
  });

export function ArticleView(props: Omit<ArticleViewProps, 'read' | 'follow'>) {
  return h(View, { ...props, read: fetchArticle, follow });
}
