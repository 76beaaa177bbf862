import { afterEach, describe, expect, it, vi } from 'vitest';
import { surroundings } from '../../src/browser/surroundings.ts';
import { pageFacts } from '../../src/browser/pageFacts.ts';

afterEach(() => {
  document.documentElement.removeAttribute('lang');
  vi.restoreAllMocks();
});

function localeOf(pageLanguage: string, ...customer: readonly string[]) {
  document.documentElement.lang = pageLanguage;
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(customer);
  return surroundings(pageFacts(document, location.href)).environment.locale;
}

describe('the locale that times are written in', () => {
  it.each([
    ['en', ['en-GB', 'en'], 'en-GB'],
    ['', ['de-AT'], 'de-AT'],
    ['fr', ['en-US'], 'fr'],
  ])('of a page in “%s” for a customer with %j is %s', (page, customer, locale) => {
    expect(localeOf(page, ...customer)).toBe(locale);
  });

  it.each(['en_US', 'english', 'x', '${lang}'])('is one that can be used, also on a page in “%s”', (page) => {
    const locale = localeOf(page, 'en-GB');
    expect(() => new Intl.DateTimeFormat(locale)).not.toThrow();
  });
});

describe('what support needs to reproduce a problem', () => {
  it('is the page, the browser, the window and the time zone', () => {
    history.pushState(null, '', '/refunds.html');
    document.title = 'Refunds';
    const { environment, page } = surroundings(pageFacts(document, location.href));
    expect(page).toEqual({ url: `${location.origin}/refunds.html`, title: 'Refunds' });
    expect(environment.userAgent).toBe(navigator.userAgent);
    expect(environment.viewport).toBe(`${String(innerWidth)}x${String(innerHeight)}`);
    expect(environment.timeZone).not.toBe('');
  });
});
