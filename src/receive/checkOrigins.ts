/**
 * The sites that may send. Their form is checked once, at the start, because `https://docs.example/` would be silently
 * equal to no `Origin` header there is.
 *
 * @throws Error that names the entry, what was expected and what to write instead
 */
export function checkOrigins(origins: readonly string[] | '*'): (origin: string) => boolean {
  if (origins === '*') return () => true;
  origins.forEach((entry, at) => {
    const origin = URL.canParse(entry) ? new URL(entry).origin : undefined;
    if (entry === 'null' || origin === entry) return;
    const instead = origin === undefined || origin === 'null' ? 'https://docs.example' : origin;
    throw new Error(
      `origins[${String(at)}]: expected an origin (scheme, host and port only), received "${entry}". Write "${instead}".`,
    );
  });
  const allowed = new Set(origins);
  return (origin) => allowed.has(origin);
}
