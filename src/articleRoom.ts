import { fetchArticle } from './browser/fetchArticle.ts';
import css from './ui/article.css?inline';
import { ArticleView as View, type ArticleViewProps } from './ui/ArticleView.tsx';
import { h } from 'preact';

/** Reading in the panel as one chunk: its code and its styles. */
export const articleStyles = css;

export function ArticleView(props: Omit<ArticleViewProps, 'read'>) {
  return h(View, { ...props, read: fetchArticle });
}
