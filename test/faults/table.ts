import type { Outcome } from './run.ts';

/** The table's head. */
export const HEAD = 'id   sent tickets lost doubled  fault → what the customer saw';

/** One fault; below it, where something is not as it must be, what is wanted and what is missing. */
export function lineOf({ fault, messages, tickets, lost, doubled, saw, unmet }: Outcome): string {
  const figures = [messages, tickets, lost, doubled].map(String);
  const widths = [4, 7, 4, 7];
  const columns = figures.map((figure, at) => figure.padStart(widths[at] ?? 0)).join(' ');
  const below = unmet.length > 0 ? [`wanted: ${fault.expected}`] : [];
  const lines = [...below, ...unmet.map((sentence) => `not yet: ${sentence}`)].map(
    (line) => ' '.repeat(29) + line,
  );
  return [`${fault.id.padEnd(4)} ${columns}  ${fault.name} → ${saw}`, ...lines].join('\n');
}

export function summaryOf(outcomes: readonly Outcome[]): string {
  const sum = (count: (one: Outcome) => number) =>
    String(outcomes.reduce((total, one) => total + count(one), 0));
  const good = outcomes.filter(({ unmet }) => unmet.length === 0).length;
  return `
${String(outcomes.length)} scripts: ${sum(({ messages }) => messages)} messages, ${sum(({ tickets }) => tickets)} tickets, ${sum(({ lost }) => lost)} lost, ${sum(({ doubled }) => doubled)} doubled.
${String(good)} as the matrix wants it, ${String(outcomes.length - good)} not yet.`;
}
