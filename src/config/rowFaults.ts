import type { Policy, Row } from '../core/policy.ts';
import { isInCycle, unknownName, type Fault } from './fault.ts';
import { patternFaults } from './patternFaults.ts';
import { show } from './show.ts';
import { stepsFirstFault } from './stepsFirstFault.ts';

const NEEDED = [
  'title',
  'category',
  'handling',
  'channel',
  'escalateWhen',
  'mode',
  'severity',
  'team',
  'escalationType',
] as const satisfies readonly (keyof Row)[];

/** What is wrong with a row, by path in it. @param row with what it changes, in the policy as it would be */
export function rowFaults(row: Partial<Row> & { readonly id: string }, policy: Policy): Fault[] {
  const missing = NEEDED.find((name) => row[name] === undefined);
  if (missing)
    return [
      {
        code: 'missing',
        path: missing,
        expected: `a value, because the row "${row.id}" is new`,
        received: 'nothing',
        fix: 'Give it, or use the id of a shipped row to change that row.',
      },
    ];
  const faults: Fault[] = [];
  const ids = policy.rows.map(({ id }) => id);
  const teams = Object.keys(policy.teams);
  const flows = Object.keys(policy.flows);
  if (row.team !== undefined && !teams.includes(row.team))
    faults.push(unknownName('team', row.team, teams, 'team'));
  if (row.flow !== undefined && !flows.includes(row.flow))
    faults.push(unknownName('flow', row.flow, flows, 'flow'));
  for (const [at, id] of (row.issueTypes ?? []).entries())
    if (!ids.includes(id)) faults.push(unknownName(`issueTypes[${String(at)}]`, id, ids, 'row'));
  if (isInCycle(row.id, (id) => policy.rows.find((one) => one.id === id)?.issueTypes ?? []))
    faults.push({
      code: 'row-cycle',
      path: 'issueTypes',
      expected: 'rows that are not about this one',
      received: `"${row.id}" again, by way of them`,
      fix: 'Take one of them out.',
    });
  for (const [at, language] of (row.when?.languages ?? []).entries())
    if (!isLanguage(language))
      faults.push({
        code: 'bad-language',
        path: `when.languages[${String(at)}]`,
        expected: 'a language tag',
        received: show(language),
        fix: 'Write it like en, de or pt-BR.',
      });
  const flow = row.flow !== undefined && flows.includes(row.flow) ? policy.flows[row.flow] : undefined;
  const stepsFirst = stepsFirstFault(row, flow);
  return [...faults, ...patternFaults(row), ...(stepsFirst ? [stepsFirst] : [])];
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
