import type { Handoff } from '../../src/schema/handoff.ts';
import { browserName } from './browserName.ts';
import { Part } from './Part.tsx';
import { webLink } from './webLink.ts';
import { nameOf } from './words.ts';

/** Where the customer was, and with what. */
export function Environment({ handoff, now }: { readonly handoff: Handoff; readonly now: number }) {
  const { environment, locale, page } = handoff;
  const { timeZone, userAgent, viewport } = environment;
  const link = webLink(page.url, page.url);
  const time = timeIn(timeZone, now);
  return (
    <Part title="Environment">
      <dl class="facts">
        <dt>Page</dt>
        <dd>
          {link ? (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {page.title || link}
            </a>
          ) : (
            page.title || page.url
          )}
        </dd>
        <dt>Browser</dt>
        <dd title={userAgent}>
          {browserName(userAgent) ?? userAgent}, {viewport.replace('x', ' × ')}
        </dd>
        <dt>Language</dt>
        <dd>{locale}</dd>
        <dt>Time zone</dt>
        <dd>
          {timeZone}
          {time && `, ${time} there now`}
        </dd>
        {Object.entries(environment.context).map(([name, value]) => [
          <dt key={`${name} name`}>{nameOf(name)}</dt>,
          <dd key={name}>{value}</dd>,
        ])}
      </dl>
    </Part>
  );
}

function timeIn(timeZone: string, now: number): string | undefined {
  try {
    return new Intl.DateTimeFormat(undefined, { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
  } catch {
    // A zone that this browser does not know: its name is shown all the same.
    return undefined;
  }
}
