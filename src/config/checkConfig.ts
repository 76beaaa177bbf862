import { crawlOf } from './crawlOf.ts';
import { lookIn } from '../core/look.ts';
import type { Policy } from '../core/policy.ts';
import type { LauncherChoice, Problem, Settings } from '../core/settings.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { checkPolicy } from './checkPolicy.ts';
import { joinLabels } from './labels.ts';
import { ownOf, readSource, urlFault, type ReadSource, type Source } from './readSource.ts';
import { contactLink } from './readTag.ts';

export interface Checked {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/**
 * Checks configurations and joins them; later sources win. A fault costs only the part that it stands in (an option, a
 * row, a team), and every fault is explained. A source may also be a policy and nothing else.
 *
 * @param base the page's address, that relative URLs start from
 * @param english the shipped texts, where a source has `labels`
 * @example
 * checkConfig([{ prefix: 'data-', value: { endpont: 'x' } }], 'https://docs.example/', defaultPolicy).problems
 * // [{ path: 'data-endpont', expected: 'an option that exists', …, fix: 'Did you mean data-endpoint?' }, …]
 */
export function checkConfig(
  sources: readonly Source[],
  base: string,
  policy: Policy,
  english?: Catalogue,
): Checked {
  const problems: Problem[] = [];
  const from: Record<string, string> = {};
  let joined = ownOf<ReadSource['options']>({});
  let merged = policy;
  for (const source of sources) {
    const { options, changes, policyPrefix, faults } = readSource(source, base, english);
    const labels = options.labels ? { labels: joinLabels(joined.labels, options.labels) } : {};
    joined = ownOf({ ...joined, ...options, ...labels });
    for (const name of Object.keys(options)) from[name] = `${source.prefix}${name}`;
    const checked = checkPolicy(merged, changes, policyPrefix);
    merged = checked.policy;
    problems.push(...faults, ...checked.problems);
  }
  if (joined.endpoint === undefined && !problems.some(({ path }) => path.endsWith('endpoint'))) {
    problems.push(urlFault(`${sources.at(-1)?.prefix ?? ''}endpoint`, undefined));
  }
  /** Who has mistyped it wants less to be kept, not more. */
  const isFaulty = (option: string) => problems.some(({ path }) => path.endsWith(option));
  const absolute = (text: string | undefined) => (text === undefined ? undefined : new URL(text, base).href);
  const settings: Settings = {
    endpoint: absolute(joined.endpoint),
    attachments: absolute(joined.attachments),
    index: absolute(joined.index),
    search: joined.search,
    crawl: isFaulty('crawl') ? 'off' : crawlOf(joined.crawl),
    fallback: joined.fallback === undefined ? undefined : contactLink(joined.fallback, base),
    language: joined.language,
    searchInput: joined['search-input'],
    redact: joined.redact,
    storage: isFaulty('storage') ? 'memory' : joined.storage,
    consent: isFaulty('consent') ? 'denied' : joined.consent,
    labels: joined.labels,
    position: joined.position ?? 'right',
    launcher: (joined.launcher ?? 'shown') as LauncherChoice,
    look: lookIn({ ...joined, zIndex: joined['z-index'] }),
    from,
    policy: merged,
  };
  return { settings, problems };
}
