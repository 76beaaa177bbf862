/** A heading of the printed report, with a line that says how to read what follows. */
export function heading(text: string, note = ''): void {
  console.log(`\n## ${text}\n`);
  if (note) console.log(`${note}\n`);
}

/** Does a part of the bench; where it fails, says so and leaves it out, so that the others are still measured. */
export async function attempt<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
  const start = performance.now();
  try {
    const result = await work();
    console.error(`… ${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    console.log(`${what} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
