import { anchored, jumpTo } from './anchors.ts';
import type { OpenArticle, PanelModel } from './model.ts';

export interface Following {
  readonly model: PanelModel;
  readonly article: OpenArticle;
  /** A heading of the same article was jumped to. */
  readonly jumped: (anchor: string) => void;
  /** Another article is opened from here. */
  readonly left: (href: string) => void;
}

/** Something to download rather than a page: `/form.pdf`, not `/v1.2` and not `/a.html`. */
const FILE = /\.(?!(?:x?html?|php|aspx?|jsp)$)[a-z][a-z0-9]{1,4}$/i;

/**
 * Links within the article jump, links to the same site stay in the panel, and the way back from there leads here. Files
 * and other sites are left to the browser.
 */
export function followLink(
  { model, article, jumped, left }: Following,
  href: string,
  event: MouseEvent,
): void {
  const link = event.currentTarget as HTMLElement;
  const url = new URL(href);
  if (url.origin !== location.origin || FILE.test(url.pathname) || link.hasAttribute('download')) return;
  const anchor = anchorOf(url.hash);
  url.hash = '';
  if (url.href === bare(article.href ?? article.url)) {
    const text = link.closest<HTMLElement>('article');
    const target = text && anchored(text, anchor);
    // What is not here is on the page.
    if (!target) return;
    jumpTo(target);
    jumped(anchor);
  } else {
    left(href);
    const title = link.textContent.trim();
    model.openArticle({ url: url.href, title, from: model.view.value, ...(anchor ? { anchor } : {}) });
  }
  event.preventDefault();
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

/** An address without what follows `#`. */
export const bare = (url: string): string => url.replace(/#.*/s, '');
