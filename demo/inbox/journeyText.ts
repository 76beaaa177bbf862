import type { JourneyItem } from '../../src/schema/handoff.ts';
import { day, readingTime } from './times.ts';
import { count } from './words.ts';

/** One line of the time line: `Read` `When a refund arrives` `1 min 40 s, to the end`. */
export interface JourneyLine {
  readonly verb: string;
  readonly object?: string;
  /** Where `object` leads. */
  readonly url?: string;
  readonly more?: string;
}

const OPENED_BY = {
  customer: 'Opened contact',
  offer: 'Took the offer',
  automatic: 'Contact came first, filled in',
  site: 'The site opened contact',
} as const;

const STEP = {
  done: 'Did:',
  declined: 'Did not:',
  chosen: 'Was asked:',
  'none-fits': 'Found no answer that fits:',
  solved: 'Said that it solved it:',
  rejected: 'Said that it did not solve it:',
} as const;

/** Whoever scrolled this far has seen the end; the last few percent are margins. */
const TO_THE_END_PERCENT = 95;

export function journeyLine(item: JourneyItem): JourneyLine {
  switch (item.type) {
    case 'searched':
      return {
        verb: item.where ? 'Searched the site for' : 'Searched',
        object: `“${item.query}”`,
        ...foundText(item),
      };
    case 'article-viewed':
      return { verb: 'Read', object: item.title, url: item.url, more: readText(item) };
    case 'rated':
      return {
        verb: item.helpful ? 'Said that it helped:' : 'Said that it did not help:',
        object: item.title,
        url: item.url,
      };
    case 'step-answered':
      return {
        verb: STEP[item.outcome],
        object: item.step,
        ...(item.outcome === 'chosen' && item.choice ? { more: item.choice } : {}),
        ...(item.reason ? { more: item.reason } : {}),
      };
    case 'flow-started':
      return { verb: 'Began the guide:', object: item.title };
    case 'passage-reached':
      return { verb: 'Came to:', object: item.text, url: item.url, more: `in “${item.title}”` };
    case 'contacted-before':
      return {
        verb: 'Wrote before:',
        object: item.need,
        more: `${item.reference}, ${day(Date.parse(item.sentAt))}`,
      };
    case 'offered':
      return { verb: 'Offered contact', more: item.triggers.join(', ') };
    case 'dismissed':
      return { verb: 'Put the offer aside' };
    case 'contact-opened':
      return { verb: OPENED_BY[item.by] };
    case 'submitted':
      return { verb: 'Sent' };
  }
}

/** Where it is not known what was found, nothing is said of what was not opened. */
function foundText({
  results,
  opened: { length },
}: Extract<JourneyItem, { type: 'searched' }>): Pick<JourneyLine, 'more'> {
  if (results === 0) return { more: 'no results' };
  const opened = length === 0 ? 'none opened' : `${String(length)} opened`;
  if (results === undefined) return length === 0 ? {} : { more: opened };
  return { more: `${count(results, 'result')}, ${opened}` };
}

function readText({
  readingSeconds,
  depthPercent,
}: Extract<JourneyItem, { type: 'article-viewed' }>): string {
  if (readingSeconds < 1) return 'only opened';
  const depth =
    depthPercent >= TO_THE_END_PERCENT ? 'to the end' : `${String(Math.round(depthPercent))} % of it`;
  return `${readingTime(readingSeconds)}, ${depth}`;
}

/** Times the customer did each: `3 searches, 1 article`. */
export function journeySummary(journey: readonly JourneyItem[]): string {
  const number = (type: JourneyItem['type']) => journey.filter((item) => item.type === type).length;
  const searches = number('searched');
  const articles = number('article-viewed');
  return [
    searches > 0 ? `${String(searches)} ${searches === 1 ? 'search' : 'searches'}` : '',
    articles > 0 ? count(articles, 'article') : '',
  ]
    .filter(Boolean)
    .join(', ');
}
