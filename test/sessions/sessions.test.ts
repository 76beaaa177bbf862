import { describe, expect, it } from 'vitest';
import { assess, type Assessment } from '../../src/core/decide.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { readRecorded, type Expected, type Recorded } from './recorded.ts';

const recorded = readRecorded();
const modes = ['on-request', ...new Set(defaultPolicy.rows.map(({ mode }) => mode))];

/** All that a file may hold; a word that is not known would be looked at by nobody. */
const WORDS: readonly (keyof Expected)[] = [
  'row',
  'mode',
  'severity',
  'team',
  'fired',
  'notFired',
  'offered',
];

function sessionOf(name: string): Recorded {
  const found = recorded.find((one) => one.name === name);
  if (!found) throw new Error(`test/sessions/${name}.json is missing.`);
  return found;
}

/** What is decided about a session when it is over, in the words of a file. */
function decided(session: Recorded) {
  const { current, offer } = session.course.at(-1) ?? assess([], session.rules);
  return {
    row: current.row.id,
    mode: current.mode.value,
    severity: current.severity.value,
    team: current.team.value,
    offered: offer !== undefined,
  };
}

const names = ({ current }: Assessment) => current.fired.map(({ name }): string => name);

describe('a recorded session', () => {
  it.each(recorded.map((one) => [one.name, one.about, one] as const))(
    'is decided as it says: %s (%s)',
    (_name, _about, session) => {
      const { fired = [], notFired = [], ...rest } = session.expect;
      const last = session.course.slice(-1).flatMap(names);
      expect(decided(session)).toMatchObject(rest);
      expect(fired.filter((name) => !last.includes(name))).toEqual([]);
      // What must not fire must not on the way either.
      expect(session.course.flatMap(names).filter((name) => notFired.includes(name))).toEqual([]);
      if (rest.offered === false) expect(session.course.flatMap(({ offer }) => offer ?? [])).toEqual([]);
    },
  );

  it.each(recorded.map((one) => [one.name, one] as const))(
    'is written in words that are read: %s',
    (_name, { about, expect: said }) => {
      expect(about).toMatch(/[.]$/);
      expect(Object.keys(said).filter((word) => !WORDS.includes(word as keyof Expected))).toEqual([]);
    },
  );
});

describe('of the shipped policy there is a session that shows, and one that nearly does, for', () => {
  it.each(Object.keys(defaultPolicy.triggers))('the trigger %s', (name) => {
    expect(sessionOf(`trigger-${name}`).expect.fired).toContain(name);
    expect(sessionOf(`trigger-${name}.near-miss`).expect.notFired).toContain(name);
  });

  it.each(modes)('the mode %s', (mode) => {
    expect(sessionOf(`mode-${mode}`).expect.mode).toBe(mode);
    expect(sessionOf(`mode-${mode}.near-miss`).expect.mode).toMatch(new RegExp(`^(?!${mode}$)[a-z-]+$`));
  });

  it.each(defaultPolicy.rows.map(({ id }) => id))('the row %s', (id) => {
    expect(sessionOf(`row-${id}`).expect.row).toBe(id);
    expect(sessionOf(`row-${id}.near-miss`).expect.row).toMatch(new RegExp(`^(?!${id}$)[a-z-]+$`));
  });
});
