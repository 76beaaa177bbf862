import type { Detail, DocsOutcome, Listing } from './inboxData.ts';

/** What the inbox asks of its server. Everything rejects when there is no good answer. */
export interface InboxApi {
  list(): Promise<Listing>;
  /** Nothing: there is no such handoff. */
  get(reference: string): Promise<Detail | undefined>;
  setOutcome(reference: string, outcome: DocsOutcome | null): Promise<void>;
  setAnswered(reference: string, answered: boolean): Promise<void>;
}

const TIMEOUT_MS = 10_000;

export function createInboxApi(): InboxApi {
  const at = (path: string) => `/api/handoffs${path}`;
  const post = async (path: string, body: unknown) => {
    const headers = { 'Content-Type': 'application/json' };
    checked(await send(at(path), { method: 'POST', headers, body: JSON.stringify(body) }));
  };
  return {
    list: async () => (await checked(await send(at(''))).json()) as Listing,
    async get(reference) {
      const response = await send(at(`/${encodeURIComponent(reference)}`));
      return response.status === 404 ? undefined : ((await checked(response).json()) as Detail);
    },
    setOutcome: (reference, outcome) => post(`/${reference}/outcome`, { outcome }),
    setAnswered: (reference, answered) => post(`/${reference}/answered`, { answered }),
  };
}

const send = (path: string, init?: RequestInit) =>
  fetch(path, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });

function checked(response: Response): Response {
  if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  return response;
}
