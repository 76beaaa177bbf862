import type { Severity } from '../../src/schema/handoff.ts';
import type { Inbox } from './createInbox.ts';
import { countsText } from './groups.ts';
import { Icon } from './Icon.tsx';
import { clock } from './times.ts';
import { nameOf, SEVERITY_NAMES } from './words.ts';

const SEVERITIES: readonly Severity[] = ['P1', 'P2', 'P3', 'P4'];

export function Head({ inbox }: { readonly inbox: Inbox }) {
  const { listing, now, connection, seenAt } = inbox;
  const handoffs = listing.value?.handoffs ?? [];
  return (
    <header class="head">
      <a class="back" href="#" aria-label="Back to the list">
        <Icon name="back" />
      </a>
      <p class="brand">Plumbline support</p>
      <h1>Handoffs</h1>
      {handoffs.length > 0 && (
        <>
          <p class="counts">{countsText(handoffs, now.value)}</p>
          <Filters inbox={inbox} />
        </>
      )}
      {listing.value && connection.value === 'lost' && (
        <p class="lost" role="alert">
          No connection to the server since {clock(seenAt.value)}. Trying again every few seconds.
        </p>
      )}
    </header>
  );
}

function Filters({ inbox: { listing, filter } }: { readonly inbox: Inbox }) {
  const queues = [...new Set(listing.value?.handoffs.map((one) => one.queue))].sort();
  return (
    <div class="filters">
      <select
        aria-label="Team"
        value={filter.value.queue}
        onChange={(event) => (filter.value = { ...filter.value, queue: event.currentTarget.value })}
      >
        <option value="">All teams</option>
        {queues.map((queue) => (
          <option key={queue} value={queue}>
            {nameOf(queue)}
          </option>
        ))}
      </select>
      <select
        aria-label="Severity"
        value={filter.value.severity}
        onChange={(event) =>
          (filter.value = { ...filter.value, severity: event.currentTarget.value as Severity | '' })
        }
      >
        <option value="">Any severity</option>
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {severity} {SEVERITY_NAMES[severity]}
          </option>
        ))}
      </select>
    </div>
  );
}
