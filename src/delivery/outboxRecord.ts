import type { Parcel } from '../core/ports.ts';

/** A message that is to be sent. */
export interface WaitingRecord {
  readonly version: 1;
  readonly state: 'waiting';
  readonly parcel: Parcel;
  /** Its place in the order in which messages were kept: clocks may be put back. */
  readonly order: number;
  /** ms since 1970. */
  readonly createdAt: number;
  /** When it was looked at last, ms since 1970, and how long it had waited then, in ms. */
  readonly seenAt: number;
  readonly waitedMs: number;
  /** The endpoint asked not to be tried before, ms since 1970. */
  readonly notBefore?: number;
  /** It was too large, and goes without its journey. */
  readonly shortened?: true;
}

/** What is left of a message once it has arrived: nothing that was written. */
export interface DeliveredRecord {
  readonly version: 1;
  readonly state: 'delivered';
  readonly reference: string;
  /** ms since 1970. */
  readonly createdAt: number;
  /** The page has been told. */
  readonly told: boolean;
}

/** A message that will not be sent any more. It is let go once the customer has it back. */
export interface RefusedRecord {
  readonly version: 1;
  readonly state: 'refused';
  readonly parcel: Parcel;
  readonly detail: string;
  readonly createdAt: number;
}

/** Something that nobody can read: out of the way of what follows. */
export interface BrokenRecord {
  readonly version: 1;
  readonly state: 'broken';
  readonly found: unknown;
  readonly createdAt: number;
}

export type OutboxRecord = WaitingRecord | DeliveredRecord | RefusedRecord | BrokenRecord;

const DAY_MS = 24 * 60 * 60_000;
/** A message is tried for so long: browsers keep no more for sites that are not visited (WebKit's ITP). */
const KEPT_MS = 7 * DAY_MS;
/** Receivers know keys for 30 days: what comes later might become a second ticket. */
const MOST_MS = 28 * DAY_MS;

/**
 * Reads what lies under an id. Parcels of the first releases had no version.
 *
 * @returns 'newer' for what a newer release has stored, 'broken' for what nobody can read; undefined where there is nothing
 */
export function readRecord(found: unknown, now: number): OutboxRecord | 'newer' | 'broken' | undefined {
  if (found === undefined) return undefined;
  if (typeof found !== 'object' || found === null) return 'broken';
  const one = found as Partial<Record<string, unknown>>;
  if (one['version'] === undefined) return isParcel(found) ? waiting(found, 0, now) : 'broken';
  if (typeof one['version'] === 'number' && one['version'] > 1) return 'newer';
  const isRead =
    one['version'] === 1 &&
    typeof one['createdAt'] === 'number' &&
    (one['state'] === 'waiting'
      ? isParcel(one['parcel']) && [one['order'], one['seenAt'], one['waitedMs']].every(Number.isFinite)
      : one['state'] === 'delivered'
        ? typeof one['reference'] === 'string'
        : one['state'] === 'refused'
          ? isParcel(one['parcel'])
          : one['state'] === 'broken');
  return isRead ? (found as OutboxRecord) : 'broken';
}

/** A new record of a parcel. */
export function waiting({ endpoint, key, body }: Parcel, order: number, now: number): WaitingRecord {
  const parcel = { endpoint, key, body };
  return { version: 1, state: 'waiting', parcel, order, createdAt: now, seenAt: now, waitedMs: 0 };
}

/**
 * The record, looked at now. Between two looks at most a day counts, and never less than nothing: a clock that is put
 * forward by a week does not end what was written a minute ago.
 */
export function seen(record: WaitingRecord, now: number): WaitingRecord {
  const passed = Math.min(Math.max(0, now - record.seenAt), DAY_MS);
  return { ...record, seenAt: now, waitedMs: record.waitedMs + passed };
}

/** Whether a message has waited too long. */
export function isOver(record: WaitingRecord, now: number): boolean {
  return seen(record, now).waitedMs > KEPT_MS || now - record.createdAt > MOST_MS;
}

/** How long the endpoint still wants to be left alone, in ms. It cannot have asked for more than a day. */
export function msToWait({ notBefore = 0 }: WaitingRecord, now: number): number {
  const left = notBefore - now;
  return left > 0 && left <= DAY_MS ? left : 0;
}

/** Whether a record is only there to be remembered, and for long enough. */
export function isDue(record: OutboxRecord, now: number): boolean {
  const age = now - record.createdAt;
  if (record.state === 'broken') return age > KEPT_MS;
  return record.state === 'delivered' && record.told && age > DAY_MS;
}

/** Whether something is still to be done for what lies there: to send it, or to tell what became of it. */
export function isOpen(found: unknown): boolean {
  const record = readRecord(found, 0);
  if (record === undefined || record === 'newer') return false;
  if (record === 'broken') return true;
  return (
    record.state === 'waiting' || record.state === 'refused' || (record.state === 'delivered' && !record.told)
  );
}

function isParcel(value: unknown): value is Parcel {
  const parcel = value as Partial<Parcel> | null | undefined;
  return [parcel?.endpoint, parcel?.key, parcel?.body].every((part) => typeof part === 'string');
}
