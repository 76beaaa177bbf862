import { describe, expect, it } from 'vitest';
import type { Attached } from '../../src/core/attachments.ts';
import type { SessionEvent } from '../../src/core/events.ts';
import { handoff } from '../../src/core/handoff.ts';
import { addEvents } from '../../src/core/session.ts';
import * as schema from '../../src/schema/handoff.ts';
import { aSession, HANDOFF_ID } from './aSession.ts';
import { rules } from './rules.ts';

const log: Attached = {
  name: 'timer.log',
  type: 'text/plain',
  bytes: 900,
  sha256: 'a'.repeat(64),
  kind: 'file',
};
const shot: Attached = {
  name: 'screenshot.png',
  type: 'image/png',
  bytes: 90_000,
  sha256: 'b'.repeat(64),
  kind: 'screenshot',
};

/** The handoff of a message with files, after these reports of what became of them. */
function sent(attachments: readonly Attached[] | undefined, ...reports: (readonly string[])[]) {
  const { session, submitted } = aSession().searches('timer does not stop').submits({ attachments });
  const uploaded = reports.map((received, nth): SessionEvent => {
    return {
      id: `u${String(nth)}`,
      at: submitted.at + nth + 1,
      type: 'uploaded',
      handoff: HANDOFF_ID,
      received,
    };
  });
  return handoff(addEvents(session, uploaded), submitted, rules);
}

describe('the files of a handoff', () => {
  it('are named in it, each with whether it arrived', () => {
    const payload = sent([log, shot], [shot.sha256]);
    expect(payload.attachments).toEqual([
      { ...log, received: false },
      { ...shot, received: true },
    ]);
    expect(schema.handoff.safeParse(payload).error).toBeUndefined();
  });

  it('are said to have arrived only once that is known', () => {
    expect(sent([log]).attachments).toEqual([{ ...log, received: false }]);
  });

  it('stand as the first report has them: every attempt to deliver has the same bytes', () => {
    expect(JSON.stringify(sent([log, shot], [log.sha256], [log.sha256, shot.sha256]))).toBe(
      JSON.stringify(sent([log, shot], [log.sha256])),
    );
  });

  it('are not mentioned where there are none', () => {
    expect(sent(undefined)).not.toHaveProperty('attachments');
    expect(sent([])).not.toHaveProperty('attachments');
  });

  it('carry nothing but what the schema names, whatever the draft held', () => {
    const more = { ...log, path: '/home/ana/timer.log' } as Attached;
    expect(sent([more], []).attachments).toEqual([{ ...log, received: false }]);
  });
});
