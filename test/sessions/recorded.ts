import { readdirSync, readFileSync } from 'node:fs';
import { assess, type Assessment } from '../../src/core/decide.ts';
import type { SessionEvent } from '../../src/core/events.ts';
import type { Rules } from '../../src/core/rules.ts';
import type { PolicyChanges } from '../../src/policy/mergePolicy.ts';
import { rulesWith } from '../core/rules.ts';

/** What the policy should say about a session when it is over; what is left out is not looked at. */
export interface Expected {
  readonly row?: string;
  readonly mode?: string;
  readonly severity?: string;
  readonly team?: string;
  readonly fired?: readonly string[];
  readonly notFired?: readonly string[];
  /** Contact stands before the customer unasked. */
  readonly offered?: boolean;
}

/** A session in a file, as it can be replayed. */
export interface Recorded {
  /** The file, without its ending. */
  readonly name: string;
  /** What happens in it, in a sentence. */
  readonly about: string;
  readonly rules: Rules;
  readonly events: readonly SessionEvent[];
  /** What it amounts to after each of its events. */
  readonly course: readonly Assessment[];
  readonly expect: Expected;
}

interface Written {
  readonly about: string;
  readonly policy?: PolicyChanges;
  readonly events: readonly (Omit<SessionEvent, 'at' | 'id'> & {
    readonly id?: string;
    readonly at: string | number;
  })[];
  readonly expect: Expected;
}

const FOLDER = import.meta.dirname;

/** The recorded sessions of this folder, by name. */
export function readRecorded(): readonly Recorded[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { about, policy, events, expect } = JSON.parse(
        readFileSync(`${FOLDER}/${file}`, 'utf8'),
      ) as Written;
      const rules = rulesWith(policy ?? {});
      const happened = events.map(
        (event, index) =>
          ({
            id: `e${String(index + 1)}`,
            ...(event.type === 'searched' ? { top: [] } : {}),
            ...event,
            at: new Date(event.at).getTime(),
          }) as SessionEvent,
      );
      return {
        name: file.slice(0, -'.json'.length),
        about,
        rules,
        events: happened,
        course: happened.map((_, at) => assess(happened.slice(0, at + 1), rules)),
        expect,
      };
    });
}
