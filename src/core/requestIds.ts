const REQUEST_ID =
  /\b(?:req|request|trace)[-_](?=[a-z0-9]*\d)[a-z0-9]{6,60}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** The request ids in a text, each once. */
export function requestIdsIn(text: string): string[] {
  return [...new Set(text.slice(0, 5000).match(REQUEST_ID) ?? [])];
}
