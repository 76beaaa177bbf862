import type { Result } from '../core/article.ts';
import { shorten } from '../core/text.ts';
import { titleFromUrl } from '../core/titleFromUrl.ts';
import { coverageOf } from './coverageOf.ts';
import { excerptOf } from './excerptOf.ts';
import type { RemoteHit } from './remoteHit.ts';
import { webUrl } from './urls.ts';

/** A longer name is cut. */
const LONGEST_NAME = 200;

export interface HitContext {
  readonly query: string;
  readonly limit: number;
  /** Absolute; what hits' addresses are relative to. */
  readonly base: string;
  /** BCP 47. */
  readonly lang: string;
}

/**
 * Makes results of what a service found, best first: one for each page, from its first hit, as a service may know each
 * heading of a page. Hits whose address is not `http` or `https` are dropped.
 */
export function toResults(
  hits: readonly RemoteHit[],
  { query, limit, base, lang }: HitContext,
): readonly Result[] {
  const pages = new Map<string, RemoteHit[]>();
  for (const hit of hits) {
    const address = webUrl(hit.url, base);
    if (!address) continue;
    const anchor = hit.anchor ?? decoded(address.hash.slice(1));
    address.hash = '';
    const url = address.href;
    const known = pages.get(url);
    if (known) known.push(hit);
    else if (pages.size < limit) pages.set(url, [{ ...hit, anchor }]);
  }
  const coverage = coverageOf(query, lang);
  return [...pages].map(([url, [best, ...others]], i) => {
    const { title, section, heading, anchor, seen = [], snippet, score, ...said } = best as RemoteHit;
    const { text, marks } = excerptOf(snippet);
    const named = title.text.length > 0 && title.text.length <= LONGEST_NAME;
    return {
      id: url,
      url,
      title: named ? title.text : shorten(title.text, LONGEST_NAME) || titleFromUrl(url),
      ...(section && { section: shorten(section, LONGEST_NAME) }),
      ...(heading && { heading: shorten(heading, LONGEST_NAME) }),
      ...(anchor && { anchor }),
      snippet: text,
      marks: { title: named ? title.marks : [], snippet: marks },
      score: score ?? 1 / (i + 1),
      coverage:
        said.coverage ??
        coverage([
          title.text,
          heading ?? '',
          section ?? '',
          snippet.text,
          ...seen,
          ...others.map((other) => `${other.heading ?? ''} ${other.snippet.text}`),
        ]),
    };
  });
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
