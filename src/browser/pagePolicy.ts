import { allowsSource, allowsUrl } from '../core/contentPolicy.ts';

/**
 * The content security policies of the page. The header is read from a request for the page's head; where it does not
 * come, the page is taken to have none.
 */
async function pagePolicies(): Promise<readonly string[]> {
  const policies = statedPolicies();
  try {
    const { headers } = await fetch(location.href, { method: 'HEAD' });
    const header = headers.get('content-security-policy');
    return header === null ? policies : [...policies, header];
  } catch {
    return policies;
  }
}

const statedPolicies = (): readonly string[] =>
  Array.from(
    document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]'),
    (meta) => meta.content,
  );

/** Whether the page's own policy elements allow to fetch from an absolute address. What its header says is not known before. */
export const allowsFetch = (url: string): boolean =>
  allowsUrl(statedPolicies(), 'connect-src', new URL(url), new URL(location.href));

/** Whether policies let WebAssembly be compiled (CSP level 3, section 4.4). */
const allowWasm = (policies: readonly string[]): boolean =>
  ["'wasm-unsafe-eval'", "'unsafe-eval'"].some((source) => allowsSource(policies, 'script-src', source));

/**
 * Whether the page lets images come from `data:` addresses. Asked before one is tried: a try that is blocked is
 * reported to the site's owners.
 */
export async function allowsDataImages(): Promise<boolean> {
  return allowsSource(await pagePolicies(), 'img-src', 'data:');
}

/** What says of an image's absolute address whether the page lets it come; asked before one is tried, as above. */
export async function imageRule(): Promise<(src: string) => boolean> {
  const policies = await pagePolicies();
  const page = new URL(location.href);
  return (src) => allowsUrl(policies, 'img-src', new URL(src), page);
}

/** What a page's policy allows of what a search service needs. */
export interface PageRules {
  /** Whether a request may go to this absolute address. */
  allowsConnect(url: string): boolean;
  /** Whether a module from this absolute address may run, with WebAssembly. */
  allowsWasm(url: string): boolean;
}

/** What the page lets a search service do; asked before one is tried, as above. */
export async function pageRules(): Promise<PageRules> {
  const policies = await pagePolicies();
  const page = new URL(location.href);
  return {
    allowsConnect: (url) => allowsUrl(policies, 'connect-src', new URL(url), page),
    // What a trusted script imports is trusted under 'strict-dynamic' (CSP level 3, section 6.7.1.1).
    allowsWasm: (url) =>
      allowWasm(policies) &&
      (allowsSource(policies, 'script-src', "'strict-dynamic'") ||
        allowsUrl(policies, 'script-src', new URL(url), page)),
  };
}
