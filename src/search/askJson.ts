import { cut } from '../core/text.ts';
import { toJson } from '../core/toJson.ts';
import { searchFault } from './searchFault.ts';
import { within } from './within.ts';

/** How long an answer may take where the site does not say it, in ms. */
const TIMEOUT_MS = 3000;

/** A request to a search service. */
export interface Question {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, by POST. */
  readonly body?: unknown;
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What was typed, so that no error repeats it. */
  readonly query: string;
  /** The option to blame where the address, the index or the key is wrong. */
  readonly settings: { readonly url: string; readonly index: string; readonly key: string };
}

/**
 * Asks a search service. Nothing goes there but the question: no cookies, and no more of the page's address than its origin,
 * which services may tie a key to.
 *
 * @returns what JSON came, of whatever shape
 * @throws SearchFault that names the setting to look at; the signal's reason where it was aborted
 */
export async function askJson(question: Question): Promise<unknown> {
  const { url, headers, body, timeout = TIMEOUT_MS, signal, settings } = question;
  const { origin, host } = new URL(url);
  const late = () =>
    searchFault(
      'timeout',
      `an answer from ${host} within ${String(timeout)} ms`,
      'none',
      'Check the service, or give it more time. Until then the index of the site answers.',
    );
  const answer = await within(timeout, signal, late, async (inner) => {
    let response: Response;
    try {
      response = await fetch(url, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: toJson(body) }),
        signal: inner,
        credentials: 'omit',
        referrerPolicy: 'strict-origin',
      });
    } catch {
      throw searchFault(
        settings.url,
        `an answer from ${origin}`,
        'none',
        'Check the address, and that the service allows requests from this site (CORS).',
      );
    }
    return { response, text: await response.text() };
  });
  const { response, text } = answer;
  if (!response.ok) throw statusFault(question, response.status, messageIn(text, question.query));
  const json = parsed(text);
  if (json !== undefined) return json;
  const received = text.trimStart().startsWith('<') ? 'HTML' : 'text that is not JSON';
  throw searchFault(settings.url, `JSON from ${origin}`, received, 'Check the address.');
}

function statusFault({ settings, url }: Question, status: number, message: string) {
  const received = `HTTP ${String(status)}${message && ` (${message})`}`;
  if (status === 401 || status === 403)
    return searchFault(
      settings.key,
      'a key that may search',
      received,
      'Use a search-only key of this index.',
    );
  if (status === 404)
    return searchFault(settings.index, 'an index that exists', received, 'Check its name and the address.');
  if (status === 429)
    return searchFault(settings.url, 'a service with room for another search', received, 'Raise its limits.');
  if (status >= 500)
    return searchFault(settings.url, `an answer from ${new URL(url).origin}`, received, 'Check the service.');
  return searchFault(
    settings.index,
    'a search that the service can run',
    received,
    'Check the names of the index, its fields and filters.',
  );
}

/** What the service says of the fault, unless it repeats what was typed. */
function messageIn(text: string, query: string): string {
  const json = parsed(text) as { readonly message?: unknown; readonly error?: unknown } | null | undefined;
  const { reason } = (json?.error ?? {}) as { readonly reason?: unknown };
  const said = [json?.message, reason, json?.error].find((one) => typeof one === 'string') as
    string | undefined;
  if (!said || said.toLowerCase().includes(query.toLowerCase())) return '';
  return cut(said.replace(/\s+/g, ' ').trim(), 200);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
