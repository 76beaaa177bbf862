/** A checked file, as it goes to the store. */
export interface FileRecord {
  /** Of the bytes, 64 hexadecimal digits. Unique: the same bytes are the same file, whoever sends them. */
  readonly sha256: string;
  /** One of the types that the receiver takes; the bytes begin like one. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As the customer's browser gave it, cleaned: text to be shown, never a path to write to. */
  readonly name: string;
  /** The id of the handoff that it was sent for, which comes later, or never. */
  readonly handoff: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
}

/**
 * Where files go. Keep them apart from what a web server serves by itself, under their hash, and let those go whose
 * handoff has not come within a day.
 *
 * @example
 * const store = {
 *   async save({ sha256, type, bytes }) {
 *     const added = await sql`insert into files (sha256, type, bytes) values (…) on conflict do nothing returning 1`;
 *     return added.length > 0 ? 'stored' : 'known';
 *   },
 * };
 */
export interface FileSink {
  /** Rejects when it cannot tell: the sender is then asked to come back, with the same file. */
  save(record: FileRecord): Promise<'stored' | 'known'>;
}
