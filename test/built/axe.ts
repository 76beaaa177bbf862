import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of any browser driver. */
interface Evaluating {
  evaluate(source: string): Promise<unknown>;
  evaluate<R, A>(work: (given: A) => R | Promise<R>, given: A): Promise<R>;
}

/** Beyond what axe checks by default. */
const STRICTER: RunOptions = {
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
};

/**
 * What is not accessible in what a page shows now, one line per broken rule, best practices included.
 *
 * @param only a selector: just this part, where the page itself is not ours
 * @example expect(await violationsIn(page)).toEqual([]); // else: ['button-name: baton-root .square']
 */
export function violationsIn(page: Evaluating, only = 'html'): Promise<string[]> {
  return run(page, only, {});
}

/**
 * The same for our own elements only, which must have a text contrast of 7:1 and targets of 24 px, too.
 *
 * @param only selectors, of which at least one must be in the page
 */
export function strictViolationsIn(page: Evaluating, only: readonly string[]): Promise<string[]> {
  return run(page, only, STRICTER);
}

async function run(
  page: Evaluating,
  only: string | readonly string[],
  options: RunOptions,
): Promise<string[]> {
  // Evaluated, not added as a script: a strict policy on the page stays as it is.
  await page.evaluate(source);
  await page.evaluate(markInert, true);
  const results = await page.evaluate(
    ([part, given]) =>
      (window as unknown as { axe: { run(c: unknown, o: unknown): Promise<AxeResults> } }).axe.run(
        part,
        given,
      ),
    [only, { resultTypes: ['violations'], ...options }] as const,
  );
  await page.evaluate(markInert, false);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

/**
 * Runs in the page: says of what is behind an open dialog of ours that it is inert, as it is. axe looks for modal dialogs in
 * the document, not in shadow roots, and takes the launcher for something that lies over the panel.
 */
async function markInert(isInert: boolean) {
  for (const { shadowRoot } of document.querySelectorAll('baton-root')) {
    const dialog = shadowRoot?.querySelector('dialog:modal');
    // What comes in is paler than it will be. What waits moves without an end.
    const comings = (shadowRoot?.getAnimations() ?? []).filter(
      ({ effect }) => effect?.getComputedTiming().endTime !== Infinity,
    );
    await Promise.allSettled(comings.map(({ finished }) => finished));
    for (const one of shadowRoot?.children ?? [])
      if (dialog && !one.matches('dialog')) one.toggleAttribute('inert', isInert);
  }
}
