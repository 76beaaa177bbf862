import { fileName } from '../core/attachments.ts';
import { beginsLike, FILE_LIMITS, FILE_TYPES } from '../core/fileTypes.ts';
import type { FileRecord } from './fileStore.ts';
import { readBody } from './readBody.ts';
import type { Fault } from './readHandoff.ts';
import { sha256 } from './sha256.ts';

type Reading = { readonly record: Omit<FileRecord, 'receivedAt'> } | { readonly fault: Fault };

/** Reads and checks the file in a request. What is wrong comes back as a value; only a broken stream rejects. */
export async function readFile(request: Request, maxBytes: number = FILE_LIMITS.bytes): Promise<Reading> {
  const header = (name: string) => request.headers.get(name)?.trim() ?? '';
  const claimed = header('content-type').split(';', 1)[0]?.trim().toLowerCase();
  const type = FILE_TYPES.find((one) => one.type === claimed);
  if (!type) return fault(415, `Send one of ${FILE_TYPES.map((one) => one.type).join(', ')}.`);
  const key = header('idempotency-key').replace(/^"(.*)"$/, '$1');
  if (!/^[0-9a-f]{64}$/.test(key))
    return fault(400, 'Add the header Idempotency-Key: SHA-256 of the bytes, 64 hexadecimal digits.');
  const handoff = header('baton-handoff');
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(handoff))
    return fault(400, 'Add the header Baton-Handoff: the id of the handoff that the file goes with.');
  const name = decoded(header('baton-file-name'));
  if (name === undefined)
    return fault(400, 'The header Baton-File-Name is not percent-encoded UTF-8. Use encodeURIComponent.');
  const bytes = await readBody(request, maxBytes);
  if (!bytes) return fault(413, `A file has at most ${String(maxBytes)} bytes. Send a smaller one.`);
  if (bytes.byteLength === 0) return fault(422, 'The file is empty. Send its bytes as the body.');
  if (!beginsLike(type, bytes))
    return fault(422, `The bytes do not begin like ${type.type}. Send the file as what it is.`);
  if ((await sha256(bytes)) !== key)
    return fault(422, 'The bytes do not have the SHA-256 of Idempotency-Key. Send the file again.');
  return { record: { sha256: key, type: type.type, bytes, name: fileName(name), handoff } };
}

const fault = (...parts: Fault): Reading => ({ fault: parts });

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A malformed escape: the caller says so, and no more can be said.
    return undefined;
  }
}
