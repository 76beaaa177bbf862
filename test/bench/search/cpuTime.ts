/** Milliseconds of a piece of work, and what it gave. */
export interface Timed<T> {
  readonly ms: number;
  readonly value: T;
}

/**
 * Times one piece of work. The time is the smaller one of two: the clock's, which also counts waiting for a processor
 * on a busy machine, and the process's CPU time, which also counts the threads that compile and collect garbage. The
 * main thread's own time is below both.
 */
export async function time<T>(work: () => T | Promise<T>): Promise<Timed<T>> {
  const clock = performance.now();
  const cpu = process.cpuUsage();
  const result = work();
  // Awaiting what is there already would only add a turn of the event loop.
  const value = result instanceof Promise ? await result : result;
  const { user, system } = process.cpuUsage(cpu);
  return { ms: Math.min(performance.now() - clock, (user + system) / 1000), value };
}

/** CPU seconds of this process so far. What a slow engine may take is counted in these: a busy machine changes nothing. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
