import type { FeedPlace } from './findFeeds.ts';

/** How long a feed may take, in ms. */
const TIMEOUT_MS = 20_000;
/** A feed that is larger is read at build time, not by every reader. */
export const MOST_BYTES = 20_000_000;
/** Requests that may be made before an index, in all. */
export const MOST_PROBES = 3;

export interface FetchedFeed {
  readonly text: string;
  readonly url: string;
  /** What tells this state of the file from others; empty where the server says nothing. */
  readonly validator: string;
}

/**
 * Fetches a feed, following what leads to it.
 *
 * @param probe called before each request; throws where there were too many
 * @throws Error that says what came instead
 */
export async function fetchFeed(place: FeedPlace, probe: () => void): Promise<FetchedFeed> {
  let { url } = place;
  let text = await fetchText(url, probe);
  for (const lead of place.leads ?? []) {
    const next = lead(text.text);
    if (next === undefined || !URL.canParse(next, url))
      throw new Error(`${url} does not name its search index`);
    url = new URL(next, url).href;
    if (new URL(url).origin !== location.origin) throw new Error(`${url} is on another site`);
    text = await fetchText(url, probe);
  }
  return { ...text, url };
}

async function fetchText(url: string, probe: () => void): Promise<Omit<FetchedFeed, 'url'>> {
  probe();
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
  if (new URL(response.url || url).origin !== location.origin)
    throw new Error(`${url} leads to another site`);
  return { text: await readWithin(response, url), validator: validatorOf(response.headers) };
}

async function readWithin(response: Response, url: string): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const parts: string[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('');
    size += value.length;
    if (size > MOST_BYTES) {
      void reader.cancel();
      throw new Error(
        `${url} is larger than ${String(MOST_BYTES / 1e6)} MB: make an index with "npx baton index"`,
      );
    }
    parts.push(value);
  }
}

export const validatorOf = (headers: Headers): string =>
  headers.get('etag') ?? headers.get('last-modified') ?? headers.get('content-length') ?? '';
