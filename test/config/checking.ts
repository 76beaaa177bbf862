import { checkConfig } from '../../src/config/checkConfig.ts';
import { problemLine } from '../../src/core/settings.ts';
import { english } from '../../src/messages/english.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';

export const ENDPOINT = 'https://support.example/handoffs';

/** Checks one configuration file, and tells the faults as the console does. */
export function check(value: unknown, prefix = '') {
  const sources = [{ prefix, value }];
  const { settings, problems } = checkConfig(sources, 'https://docs.example/', defaultPolicy, english);
  return { settings, problems, lines: problems.map(problemLine) };
}

/** Checks the policy of a configuration that is right otherwise. */
export function checkPolicyOf(policy: unknown) {
  return check({ endpoint: ENDPOINT, policy });
}

/** The faults of a policy by what they are and where: the code, and the path without `policy.`. */
export function faultsOf(policy: unknown): string[] {
  return checkPolicyOf(policy).problems.map(
    (problem) => `${(problem as { code?: string }).code ?? ''} ${problem.path.replace(/^policy\./, '')}`,
  );
}
