import { describe, expect, it } from 'vitest';
import { aLock, aStore } from './aParcel.ts';
import { chance } from '../chance.ts';
import { aMessage, aServer, FAULTS, livePage } from './aWorld.ts';
import { START } from './aPage.ts';

const SEEDS = 1200;
/** Pages that may die before the one that lives. */
const PAGES = 4;

/**
 * One to three messages, a random fault for every attempt, pages that die at a random await: before or after anything that
 * the store, the network or a pause does. The last page meets no fault.
 */
async function liveThrough(seed: number) {
  const { random, below } = chance(seed);
  const messages = Array.from({ length: 1 + below(3) }, (_, at) => aMessage(at));
  let isCalm = false;
  let attempts = 0;
  let now = START;
  const server = aServer(() => {
    attempts += 1;
    return (!isCalm && FAULTS[below(FAULTS.length)]) || 'none';
  });
  const { withPauses, kept } = aStore();
  const told = new Map<string, string>();
  let deaths = 0;
  let unkept = 0;
  for (let page = 1; page <= PAGES; page += 1) {
    isCalm = page === PAGES;
    let stepsLeft = isCalm ? Infinity : below(40);
    let die: () => void = () => undefined;
    const death = new Promise<void>((resolve) => {
      die = () => {
        deaths += 1;
        resolve();
      };
    });
    // What comes after death never comes.
    const step = () => {
      stepsLeft -= 1;
      if (stepsLeft >= 0) return Promise.resolve();
      if (stepsLeft === -1) die();
      return new Promise<never>(() => undefined);
    };
    const life = livePage({
      store: withPauses(step),
      lock: aLock(),
      async send(url, init) {
        await step();
        if (
          !JSON.stringify(Object.values(kept())).includes(
            (init.headers as Record<string, string>)['Idempotency-Key'] ?? '?',
          )
        )
          unkept += 1;
        const answer = await server.send(url, init);
        await step();
        return answer;
      },
      now: () => now,
      async sleep(ms) {
        now += ms;
        await step();
      },
      random,
      pressed: messages,
      told: (id, reference) => told.set(id, reference),
    });
    await Promise.race([life, death]);
    now += below(3) * 60_000;
  }
  const tickets = server.tickets();
  return {
    lost: messages.filter(({ key }) => !tickets.some((ticket) => ticket.key === key)).length,
    doubled: tickets.length - new Set(tickets.map(({ handoff }) => handoff.id)).size,
    strangers: tickets.filter(({ key }) => !messages.some((message) => message.key === key)).length,
    changed: [...server.bodies.values()].filter((bodies) => bodies.size > 1).length,
    untold: messages.filter(
      ({ key }) => told.get(key) !== tickets.find((ticket) => ticket.key === key)?.reference,
    ).length,
    unkept,
    left: Object.values(kept()).filter((found) => (found as { state: string }).state !== 'delivered').length,
    deaths,
    attempts,
  };
}

describe(`${String(SEEDS)} stories of faults and deaths`, () => {
  it(
    'lose no message, double none, change no byte, send nothing that is not kept',
    { timeout: 300_000 },
    async () => {
      const sums = { deaths: 0, attempts: 0 };
      for (let seed = 1; seed <= SEEDS; seed += 1) {
        const { deaths, attempts, ...story } = await liveThrough(seed);
        sums.deaths += deaths;
        sums.attempts += attempts;
        expect({ seed, ...story }).toEqual({
          seed,
          lost: 0,
          doubled: 0,
          strangers: 0,
          changed: 0,
          untold: 0,
          unkept: 0,
          left: 0,
        });
      }
      // The stories are what they say: most pages die, and most attempts fail.
      expect(sums.deaths).toBeGreaterThan(SEEDS);
      expect(sums.attempts).toBeGreaterThan(3 * SEEDS);
    },
  );
});
