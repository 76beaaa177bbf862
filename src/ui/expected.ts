import { responseHours } from '../core/due.ts';
import { nextOpening } from '../core/openings.ts';
import type { Handoff } from '../schema/handoff.ts';
import type { ContactModel } from './contactModel.ts';
import { daysBetween, nearDay, spanText, timeText, whenText, workingSpanText } from './dates.ts';

/**
 * When the first answer comes, before the message is sent. A span where it is one by the clock; a moment where the team
 * stops work before; and when the team is not at work, when it is back.
 */
export function firstAnswerText(model: ContactModel, payload: Handoff): string {
  const { strings, say, locale } = model;
  const { policy } = model.rules();
  const { severity, destination, firstResponseBy } = payload.decision;
  const { timeZone } = payload.environment;
  const now = Date.parse(payload.createdAt);
  const due = Date.parse(firstResponseBy);
  const hours = responseHours(policy, destination.team, severity.value);
  const when = (at: number) => whenText(at, now, model, timeZone);
  const back = hours && nextOpening(now, hours);
  if (back !== undefined && back > now) {
    const isThatDay =
      daysBetween(back, due, timeZone) === 0 && nearDay(due, now, locale, timeZone) === undefined;
    const by = isThatDay ? say(strings.thatDay, { time: timeText(due, locale, timeZone) }) : when(due);
    const closed = say(strings.closedUntil, { team: model.localise(destination.name), when: when(back) });
    return `${closed} ${say(strings.answersBy, { when: by })}`;
  }
  const { firstResponse } = policy.severities[severity.value];
  const isByTheClock = 'minutes' in firstResponse && due - now === firstResponse.minutes * 60_000;
  return hours && !isByTheClock
    ? say(strings.answersBy, { when: when(due) })
    : say(strings.answersWithin, { span: spanText(firstResponse, model) });
}

/** How often there is an update after that, such as `2 hours`; nothing where none is promised. */
export function updatesText(model: ContactModel, { severity, destination }: Handoff['decision']) {
  const { policy } = model.rules();
  const every = policy.severities[severity.value].updateEvery;
  if (!every) return undefined;
  const isByTheClock = 'businessDays' in every || !responseHours(policy, destination.team, severity.value);
  return isByTheClock ? spanText(every, model) : workingSpanText(every, model);
}
