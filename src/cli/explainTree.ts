import type { SessionEvent } from '../core/events.ts';
import type { Explained, Explanation } from './explain.ts';
import { eventsText } from './replayWords.ts';

/** A line and those that hang from it. */
interface Branch {
  readonly text: string;
  readonly below?: readonly Branch[];
}

/**
 * A decision as a tree that is read from top to bottom.
 *
 * ```
 * Need: “refund not arrived”
 * ├─ Signs
 * │  └─ event 1 searched “refund not arrived”: 3 results
 * …
 * └─ The customer sees: Nothing is offered. Contact can be opened at any time.
 * ```
 */
export function drawExplanation(explanation: Explanation, events: readonly SessionEvent[]): string[] {
  return draw(treeOf(explanation, events));
}

function treeOf(explanation: Explanation, events: readonly SessionEvent[]): Branch {
  const { need, signs, rows, fired, atOnce, waiting, mode, severity, destination } = explanation;
  const because = ({ value, because: why }: Explained) => `${value}: ${why}`;
  return {
    text: `Need: ${need}`,
    below: [
      {
        text: signs.length > 0 ? 'Signs' : 'Signs: none',
        below: signs.map((sign) => ({
          text: `${eventsText([sign.event], events)
            .replace(/[ ()]+/g, ' ')
            .trim()} ${sign.text}`,
          below: sign.rows.map(({ id, by, but }) => ({ text: `“${by}” → ${id}${but ? `, ${but}` : ''}` })),
        })),
      },
      {
        text: 'Rows that the signs point to, and the one that wins (✓)',
        below: rows.map(({ id, title, result, because: why }) => ({
          text: `${result === 'won' ? '✓' : '✗'} ${id} (${title}): ${why}`,
        })),
      },
      {
        text: 'Triggers that fired (✓), and those that the row waits for (✗)',
        below: [
          ...atOnce.map((text) => ({ text })),
          ...fired.map(({ name, because: why, evidence, sets }) => ({
            text: `✓ ${name}: ${why}${eventsText(evidence, events)}${sets.length > 0 ? ` → ${sets.join(', ')}` : ''}`,
          })),
          ...waiting.map(({ name, text }) => ({ text: `✗ ${name}: ${text}` })),
        ],
      },
      { text: `Mode ${because(mode)}` },
      { text: `Severity ${because(severity)}` },
      {
        text: `Team ${because(destination)}`,
        below: [{ text: `queue ${destination.queue}, owner ${destination.owner}` }],
      },
      { text: `The customer sees: ${explanation.customerSees}` },
    ],
  };
}

function draw({ text, below = [] }: Branch): string[] {
  return [
    text,
    ...below.flatMap((branch, place) => {
      const isLast = place === below.length - 1;
      return draw(branch).map((line, at) =>
        at === 0 ? `${isLast ? '└─' : '├─'} ${line}` : `${isLast ? '  ' : '│ '} ${line}`,
      );
    }),
  ];
}
