import type { Fetched } from './createPoliteFetch.ts';

/** The text of an answer in the encoding that it states, else UTF-8; nothing where its bytes are something else. */
export function answerText({ type, bytes }: Fetched & { readonly ok: true }): string | undefined {
  const [, charset = 'utf-8'] = /charset="?([^\s";]+)/i.exec(type) ?? [];
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
