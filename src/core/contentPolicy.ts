/**
 * Whether content security policies let a kind of thing come from a scheme or keyword. All policies of a page count.
 * A host, a path or `*` never stands for `data:` (CSP level 3, section 6.7.2.8), so an exact look at the words is enough.
 *
 * @param policies as the header or the meta element has them, several joined by commas or apart
 * @param source such as `data:`
 * @example allowsSource(["default-src 'none'; img-src 'self'"], 'img-src', 'data:') // false
 */
export function allowsSource(policies: readonly string[], directive: string, source: string): boolean {
  return sourceLists(policies, directive).every((sources) =>
    sources.some((one) => one.toLowerCase() === source),
  );
}

/** The parts of an absolute http(s) address, as a `URL` has them. */
export interface Address {
  readonly origin: string;
  /** With its colon. */
  readonly protocol: string;
  readonly hostname: string;
  /** Empty where it is the scheme's own. */
  readonly port: string;
  readonly pathname: string;
}

/**
 * Whether content security policies let a kind of thing come from an address (CSP level 3, section 6.7.2.7).
 *
 * @param policies as for `allowsSource`
 * @param page the address of the page that has the policies
 * @example allowsUrl(["img-src 'self'"], 'img-src', new URL('https://cdn.example/a.png'), new URL('https://docs.example/')) // false
 */
export function allowsUrl(
  policies: readonly string[],
  directive: string,
  to: Address,
  page: Address,
): boolean {
  return sourceLists(policies, directive).every((sources) =>
    sources.some((source) => matches(source, to, page)),
  );
}

/** What each policy that says something of it lets in. */
function sourceLists(policies: readonly string[], directive: string): readonly (readonly string[])[] {
  return policies
    .flatMap((policy) => policy.split(','))
    .flatMap((policy) => {
      const rules = new Map<string, readonly string[]>();
      for (const rule of policy.split(';')) {
        const [name = '', ...sources] = rule.trim().split(/\s+/);
        // Of a directive that stands twice the first counts.
        if (!rules.has(name.toLowerCase())) rules.set(name.toLowerCase(), sources);
      }
      const sources = rules.get(directive) ?? rules.get('default-src');
      return sources ? [sources] : [];
    });
}

/** A scheme, then what a host-source is made of: scheme, host, port and path. */
const SCHEME = /^([a-z][a-z\d+.-]*):$/i;
const HOST = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[\w.-]+)(?::(\d+|\*))?(\/.*)?$/i;

function matches(source: string, to: Address, from: Address): boolean {
  if (source.toLowerCase() === "'self'")
    return to.origin === from.origin || (to.hostname === from.hostname && isUpgrade(to, from));
  const scheme = SCHEME.exec(source)?.[1];
  if (scheme) return fitsScheme(scheme, to);
  const [, own = from.protocol.slice(0, -1), host = '', port, path = '/'] = HOST.exec(source) ?? [];
  return (
    fitsScheme(own, to) &&
    fitsHost(host.toLowerCase(), to.hostname) &&
    (host === '*' && port === undefined ? true : fitsPort(port, to)) &&
    (path.endsWith('/') ? to.pathname.startsWith(path) : to.pathname === path)
  );
}

/** The same place by https, both on the ports that schemes have by default. */
const isUpgrade = (to: Address, from: Address) =>
  to.protocol === 'https:' && to.port === '' && from.port === '';

/** A policy that says http means https, too. */
function fitsScheme(scheme: string, { protocol }: Address): boolean {
  const named = `${scheme.toLowerCase()}:`;
  return protocol === named || (named === 'http:' && protocol === 'https:');
}

const fitsHost = (host: string, hostname: string) =>
  host === '*' || (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : host === hostname);

function fitsPort(port: string | undefined, { protocol, port: own }: Address): boolean {
  const actual = own || (protocol === 'https:' ? '443' : '80');
  if (port === undefined) return own === '';
  return port === '*' || port === actual || (port === '80' && actual === '443');
}
