import { checkConfig } from '../config/checkConfig.ts';
import type { Policy } from '../core/policy.ts';
import type { Problem } from '../core/settings.ts';
import { defaultPolicy } from '../policy/defaultPolicy.ts';
import { readJson } from './readJson.ts';

/** A policy with all that was changed in it, and what could not be: with a problem it is not what was meant. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
}

/** Reads a policy file, or a configuration that holds a policy: changes to the shipped policy. Never throws. */
export async function readPolicy(file: string): Promise<ReadPolicy> {
  const read = await readJson(file, 'a policy');
  if ('problem' in read) return { policy: defaultPolicy, problems: [read.problem] };
  const { value } = read;
  const isWhole = typeof value === 'object' && value !== null && Object.hasOwn(value, 'policy');
  return isWhole ? checked(value, `${file}: `) : policyOf(value, `${file}: `);
}

/** The shipped policy with changes. @param prefix how problems name the place, such as `policy.json: ` */
export function policyOf(changes: unknown, prefix: string): ReadPolicy {
  const { policy, problems } = checked({ policy: changes }, '');
  const pathOf = (path: string) => `${prefix}${path.replace(/^policy\.?/, '')}`.replace(/[.:\s]+$/, '');
  return {
    policy,
    problems: problems.map((one) => ({
      ...one,
      path: pathOf(one.path),
      fix: one.fix.replace(/\bpolicy\.(?=\w)/, ''),
    })),
  };
}

/** Where nothing is fetched from: only the policy of the configuration is wanted. */
const NOWHERE = 'https://docs.example/';

function checked(config: object, prefix: string): ReadPolicy {
  const { settings, problems } = checkConfig(
    [{ prefix, value: { endpoint: NOWHERE, ...config } }],
    NOWHERE,
    defaultPolicy,
  );
  return { policy: settings.policy ?? defaultPolicy, problems };
}
