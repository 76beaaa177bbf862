import type { Collector } from './collector.ts';

/** A customer of a page that hands items to a queue. */
export interface Visitor {
  readonly collector: Collector;
  /** Opens a page, or another one. */
  arrive(): Promise<void>;
  /** Hands over this many items. */
  send(count: number): Promise<void>;
  /** Kills the tab, and the worker with it. */
  kill(): Promise<void>;
  /** Lets time pass, in which the queue tries again, until something is so; a few minutes at most. */
  until(isSo: () => boolean): Promise<void>;
}

export interface Script {
  readonly name: string;
  /** The row of the first table in which Baton goes through the same. */
  readonly same: string;
  readonly items: number;
  run(visitor: Visitor): Promise<void>;
}

/** What a queue must survive, in the same words for each. The end of each script is the same: time passes, and a new visit. */
export const scripts: readonly Script[] = [
  {
    name: 'tab killed during the first send',
    same: 'X20',
    items: 1,
    async run({ collector, send, kill, until }) {
      collector.set('hold');
      await send(1);
      await until(() => collector.attempts() > 0);
      await kill();
    },
  },
  {
    name: 'tab killed during a retry',
    same: 'X21',
    items: 1,
    async run({ collector, send, kill, until }) {
      collector.set('reset');
      await send(1);
      await until(() => collector.attempts() > 0);
      const before = collector.attempts();
      collector.set('hold');
      await until(() => collector.attempts() > before);
      await kill();
    },
  },
  answers('500, then 200', 'F21', 500),
  answers('429 with Retry-After, then 200', 'F17', 429),
  unreachable('no connection', 'F03', 1),
  unreachable('no connection, 40 items', 'X40', 40),
];

function answers(name: string, same: string, mode: 500 | 429): Script {
  return {
    name,
    same,
    items: 1,
    async run({ collector, send, until }) {
      collector.set(mode);
      await send(1);
      await until(() => collector.attempts() > 0);
    },
  };
}

function unreachable(name: string, same: string, items: number): Script {
  return {
    name,
    same,
    items,
    async run({ collector, send, until }) {
      collector.set('reset');
      await send(items);
      await until(() => collector.attempts() >= items);
    },
  };
}
