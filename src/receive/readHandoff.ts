import { handoff } from '../schema/handoff.ts';
import { withPlainTexts } from './plainText.ts';
import { problemsOf, type Problem } from './problemsOf.ts';
import { readBody } from './readBody.ts';
import { sha256 } from './sha256.ts';
import type { HandoffRecord } from './store.ts';

/** A status, a sentence, and what is wrong in detail. */
export type Fault = readonly [status: number, error: string, problems?: readonly Problem[]];

type Reading =
  { readonly record: Omit<HandoffRecord, 'receivedAt' | 'identity' | 'signs'> } | { readonly fault: Fault };

/** Reads and checks the handoff in a request. What is wrong comes back as a value; only a broken stream rejects. */
export async function readHandoff(request: Request, maxBytes: number): Promise<Reading> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) {
    return fault(415, 'Send the handoff as Content-Type: application/json.');
  }
  const key = keyOf(request);
  if (!key) return fault(400, 'Add the header Idempotency-Key, equal to `idempotencyKey` in the body.');
  const bytes = await readBody(request, maxBytes);
  if (!bytes)
    return fault(413, `A handoff has at most ${String(maxBytes)} bytes. Leave out the oldest journey items.`);
  const body = parse(bytes);
  if (body === undefined) return fault(400, 'The body is not JSON in UTF-8.');
  const checked = handoff.safeParse(body);
  if (!checked.success) {
    return fault(422, 'The body is not a handoff, version 1.', problemsOf(checked.error, body));
  }
  if (checked.data.idempotencyKey !== key) {
    return fault(400, 'The header Idempotency-Key and `idempotencyKey` in the body differ. Make them equal.');
  }
  return { record: { key, bodyHash: await sha256(bytes), handoff: withPlainTexts(checked.data) } };
}

const fault = (...parts: Fault): Reading => ({ fault: parts });

/** The draft of the header (draft-ietf-httpapi-idempotency-key-header) puts the key in quotes; many send it bare. */
function keyOf(request: Request): string | undefined {
  const value = request.headers.get('idempotency-key')?.trim();
  return value?.replace(/^"(.*)"$/, '$1');
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Not UTF-8 or not JSON: the caller says so, and no more can be said.
    return undefined;
  }
}
