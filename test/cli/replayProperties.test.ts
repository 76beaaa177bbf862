import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { rulesOf } from '../../src/cli/replayRules.ts';
import { readOutcome } from '../../src/cli/replayOutcome.ts';
import { replaySession } from '../../src/cli/replaySession.ts';
import { assess } from '../../src/core/decide.ts';
import type { SessionEvent } from '../../src/core/events.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { anyEvents } from '../core/anySession.ts';
import { folderWith } from './runBaton.ts';

const rules = rulesOf(defaultPolicy);
/** What is left out of a replay, and what a form says, are told in sentences elsewhere. */
const isPlain = ({ type }: SessionEvent) => !['offered', 'dismissed', 'submitted'].includes(type);

describe('any session', () => {
  it('can be replayed, explained and given as JSON, the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents(), fc.subarray(['--explain', '--format=json']), async (events, options) => {
        const folder = await folderWith({ 's.json': events });
        const replay = async () => {
          const lines: string[] = [];
          const print = (line: string) => void lines.push(line);
          const io = { version: '1', out: print, err: print };
          const code = await main(['replay', folder.at('s.json'), ...options], io);
          return { code, lines };
        };
        const first = await replay();
        expect(first.code).toBe(0);
        expect(await replay()).toEqual(first);
        await folder.remove();
      }),
      { numRuns: 40 },
    );
  });

  it('comes to what the rules say about all of its events at once', () => {
    fc.assert(
      fc.property(anyEvents(), (all) => {
        const events = all.filter(isPlain);
        const outcome = readOutcome(replaySession({ id: 's', events, dropped: 0 }, rules), rules);
        const { current, offer } = assess(events, rules);
        expect(outcome).toMatchObject({
          row: current.row.id,
          mode: current.mode,
          severity: current.severity,
          team: current.team,
          fired: current.fired.map(({ name }) => name),
          offered: offer !== undefined,
        });
      }),
    );
  });

  it('is offered contact by the time that it is offered at its end', () => {
    fc.assert(
      fc.property(anyEvents(), (events) => {
        const { shown, offered } = readOutcome(replaySession({ id: 's', events, dropped: 0 }, rules), rules);
        expect(offered && shown === undefined).toBe(false);
      }),
    );
  });
});
