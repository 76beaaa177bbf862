import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { InboxApi } from './api.ts';
import { groupsOf, type Filter, type Group } from './groups.ts';
import type { Detail, DocsOutcome, Handling, Listing, Summary } from './inboxData.ts';

/** What the page shows and does. */
export interface Inbox {
  readonly listing: ReadonlySignal<Listing | undefined>;
  /** `lost`: the latest attempt failed; what is shown may be old. */
  readonly connection: ReadonlySignal<'loading' | 'live' | 'lost'>;
  /** When the listing came, ms since 1970. */
  readonly seenAt: ReadonlySignal<number>;
  readonly now: Signal<number>;
  readonly filter: Signal<Filter>;
  readonly groups: ReadonlySignal<readonly Group[]>;
  /** The reference in the address. */
  readonly selected: ReadonlySignal<string | undefined>;
  readonly detail: ReadonlySignal<Detail | 'missing' | 'failed' | undefined>;
  /** What support has made of the selected handoff. */
  readonly handling: ReadonlySignal<Summary | undefined>;
  /** Ids of journey items to point at. */
  readonly lit: Signal<readonly string[]>;
  /** Said to screen readers. */
  readonly message: Signal<string>;
  select(reference: string | undefined): void;
  refresh(): Promise<void>;
  setOutcome(reference: string, outcome: DocsOutcome | null): Promise<void>;
  setAnswered(reference: string, answered: boolean): Promise<void>;
}

/** @param clock ms since 1970 */
export function createInbox(api: InboxApi, clock: () => number): Inbox {
  const listing = signal<Listing | undefined>(undefined);
  const connection = signal<'loading' | 'live' | 'lost'>('loading');
  const seenAt = signal(0);
  const now = signal(clock());
  const filter = signal<Filter>({ queue: '', severity: '' });
  const selected = signal<string | undefined>(undefined);
  const details = signal<ReadonlyMap<string, Detail | 'missing' | 'failed'>>(new Map());
  const message = signal('');
  let changes = 0;

  const byReference = (reference: string | undefined) =>
    listing.value?.handoffs.find((one) => one.reference === reference);

  /** What a handoff says never changes: only what is missing or went wrong is asked for. */
  const loadDetail = async () => {
    const reference = selected.value;
    if (reference === undefined || typeof details.value.get(reference) === 'object') return;
    const found = await api.get(reference).then(
      (detail) => detail ?? 'missing',
      () => 'failed' as const,
    );
    details.value = new Map(details.value).set(reference, found);
  };
  const refresh = async () => {
    const before = changes;
    try {
      const next = await api.list();
      // An answer that set out before a press may not undo it.
      if (before === changes) {
        const news = listing.value && next.handoffs.filter((one) => !byReference(one.reference));
        if (news?.[0])
          message.value = `New: ${news.map((one) => `${one.severity}, ${one.subject}`).join('; ')}`;
        listing.value = next;
      }
      connection.value = 'live';
      seenAt.value = clock();
    } catch {
      connection.value = 'lost';
    }
    now.value = clock();
    await loadDetail();
  };
  const change = async (
    reference: string,
    change: Partial<Handling>,
    send: () => Promise<void>,
    said: string,
  ) => {
    const put = (handling: Partial<Handling>) => {
      if (!listing.value) return;
      const handoffs = listing.value.handoffs.map((one) =>
        one.reference === reference ? { ...one, ...handling } : one,
      );
      listing.value = { ...listing.value, handoffs };
    };
    const old = byReference(reference);
    changes += 1;
    put(change);
    try {
      await send();
      message.value = said;
    } catch {
      if (old) put({ outcome: old.outcome, answeredAt: old.answeredAt });
      message.value = 'This could not be saved. Check that the server runs, and try again.';
      connection.value = 'lost';
    } finally {
      changes += 1;
    }
  };
  const lit = signal<readonly string[]>([]);
  return {
    listing,
    connection,
    seenAt,
    now,
    filter,
    selected,
    message,
    lit,
    groups: computed(() => groupsOf(listing.value?.handoffs ?? [], filter.value, now.value)),
    detail: computed(() => (selected.value === undefined ? undefined : details.value.get(selected.value))),
    handling: computed(() => byReference(selected.value)),
    select(reference) {
      selected.value = reference;
      lit.value = [];
      void loadDetail();
    },
    refresh,
    setOutcome: (reference, outcome) =>
      change(reference, { outcome }, () => api.setOutcome(reference, outcome), 'Docs outcome saved.'),
    setAnswered: (reference, answered) =>
      change(
        reference,
        { answeredAt: answered ? new Date(clock()).toISOString() : null },
        () => api.setAnswered(reference, answered),
        answered ? 'Marked as answered.' : 'Open again.',
      ),
  };
}
