import type { Firing, Trigger } from '../../src/core/trigger.ts';
import type { TriggerSettings } from '../../src/core/policy.ts';
import { createReader } from '../../src/core/reader.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { english as words } from '../../src/policy/words.en.ts';
import type { aSession } from '../core/aSession.ts';

/** What a trigger says about the latest need of a session, with the shipped settings unless others are given. */
export function firing(
  trigger: Trigger,
  session: ReturnType<typeof aSession>,
  settings: TriggerSettings = defaultPolicy.triggers[trigger.name],
): Firing | undefined {
  return trigger.fire({ need: session.need, ...createReader(words) }, settings);
}
