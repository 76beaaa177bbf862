import { allowsSource, allowsUrl } from '../core/contentPolicy.ts';

/**
 * The content security policies of the page. The header is read from a request for the page's head; where it does not
 * come, the page is taken to have none.
 */
async function pagePolicies(): Promise<readonly string[]> {
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]');
  const policies = Array.from(metas, (meta) => meta.content);
  try {
    const { headers } = await fetch(location.href, { method: 'HEAD' });
    const header = headers.get('content-security-policy');
    return header === null ? policies : [...policies, header];
  } catch {
    return policies;
  }
}

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
