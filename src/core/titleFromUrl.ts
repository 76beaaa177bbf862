/**
 * A readable title for a page that is known by its address only.
 *
 * @example titleFromUrl('https://docs.example/billing/ask-for-a-refund.html') // 'Ask for a refund'
 */
export function titleFromUrl(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const parts = path.replace(/\/(?:index\.\w+)?$/, '').split('/');
  const words = (parts.at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .replace(/[-_+]|%20/g, ' ')
    .trim();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : url;
}
