import {
  DOCS_OUTCOMES,
  type Detail,
  type DocsOutcome,
  type Listing,
  type Summary,
} from '../inbox/inboxData.ts';
import type { DemoStore } from './pgliteStore.ts';

/**
 * What the inbox page asks for:
 *
 * - `GET  /api/handoffs` → `Listing`
 * - `GET  /api/handoffs/T-1001` → `Detail`
 * - `GET  /api/handoffs/T-1001/files/<sha256>` → the bytes of a file that the handoff names
 * - `POST /api/handoffs/T-1001/outcome` with `{ "outcome": "improve-article" | … | null }` → 204
 * - `POST /api/handoffs/T-1001/answered` with `{ "answered": true | false }` → 204
 *
 * A demo has no sign-in. Other sites can neither read (no CORS headers) nor write: `application/json` from elsewhere
 * needs a preflight, and there is none.
 */
export function createInboxApi(store: DemoStore, docsUrl: string) {
  return async (request: Request): Promise<Response> => {
    const [, reference, action, ...rest] = new URL(request.url).pathname.split('/').slice(2);
    if (request.method === 'GET' && action === 'files' && reference !== undefined && rest.length === 1) {
      return download(await store.file(reference, rest[0] ?? ''));
    }
    if (rest.length > 0) return fault(404, 'There is no such address.');
    if (request.method === 'GET' && action === undefined) {
      if (reference === undefined) return json(await listing(store, docsUrl));
      const detail = await store.get(reference);
      return detail ? json(detail) : fault(404, `There is no handoff ${reference}.`);
    }
    if (request.method !== 'POST' || reference === undefined)
      return fault(405, 'This address is read with GET.');
    if (request.headers.get('content-type') !== 'application/json') {
      return fault(415, 'Send Content-Type: application/json.');
    }
    const body = (await request.json().catch(() => null)) as Readonly<Record<string, unknown>> | null;
    return change(store, reference, action, body);
  };
}

async function change(
  store: DemoStore,
  reference: string,
  action: string | undefined,
  body: Readonly<Record<string, unknown>> | null,
): Promise<Response> {
  if (action === 'outcome') {
    const outcome = body?.['outcome'];
    if (!isOutcome(outcome))
      return fault(422, `outcome: expected null or one of ${DOCS_OUTCOMES.join(', ')}.`);
    return done(await store.setOutcome(reference, outcome), reference);
  }
  if (action === 'answered') {
    const answered = body?.['answered'];
    if (typeof answered !== 'boolean') return fault(422, 'answered: expected true or false.');
    return done(await store.setAnswered(reference, answered ? new Date().toISOString() : null), reference);
  }
  return fault(404, 'There is no such address.');
}

async function listing(store: DemoStore, docsUrl: string): Promise<Listing> {
  return { docsUrl, handoffs: (await store.list()).map(toSummary) };
}

function toSummary({ reference, handoff, signs, outcome, answeredAt }: Detail): Summary {
  const { customer, decision, subject } = handoff;
  return {
    reference,
    subject,
    who: customer.name ?? customer.email ?? 'Name not given',
    ...(customer.company ? { company: customer.company } : {}),
    queue: decision.destination.queue,
    severity: decision.severity.value,
    due: decision.firstResponseBy,
    setAside: signs.length > 0,
    outcome,
    answeredAt,
  };
}

function isOutcome(value: unknown): value is DocsOutcome | null {
  return value === null || DOCS_OUTCOMES.some((one) => one === value);
}

/**
 * A file that a stranger sent: it is saved, or shown within an image element, and never becomes a page of this origin,
 * whatever is in it.
 */
function download(file: Awaited<ReturnType<DemoStore['file']>>): Response {
  if (!file) return fault(404, 'There is no such file.');
  return new Response(file.bytes, {
    headers: {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, percent)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** What `encodeURIComponent` leaves and RFC 8187 does not allow. */
const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

const done = (found: boolean, reference: string) =>
  found ? new Response(null, { status: 204 }) : fault(404, `There is no handoff ${reference}.`);

const json = (body: unknown, status = 200) =>
  Response.json(body, {
    status,
    headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' },
  });

const fault = (status: number, error: string) => json({ error }, status);
