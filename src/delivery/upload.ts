import type { Attached } from '../core/attachments.ts';
import type { UploadResult } from '../core/ports.ts';
import { isLater } from './post.ts';

/** A file ready to leave. Its hash is its key: the same bytes are the same file, whoever sends them again. */
export interface FileParcel {
  readonly url: string;
  /** The id of the handoff that it goes with. */
  readonly handoff: string;
  readonly file: Attached;
  readonly content: Blob;
}

/** How long a file may take, in ms: 10 MB at 1 Mbit/s take 80 s. */
const TIMEOUT_MS = 120_000;

/**
 * Posts the bytes of a file under its hash. Received means: the endpoint answered 2xx *and* named that hash. A file
 * never outlives its page (Fetch standard: keepalive ends at 64 KiB); the next page sends it again.
 *
 * @param send the browser's own fetch: see `nativeFetch`
 * @example await createUpload(fetch)({ url, handoff, file, content }) // { ok: true }
 */
export function createUpload(send: typeof fetch): (parcel: FileParcel) => Promise<UploadResult> {
  return async ({ url, handoff, file, content }) => {
    try {
      const response = await send(url, {
        method: 'POST',
        body: content,
        headers: {
          'Content-Type': file.type,
          'Idempotency-Key': file.sha256,
          'Baton-Handoff': handoff,
          // Headers are Latin letters: a name may be anything.
          'Baton-File-Name': encodeURIComponent(file.name),
        },
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'strict-origin-when-cross-origin',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return await read(response, file.sha256);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { ok: false, reason: 'unreachable', detail };
    }
  };
}

async function read(response: Response, sha256: string): Promise<UploadResult> {
  const detail = `HTTP ${String(response.status)}`;
  if (!response.ok)
    return { ok: false, reason: isLater(response.status) ? 'unreachable' : 'refused', detail };
  const receipt = (await response.json().catch(() => undefined)) as { sha256?: unknown } | null | undefined;
  return receipt?.sha256 === sha256
    ? { ok: true }
    : { ok: false, reason: 'unreachable', detail: `${detail} without the file’s hash` };
}
