import type { Handoff } from '../schema/handoff.ts';

/**
 * What speaks for a program rather than a person:
 *
 * - `hidden-field`: a field was filled in that people neither see nor reach
 * - `too-fast`: less than 2 s passed between the form being shown and the press, and something was typed in between
 * - `challenge`: no answer to the site's challenge came along, or one that was not taken
 *
 * None of them is proof: put such a handoff aside where somebody looks at it, and never drop it.
 */
export type AutomaticSign = 'hidden-field' | 'too-fast' | 'challenge';

/** No person reads a form, types and presses the button in less. In s. */
const LEAST_SECONDS = 2;

/** The signs in the handoff itself; what stands there the widget writes only where it is unusual. */
export function automaticSigns({ filling = {} }: Pick<Handoff, 'filling'>): AutomaticSign[] {
  const { hiddenField = false, seconds = Infinity } = filling;
  return [
    ...(hiddenField ? (['hidden-field'] as const) : []),
    ...(seconds < LEAST_SECONDS ? (['too-fast'] as const) : []),
  ];
}
