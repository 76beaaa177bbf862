import type { Finding, Trigger } from '../../src/core/trigger.ts';
import type { TriggerSettings } from '../../src/core/policy.ts';
import { reasonOf } from '../../src/core/reasons.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import type { aSession } from '../core/aSession.ts';

type ASession = ReturnType<typeof aSession>;

/** What a trigger finds in the latest need of a session, with the shipped settings unless others are given. */
export function firing(
  trigger: Trigger,
  session: ASession,
  settings: TriggerSettings = defaultPolicy.triggers[trigger.name],
): Finding | undefined {
  return trigger.find(session.observation, settings);
}

/** The sentence that support reads about it; nothing where the trigger does not fire. */
export function sentenceOf(trigger: Trigger, session: ASession): string | undefined {
  const finding = firing(trigger, session);
  const { name, channel } = trigger;
  return finding && reasonOf({ name, channel, ...finding }, session.events).because;
}
