import type { Handoff } from '../../src/schema/handoff.ts';
import { aHandoff } from './aHandoff.ts';

export const SITE = 'https://docs.example';

export interface PostParts {
  readonly method?: string;
  /** Merged over those of a proper request; null takes one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: BodyInit | null;
}

/** The request that the widget sends for a handoff, with whatever a test wants otherwise. */
export function aPost(handoff: Handoff = aHandoff(), parts: PostParts = {}): Request {
  const headers = new Headers({
    Origin: SITE,
    'Content-Type': 'application/json',
    'Idempotency-Key': handoff.idempotencyKey,
  });
  for (const [name, value] of Object.entries(parts.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const method = parts.method ?? 'POST';
  const body = parts.body === undefined ? JSON.stringify(handoff) : parts.body;
  return new Request('https://help.example/handoffs', {
    method,
    headers,
    ...(method === 'POST' ? { body, duplex: 'half' } : {}),
  });
}
