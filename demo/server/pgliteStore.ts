import { PGlite } from '@electric-sql/pglite';
import type { AutomaticSign } from '../../src/receive/automaticSigns.ts';
import type { FileSink } from '../../src/receive/fileStore.ts';
import type { Identity } from '../../src/receive/identity.ts';
import { FIRST_SEQUENCE, referenceOf } from '../../src/receive/referenceOf.ts';
import type { HandoffStore } from '../../src/receive/store.ts';
import type { Handoff } from '../../src/schema/handoff.ts';
import type { Detail, DocsOutcome } from '../inbox/inboxData.ts';

/** A file as it is kept. */
export interface StoredFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface DemoStore extends HandoffStore {
  /** Files come before the handoff that they go with. */
  readonly files: FileSink;
  /** A file that a handoff names; nothing for one that it does not. */
  file(reference: string, sha256: string): Promise<(StoredFile & { readonly name: string }) | undefined>;
  /** Oldest first. */
  list(): Promise<readonly Detail[]>;
  get(reference: string): Promise<Detail | undefined>;
  /** False: there is no such handoff. */
  setOutcome(reference: string, outcome: DocsOutcome | null): Promise<boolean>;
  setAnswered(reference: string, at: string | null): Promise<boolean>;
  close(): Promise<void>;
}

// The constraint on `key` is what makes one ticket of many attempts.
const TABLE = `
  create table if not exists handoffs (
    sequence integer generated always as identity (start with ${String(FIRST_SEQUENCE)}) primary key,
    key text not null unique,
    body_hash text not null,
    handoff json not null,
    received_at timestamptz not null,
    outcome text check (outcome in ('no-change', 'improve-article', 'create-article', 'adjust-routing', 'retag')),
    answered_at timestamptz
  );
  alter table handoffs add column if not exists identity json;
  alter table handoffs add column if not exists signs json not null default '[]';
  create table if not exists files (
    sha256 text primary key,
    type text not null,
    bytes bytea not null,
    received_at timestamptz not null
  )`;

interface Row {
  readonly sequence: number;
  readonly body_hash: string;
  readonly handoff: Handoff;
  readonly identity: Identity | null;
  readonly signs: readonly AutomaticSign[];
  readonly outcome: DocsOutcome | null;
  readonly answered_at: Date | null;
}

/**
 * Handoffs in PostgreSQL, here the one that runs inside this process. The statements are the same for a server.
 *
 * @param dataDir a folder that outlives the program, or `memory`
 */
export async function createPgliteStore(dataDir: string): Promise<DemoStore> {
  const db = await PGlite.create(dataDir === 'memory' ? 'memory://' : dataDir);
  await db.exec(TABLE);
  const rows = async (sql: string, values: readonly unknown[]) =>
    (await db.query<Row>(sql, [...values])).rows;
  const get = async (reference: string) => {
    const [row] = await rows('select * from handoffs where sequence = $1', [sequenceOf(reference)]);
    return row && toDetail(row);
  };
  const change = async (column: 'outcome' | 'answered_at', reference: string, value: string | null) => {
    const sql = `update handoffs set ${column} = $2 where sequence = $1 returning sequence`;
    return (await rows(sql, [sequenceOf(reference), value])).length > 0;
  };
  return {
    async save({ key, bodyHash, handoff, identity, signs, receivedAt }) {
      const [added] = await rows(
        `insert into handoffs (key, body_hash, handoff, identity, signs, received_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (key) do nothing returning sequence`,
        [
          key,
          bodyHash,
          JSON.stringify(handoff),
          identity ? JSON.stringify(identity) : null,
          JSON.stringify(signs),
          receivedAt,
        ],
      );
      if (added) return { outcome: 'stored', reference: referenceOf(added.sequence) };
      const [known] = await rows('select sequence, body_hash from handoffs where key = $1', [key]);
      return known?.body_hash === bodyHash
        ? { outcome: 'replayed', reference: referenceOf(known.sequence) }
        : { outcome: 'conflict' };
    },
    list: async () => (await rows('select * from handoffs order by sequence', [])).map(toDetail),
    get,
    files: {
      async save({ sha256, type, bytes, receivedAt }) {
        const added = await db.query(
          `insert into files (sha256, type, bytes, received_at) values ($1, $2, $3, $4)
           on conflict (sha256) do nothing returning sha256`,
          [sha256, type, bytes, receivedAt],
        );
        return added.rows.length > 0 ? 'stored' : 'known';
      },
    },
    async file(reference, sha256) {
      const named = (await get(reference))?.handoff.attachments?.find((one) => one.sha256 === sha256);
      if (!named) return undefined;
      const found = await db.query<StoredFile>('select type, bytes from files where sha256 = $1', [sha256]);
      return found.rows[0] && { ...found.rows[0], name: named.name };
    },
    setOutcome: (reference, outcome) => change('outcome', reference, outcome),
    setAnswered: (reference, at) => change('answered_at', reference, at),
    close: () => db.close(),
  };
}

function toDetail({ sequence, handoff, identity, signs, outcome, answered_at }: Row): Detail {
  return {
    reference: referenceOf(sequence),
    handoff,
    ...(identity ? { identity } : {}),
    signs,
    outcome,
    answeredAt: answered_at?.toISOString() ?? null,
  };
}

/** 0, which is given to no handoff, for what is no reference. */
function sequenceOf(reference: string): number {
  return Number(/^T-(\d{1,9})$/.exec(reference)?.[1] ?? 0);
}
