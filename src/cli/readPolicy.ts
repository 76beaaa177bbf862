import { checkPolicy } from '../config/checkPolicy.ts';
import { readSource } from '../config/readSource.ts';
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
  return 'problem' in read
    ? { policy: defaultPolicy, problems: [read.problem] }
    : policyOf(read.value, `${file}: `);
}

/** The shipped policy with changes. @param prefix how problems name the place, such as `policy.json: ` */
export function policyOf(changes: unknown, prefix: string): ReadPolicy {
  // Nothing is fetched: of a configuration only the policy is wanted.
  const source = readSource({ prefix: '', value: changes }, 'https://docs.example/');
  const { policy, problems } = checkPolicy(defaultPolicy, source.changes, source.policyPrefix);
  const all = [...source.faults, ...problems];
  // A fault in the whole has no name behind the prefix.
  const pathOf = (path: string) => (path === '' ? prefix.replace(/[.:\s]+$/, '') : `${prefix}${path}`);
  return { policy, problems: all.map((one) => ({ ...one, path: pathOf(one.path) })) };
}
