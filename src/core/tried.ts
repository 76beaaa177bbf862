import type { JourneyItem } from '../schema/handoff.ts';
import { shorten } from './text.ts';
import { counted } from './counted.ts';

/**
 * What the customer tried, as lines that support can read, oldest first.
 *
 * @example ['Searched “import” (0 results)', 'Done: Sign out and in again.']
 */
export function stepsTried(journey: readonly JourneyItem[]): string[] {
  const lines = journey.flatMap((item) => {
    if (item.type === 'searched') return [searchLine(item)];
    if (item.type === 'article-viewed') return [`Read “${item.title}”`];
    if (item.type === 'rated' && !item.helpful) return [`Said that “${item.title}” did not help`];
    return item.type === 'step-answered' ? [stepLine(item)] : [];
  });
  return [...new Set(lines)].map((line) => shorten(line, 400));
}

function searchLine({ query, results, where }: Extract<JourneyItem, { type: 'searched' }>): string {
  const found = results === undefined ? '' : ` (${counted(results, 'result')})`;
  return `Searched ${where ? 'the site for ' : ''}“${query}”${found}`;
}

function stepLine({
  step,
  outcome,
  choice = '',
  reason,
}: Extract<JourneyItem, { type: 'step-answered' }>): string {
  switch (outcome) {
    case 'done':
      return `Done: ${step}`;
    case 'declined':
      return `Not done: ${step}${reason ? ` (${reason})` : ''}`;
    case 'chosen':
      return `Answered: ${step} ${choice}`;
    case 'none-fits':
      return `Answered: ${step} None of the choices`;
    case 'solved':
      return `Solved by: ${step}`;
    case 'rejected':
      return `Did not solve it: ${step}${choice ? ` (${choice})` : ''}`;
  }
}
