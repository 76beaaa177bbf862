import { FILE_LIMITS } from '../core/fileTypes.ts';
import { createAnswers } from './answers.ts';
import { checkOrigins } from './checkOrigins.ts';
import type { FileSink } from './fileStore.ts';
import { readFile } from './readFile.ts';
import type { Receiver, ReceiverOptions } from './receiveHandoff.ts';

export interface FileReceiverOptions extends Pick<
  ReceiverOptions,
  'origins' | 'allowMissingOrigin' | 'onError'
> {
  readonly store: FileSink;
  /** The most bytes of a file. Default, and what the form lets customers choose: 10 000 000. */
  readonly maxBytes?: number;
}

const HEADERS = ['Content-Type', 'Idempotency-Key', 'Baton-Handoff', 'Baton-File-Name'];

/**
 * The receiving end for attached files, at the address that `data-attachments` names. A file is the body of its request:
 * `Content-Type` says what it is, `Idempotency-Key` is its SHA-256, `Baton-Handoff` the id of the handoff that comes
 * next, `Baton-File-Name` its name, percent-encoded.
 *
 * | status | when                                                                                             |
 * |--------|--------------------------------------------------------------------------------------------------|
 * | 201    | stored: `{ sha256 }`                                                                             |
 * | 200    | known already: the same `{ sha256 }`                                                             |
 * | 204    | preflight from an allowed origin                                                                 |
 * | 400    | a header is missing or malformed                                                                 |
 * | 403    | the origin is not allowed                                                                        |
 * | 405    | not POST                                                                                         |
 * | 413    | more than `maxBytes`                                                                             |
 * | 415    | a type that is not taken: pictures (PNG, JPEG, WebP, GIF), PDF, text, CSV, JSON, ZIP are         |
 * | 422    | empty, the bytes do not begin like that type, or do not have that hash                           |
 * | 503    | the store failed: come back                                                                      |
 *
 * Serve what is stored with `Content-Disposition: attachment` and `X-Content-Type-Options: nosniff`: a stranger sent it.
 *
 * @throws Error when an entry of `origins` is no origin
 * @example const receiveFile = createFileReceiver({ store: files, origins: ['https://docs.example'] });
 */
export function createFileReceiver(options: FileReceiverOptions): Receiver {
  const isAllowed = checkOrigins(options.origins);
  const { store, maxBytes = FILE_LIMITS.bytes } = options;
  return async (request) => {
    const origin = request.headers.get('origin');
    const trusted = origin === null ? options.allowMissingOrigin === true : isAllowed(origin);
    const answer = createAnswers(trusted ? origin : null, options.origins === '*', HEADERS);
    if (!trusted)
      return answer.fault(403, 'This origin may not send files. Add it to `origins` of the receiver.');
    if (request.method === 'OPTIONS') return answer.preflight();
    if (request.method !== 'POST') return answer.fault(405, 'Send a file with POST.');
    try {
      const reading = await readFile(request, maxBytes);
      if ('fault' in reading) return answer.fault(...reading.fault);
      const outcome = await store.save({ ...reading.record, receivedAt: new Date().toISOString() });
      return answer.json(outcome === 'stored' ? 201 : 200, { sha256: reading.record.sha256 });
    } catch (error) {
      options.onError?.(error);
      return answer.fault(503, 'The file could not be stored. Send it again, unchanged.');
    }
  };
}
