import type { Flow, Policy, Row, TriggerName } from '../core/policy.ts';
import { mergePolicy, type PolicyChanges } from '../policy/mergePolicy.ts';
import { unknownName, type Fault } from './fault.ts';
import { flowFaults } from './flowFaults.ts';
import { hoursFaults } from './hoursFaults.ts';
import { rowFaults } from './rowFaults.ts';
import { stepsFirstFault } from './stepsFirstFault.ts';
import { teamFaults } from './teamFaults.ts';
import { triggerFaults } from './triggerFaults.ts';

/** A part of the changes that is taken or left as a whole. */
interface Entry {
  /** As errors name it. */
  readonly path: string;
  readonly faults: readonly Fault[];
  /** The changes without it. */
  readonly without: (changes: PolicyChanges) => PolicyChanges;
}

/**
 * Joins a site's changes to the policy, entry by entry: a row, team, flow or trigger with a fault is left out and
 * explained, the rest counts.
 *
 * @param changes checked by the schema already
 * @param prefix where the changes stand, such as `/baton.json: policy.`
 */
export function checkPolicy(
  policy: Policy,
  changes: PolicyChanges,
  prefix: string,
): { readonly policy: Policy; readonly problems: readonly Fault[] } {
  const problems: Fault[] = [];
  let sound = changes;
  // What is left out may be what another entry names: again, until nothing is.
  for (;;) {
    const merged = mergePolicy(policy, sound);
    const faulty = entriesOf(sound, merged).filter(({ faults }) => faults.length > 0);
    if (faulty.length === 0) return { policy: merged, problems };
    for (const { path, faults } of faulty)
      for (const fault of faults) problems.push({ ...fault, path: `${prefix}${join(path, fault.path)}` });
    sound = faulty.reduce((left, { without }) => without(left), sound);
  }
}

const join = (path: string, inside: string) => (inside ? `${path}.${inside}` : path);

function entriesOf(changes: PolicyChanges, merged: Policy): Entry[] {
  const { rows = [], hours, fallbackRow } = changes;
  const ids = rows.map(({ id }) => id);
  const without = (name: keyof PolicyChanges) => (left: PolicyChanges) => ({ ...left, [name]: undefined });
  return [
    ...table(changes, 'teams', (id, team) => teamFaults(id, team, merged)),
    ...table(changes, 'flows', (id, flow) => [
      ...flowFaults(flow),
      ...flowUseFaults(
        id,
        merged.rows.filter((row) => !ids.includes(row.id)),
        flow,
      ),
    ]),
    ...table(changes, 'triggers', (id, settings) => triggerFaults(id as TriggerName, settings, merged)),
    ...rows.map((row, at) => ({
      path: `rows[${row.id}]`,
      faults: ids.indexOf(row.id) < at ? [SECOND] : rowFaults(wholeRow(row, merged), merged),
      without: (left: PolicyChanges) => ({ ...left, rows: left.rows?.filter((one) => one !== row) }),
    })),
    ...(hours ? [{ path: 'hours', faults: hoursFaults(hours), without: without('hours') }] : []),
    ...(fallbackRow === undefined
      ? []
      : [
          {
            path: 'fallbackRow',
            faults: fallbackFaults(fallbackRow, merged),
            without: without('fallbackRow'),
          },
        ]),
  ];
}

/** The entries of a table by key. */
function table<T extends 'teams' | 'flows' | 'triggers'>(
  changes: PolicyChanges,
  name: T,
  faultsOf: (key: string, value: Policy[T][keyof Policy[T] & string]) => readonly Fault[],
): Entry[] {
  const entries = Object.entries(changes[name] ?? {}) as [string, Policy[T][keyof Policy[T] & string]][];
  return entries.map(([key, value]) => ({
    path: `${name}.${key}`,
    faults: faultsOf(key, value),
    without: (left) => {
      const rest = Object.entries(left[name] ?? {}).filter(([other]) => other !== key);
      return { ...left, [name]: Object.fromEntries(rest) };
    },
  }));
}

/** Rows that put this flow before contact, and which it would make forbidden. */
function flowUseFaults(id: string, rows: readonly Row[], flow: Flow): Fault[] {
  return rows.flatMap((row) => {
    const fault = row.flow === id ? stepsFirstFault(row, flow) : undefined;
    return fault ? [{ ...fault, path: '', expected: `${fault.expected} (row ${row.id})` }] : [];
  });
}

function wholeRow(row: NonNullable<PolicyChanges['rows']>[number], { rows }: Policy) {
  return rows.find(({ id }) => id === row.id) ?? row;
}

function fallbackFaults(received: string, { rows }: Policy): Fault[] {
  const ids = rows.map(({ id }) => id);
  return ids.includes(received) ? [] : [unknownName('', received, ids, 'row')];
}

const SECOND: Fault = {
  code: 'duplicate-row',
  path: '',
  expected: 'an id that no other row has',
  received: 'it for the second time',
  fix: 'Join the two, or give one of them another id.',
};
