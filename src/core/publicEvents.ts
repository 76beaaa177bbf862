/** What a page can listen for. */
export const PUBLIC_EVENTS = [
  'ready',
  'opened',
  'closed',
  'searched',
  'article-viewed',
  'rated',
  'trigger-fired',
  'offered',
  'submitted',
  'delivered',
  'failed',
] as const;

export type PublicEvent = (typeof PUBLIC_EVENTS)[number];

export function isPublicEvent(name: unknown): name is PublicEvent {
  return PUBLIC_EVENTS.some((one) => one === name);
}
