import { useEffect, useRef } from 'preact/hooks';
import type { Inbox } from './createInbox.ts';
import { NARROW, replaceSelection } from './followAddress.ts';
import { dueAt } from './groups.ts';
import { Icon } from './Icon.tsx';
import type { Summary } from './inboxData.ts';
import { clock, dueText, isSameDay, when } from './times.ts';
import { nameOf, SEVERITY_NAMES } from './words.ts';

export function HandoffList({ inbox }: { readonly inbox: Inbox }) {
  const { groups, filter, listing, selected } = inbox;
  const list = useReturnOfFocus(selected.value);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = links[at + step];
    if (step === 0 || at < 0 || !next) return;
    event.preventDefault();
    next.focus();
    // Where both are seen, the handoff follows; where one hides the other, Enter opens it.
    if (!matchMedia(NARROW).matches) replaceSelection(inbox, next.hash.slice(1));
  };
  return (
    <nav class="list" aria-label="Handoffs" ref={list} onKeyDown={onKeyDown}>
      {groups.value.map((group) => (
        <section key={group.name}>
          <h2>{group.name}</h2>
          <ul>
            {group.handoffs.map((handoff) => (
              <Item key={handoff.reference} handoff={handoff} inbox={inbox} />
            ))}
          </ul>
        </section>
      ))}
      {groups.value.length === 0 && (
        <div class="none">
          <p>None of the {listing.value?.handoffs.length} handoffs matches.</p>
          <button class="button" onClick={() => (filter.value = { queue: '', severity: '' })}>
            Show all
          </button>
        </div>
      )}
    </nav>
  );
}

function Item({ handoff, inbox }: { readonly handoff: Summary; readonly inbox: Inbox }) {
  const { reference, severity, subject, who, company, queue, outcome } = handoff;
  return (
    <li>
      <a href={`#${reference}`} aria-current={inbox.selected.value === reference ? 'true' : undefined}>
        <b>{subject}</b>
        <span class="who">
          {who}
          {company && `, ${company}`}
        </span>
        <span class="meta">
          <span class={`pill ${severity}`}>
            {severity}
            <span class="unseen"> {SEVERITY_NAMES[severity]}</span>
          </span>
          {nameOf(queue)}
          <Due handoff={handoff} now={inbox.now.value} />
        </span>
        {outcome && <span class="unseen">, docs outcome set</span>}
      </a>
    </li>
  );
}

function Due({ handoff, now }: { readonly handoff: Summary; readonly now: number }) {
  if (handoff.answeredAt !== null) {
    const at = Date.parse(handoff.answeredAt);
    return (
      <span class="due">
        <Icon name="check" /> answered {isSameDay(at, now) ? clock(at) : when(at, now)}
      </span>
    );
  }
  const due = dueAt(handoff);
  return <span class={due < now ? 'due late' : 'due'}>{dueText(due, now)}</span>;
}

/** On a narrow screen the list comes back where it was left: at the handoff that was read. */
function useReturnOfFocus(selected: string | undefined) {
  const list = useRef<HTMLElement>(null);
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (selected === undefined && last.current !== undefined) {
      list.current?.querySelector<HTMLElement>(`a[href="#${CSS.escape(last.current)}"]`)?.focus();
    }
    last.current = selected;
  }, [selected]);
  return list;
}
