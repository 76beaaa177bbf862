import type { Policy, Team } from '../core/policy.ts';
import { isInCycle, unknownName, type Fault } from './fault.ts';
import { hoursFaults } from './hoursFaults.ts';

/** What is wrong with a team, by path in it. */
export function teamFaults(id: string, { next, hours }: Team, { teams }: Policy): Fault[] {
  const faults = hours ? hoursFaults(hours).map((fault) => ({ ...fault, path: `hours.${fault.path}` })) : [];
  if (next === undefined) return faults;
  if (!Object.hasOwn(teams, next)) return [...faults, unknownName('next', next, Object.keys(teams), 'team')];
  const after = (name: string) => {
    const following = Object.hasOwn(teams, name) ? teams[name]?.next : undefined;
    return following === undefined ? [] : [following];
  };
  if (!isInCycle(id, after)) return faults;
  return [
    ...faults,
    {
      code: 'team-cycle',
      path: 'next',
      expected: 'a team of a tier above',
      received: `"${next}", which leads back to "${id}"`,
      fix: 'Leave next out for the highest tier.',
    },
  ];
}
