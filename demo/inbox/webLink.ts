/**
 * An address that may be a link: http and https only. The page is a stranger's word, `javascript:` would run here.
 *
 * @param base the page that a relative address belongs to
 */
export function webLink(url: string, base: string): string | undefined {
  const whole = URL.canParse(url, base) ? new URL(url, base) : undefined;
  return whole && /^https?:$/.test(whole.protocol) ? whole.href : undefined;
}

/** A mail with the reference in its subject. Encoded, so that an address cannot add further headers. */
export function mailLink(address: string, reference: string, subject: string): string {
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(`[${reference}] ${subject}`)}`;
}
