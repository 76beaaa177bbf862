import { describe, expect, it } from 'vitest';
import type { EventOf, SessionEvent } from '../../src/core/events.ts';
import type { FormEdits } from '../../src/core/formValues.ts';
import { handoff } from '../../src/core/handoff.ts';
import { noteOf } from '../../src/core/note.ts';
import { handoff as schema } from '../../src/schema/handoff.ts';
import { aSession, HANDOFF_ID, START } from './aSession.ts';
import { rules } from './rules.ts';

const DAY = 86_400_000;
const MONDAY = '019aa3c0-0000-7000-8000-00000000000a';
const TUESDAY = '019aa3c0-0000-7000-8000-00000000000b';

/** A message of an earlier session. */
function before(handoffId: string, at: number, reference: string, need = 'Refund not arrived'): SessionEvent {
  const id = `before-${reference}`;
  return { type: 'contacted-before', id, at: START - 1, handoff: handoffId, need, sentAt: at, reference };
}
const onMonday = before(MONDAY, START - 4 * DAY, 'T-4801');
const onTuesday = before(TUESDAY, START - 3 * DAY, 'T-4821');

/** What support receives where the customer searches, after all that went before, and sends the form. */
function received(events: readonly SessionEvent[], edits: FormEdits = {}, query = 'refund not arrived') {
  const story = aSession().searches(query).submits(edits);
  return handoff({ id: 's-1', events: [...events, ...story.events], dropped: 0 }, story.submitted, rules);
}

describe('a handoff of who wrote about the same before', () => {
  it('names the earlier ones, oldest first, and the one that it adds to', () => {
    expect(received([onMonday, onTuesday], { continues: TUESDAY })).toMatchObject({
      continues: TUESDAY,
      earlier: [
        { id: MONDAY, reference: 'T-4801', at: '2026-11-16T14:00:00.000Z' },
        { id: TUESDAY, reference: 'T-4821', at: '2026-11-17T14:00:00.000Z' },
      ],
    });
  });

  it('still names them where the customer starts a new one', () => {
    const sent = received([onMonday], { continues: '' });
    expect(sent).not.toHaveProperty('continues');
    expect(sent.earlier).toHaveLength(1);
  });

  it('is what the schema describes', () => {
    expect(schema.safeParse(received([onMonday], { continues: MONDAY })).error).toBeUndefined();
  });

  it('does not name one about something else, unless the customer adds to it', () => {
    const other = before(MONDAY, START - DAY, 'T-4801', 'Invite my team');
    expect(received([other])).not.toHaveProperty('earlier');
    expect(received([other], { continues: MONDAY })).toMatchObject({
      continues: MONDAY,
      earlier: [{ id: MONDAY, reference: 'T-4801' }],
    });
  });

  it('adds to nothing that this browser has not sent', () => {
    expect(received([onMonday], { continues: TUESDAY })).not.toHaveProperty('continues');
  });

  it('does not name what the customer removed, unless they add to it', () => {
    const removed = [onMonday.id];
    expect(received([onMonday], { continues: '', removed })).not.toHaveProperty('earlier');
    expect(received([onMonday], { continues: MONDAY, removed }).continues).toBe(MONDAY);
  });

  it('names the ten latest where there are more', () => {
    const many = Array.from({ length: 12 }, (_, day) =>
      before(
        `019aa3c0-0000-7000-8000-0000000001${String(day + 10)}`,
        START - (20 - day) * DAY,
        `T-${String(day)}`,
      ),
    );
    expect(received(many).earlier?.map(({ reference }) => reference)).toEqual(
      many.slice(2).map((_, index) => `T-${String(index + 2)}`),
    );
  });
});

describe('a handoff of who wrote about the same in this session', () => {
  const again = () => {
    const story = aSession().searches('refund not arrived').submits();
    const first = story.submitted;
    return { story, first };
  };
  const second = (events: readonly SessionEvent[], form: EventOf<'submitted'>['form']) => {
    const submitted: EventOf<'submitted'> = {
      ...(events.find((event) => event.type === 'submitted') as EventOf<'submitted'>),
      id: 'again',
      at: START + DAY,
      handoff: TUESDAY,
      form: { ...form, continues: HANDOFF_ID },
    };
    return handoff({ id: 's-1', events: [...events, submitted], dropped: 0 }, submitted, rules);
  };

  it('adds to it once it has arrived', () => {
    const { story, first } = again();
    expect(second(story.isDelivered('T-4821').events, first.form)).toMatchObject({
      continues: HANDOFF_ID,
      earlier: [{ id: HANDOFF_ID, reference: 'T-4821' }],
    });
  });

  it('does not name one that has not arrived', () => {
    const { story, first } = again();
    const sent = second(story.fails().events, first.form);
    expect(sent).not.toHaveProperty('continues');
    expect(sent).not.toHaveProperty('earlier');
  });
});

describe('the note says', () => {
  it('which conversation it adds to, at its top', () => {
    expect(noteOf(received([onMonday, onTuesday], { continues: TUESDAY })).split('\n\n')[1]).toBe(
      'Adds to T-4821 of 17 November',
    );
  });

  it('what was written before, where it adds to none', () => {
    expect(noteOf(received([onMonday, onTuesday], { continues: '' })).split('\n\n')[1]).toBe(
      '**Wrote about this before:** T-4801 of 16 November, T-4821 of 17 November',
    );
  });
});
