/**
 * Hears when the page's own policy (CSP, `connect-src`) keeps us from an address: to us it looks like a broken network.
 *
 * @param address what we want to reach, at that time
 * @param blocked is called with its origin
 * @returns what ends it
 */
export function watchBlocked(
  address: () => string | undefined,
  blocked: (origin: string) => void,
): () => void {
  const listen = ({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent) => {
    const wanted = address();
    if (effectiveDirective !== 'connect-src' || disposition !== 'enforce' || wanted === undefined) return;
    const { origin } = new URL(wanted, location.href);
    if (blockedURI.startsWith(origin)) blocked(origin);
  };
  addEventListener('securitypolicyviolation', listen);
  return () => {
    removeEventListener('securitypolicyviolation', listen);
  };
}
