import { answerText } from './answerText.ts';
import { createPoliteFetch, type FetchOptions, type Fetched } from './createPoliteFetch.ts';
import { isHtml } from './isHtml.ts';
import type { LiveLimits } from './liveLimits.ts';
import { SourceProblem } from './sourceProblem.ts';
import { readRobots, type Robots } from './readRobots.ts';

/** The name by which robots.txt knows us. */
const AGENT = 'baton-help';

/** No site has a page of this name. */
const NO_PAGE = 'baton-help-asks-for-a-missing-page';

/** A site that answers, as its first page and its robots.txt show it. */
export interface LiveSite {
  /** Absolute, ends in "/": what lies below it is the site. */
  readonly root: URL;
  /** The address that was asked for, or where it led. */
  readonly start: URL;
  /** HTML of the page there. */
  readonly home: string;
  readonly robots: Robots;
  readonly limits: LiveLimits;
  /** What the site answers with where there is no page, if that is a page too. */
  readonly missing: string | undefined;
  /** Gets an address of this site, if robots.txt allows it. */
  readonly get: (url: string, maxBytes?: number) => Promise<Fetched>;
}

/**
 * Asks a site for its first page, its robots.txt, and a page that it cannot have.
 *
 * @param version of this package, for the User-Agent
 * @throws SourceProblem where there is no site that we may read
 */
export async function openSite(url: URL, version: string, limits: LiveLimits): Promise<LiveSite> {
  const fetchPolitely = createPoliteFetch(`${AGENT}/${version}`, limits);
  // A site may lead from http to https, and that is still the site that was meant.
  const isSameSite = (from: URL, to: URL): boolean => from.hostname === to.hostname;
  const first = await fetchPolitely(url.href, { maxBytes: limits.pageBytes, isSameSite });
  if (!first.ok) throw unreadable(url, first.reason);
  const home = isHtml(first) ? answerText(first) : undefined;
  if (home === undefined)
    throw new SourceProblem(
      url.href,
      'the first page of a docs site',
      first.type || 'no page',
      'Check the address.',
    );

  const start = new URL(first.url);
  const robots = await robotsOf(start, fetchPolitely, limits);
  const { allows } = robots;
  if (!allows(start))
    throw new SourceProblem(
      start.href,
      'a site that lets programs read it',
      'a robots.txt that forbids it',
      `Allow the User-agent ${AGENT} there, or build the site and give its folder.`,
    );
  const get = (href: string, maxBytes = limits.pageBytes): Promise<Fetched> => {
    const options: FetchOptions = { maxBytes, allows };
    return fetchPolitely(href, options);
  };
  const root = rootOf(start);
  const answer = await get(new URL(NO_PAGE, root).href);
  const missing = answer.ok && isHtml(answer) ? answerText(answer) : undefined;
  return { root, start, home, robots, limits, missing, get };
}

/** A 4xx means that there are no rules; that nobody answers, that all may be forbidden (RFC 9309, 2.3.1). */
async function robotsOf(
  start: URL,
  fetchPolitely: ReturnType<typeof createPoliteFetch>,
  limits: LiveLimits,
): Promise<Robots> {
  const url = new URL('/robots.txt', start);
  const answer = await fetchPolitely(url.href, { maxBytes: limits.pageBytes });
  if (answer.ok) return readRobots(isHtml(answer) ? '' : (answerText(answer) ?? ''), AGENT);
  const { status } = answer;
  const isNone =
    /redirect/.test(answer.reason) ||
    (status !== undefined && status >= 400 && status < 500 && status !== 429);
  if (isNone) return readRobots('', AGENT);
  throw unreadable(url, answer.reason);
}

const unreadable = (url: URL, reason: string): SourceProblem =>
  new SourceProblem(
    url.href,
    'an answer',
    reason,
    'Check that the address opens in a browser without a login; else build the site and give its folder.',
  );

/** @example rootOf(new URL('https://a.test/docs/intro.html')).href // 'https://a.test/docs/' */
function rootOf(start: URL): URL {
  const path = start.pathname;
  const isFolder = path.endsWith('/');
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Servers that leave the slash out serve the folder "docs" at "/docs".
  return new URL(isFolder ? path : name.includes('.') ? path.slice(0, -name.length) : `${path}/`, start);
}
