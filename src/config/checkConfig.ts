import type { Policy } from '../core/policy.ts';
import type { Problem, Settings } from '../core/settings.ts';
import { checkPolicy } from './checkPolicy.ts';
import { ownOf, readSource, urlFault, type Source } from './readSource.ts';
import { contactLink } from './readTag.ts';
import type { Config } from './schema.ts';

export interface Checked {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/**
 * Checks configurations and joins them; later sources win. A fault costs only the part that it stands in (an option, a
 * row, a team), and every fault is explained. A source may also be a policy and nothing else.
 *
 * @param base the page's address, that relative URLs start from
 * @example
 * checkConfig([{ prefix: 'data-', value: { endpont: 'x' } }], 'https://docs.example/', defaultPolicy).problems
 * // [{ path: 'data-endpont', expected: 'an option that exists', …, fix: 'Did you mean data-endpoint?' }, …]
 */
export function checkConfig(sources: readonly Source[], base: string, policy: Policy): Checked {
  const problems: Problem[] = [];
  let joined = ownOf<Config>({});
  let merged = policy;
  for (const source of sources) {
    const { options, changes, policyPrefix, faults } = readSource(source, base);
    joined = ownOf({ ...joined, ...options });
    const checked = checkPolicy(merged, changes, policyPrefix);
    merged = checked.policy;
    problems.push(...faults, ...checked.problems);
  }
  if (joined.endpoint === undefined && !problems.some(({ path }) => path.endsWith('endpoint'))) {
    problems.push(urlFault(`${sources.at(-1)?.prefix ?? ''}endpoint`, undefined));
  }
  const absolute = (text: string | undefined) => (text === undefined ? undefined : new URL(text, base).href);
  const settings: Settings = {
    endpoint: absolute(joined.endpoint),
    index: absolute(joined.index),
    fallback: joined.fallback === undefined ? undefined : contactLink(joined.fallback, base),
    position: joined.position ?? 'right',
    launcher: joined.launcher ?? 'shown',
    policy: merged,
  };
  return { settings, problems };
}
