import type { Policy, TriggerName, TriggerSettings } from '../core/policy.ts';
import { unknownName, type Fault } from './fault.ts';
import { show } from './show.ts';

/** What is wrong with the settings of a trigger, by path in them. */
export function triggerFaults(name: TriggerName, settings: TriggerSettings, { teams }: Policy): Fault[] {
  const { on, mode, team } = settings;
  const faults: Fault[] = [];
  if (team !== undefined && team !== 'next' && !Object.hasOwn(teams, team))
    faults.push(unknownName('team', team, [...Object.keys(teams), 'next'], 'team'));
  if (name !== 'asked-for-human') return faults;
  const heard = 'Leave it out: a customer who asks for a human is always heard.';
  if (on === false)
    faults.push({ code: 'human-refused', path: 'on', expected: 'true', received: 'false', fix: heard });
  if (mode !== undefined && mode !== 'automatic')
    faults.push({
      code: 'human-refused',
      path: 'mode',
      expected: 'automatic',
      received: show(mode),
      fix: heard,
    });
  return faults;
}
