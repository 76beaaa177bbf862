import type { Page } from 'playwright-core';
import type { AboutSearch } from '../../src/core/aboutSearch.ts';

/** What Baton says about its search now. */
export const aboutSearch = (page: Page): Promise<AboutSearch | undefined> =>
  page.evaluate(
    () =>
      (
        (window as { Baton?: (call: string) => unknown }).Baton?.('info') as
          { search?: AboutSearch } | undefined
      )?.search,
  );
