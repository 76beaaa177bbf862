import { HttpResponse } from 'msw';
import { vi } from 'vitest';
import { createPagefindProvider, type PagefindOptions } from '../../../src/search/pagefind.ts';

export const PAGEFIND = 'https://docs.example/pagefind/pagefind.js';
export const ENTRY = 'https://docs.example/pagefind/pagefind-entry.json';
export const entry = () => HttpResponse.json({ version: '1.5.2', languages: { en: { page_count: 2 } } });

/** What `data()` gives for a page, as Pagefind 1.5 does. */
export const refunds = {
  url: '/billing/refunds.html',
  content:
    'When a refund arrives. Cards take five days. Bank & <b> transfers. A refund by bank takes two days.',
  excerpt: 'When a <mark>refund</mark> arrives.',
  locations: [2, 13, 15],
  meta: { title: 'When a refund arrives' },
  sub_results: [
    {
      title: 'When a refund arrives',
      url: '/billing/refunds.html',
      excerpt: 'When a <mark>refund</mark> arrives.',
      // The title weighs most, whatever was asked.
      locations: [2],
      weighted_locations: [{ weight: 7, balanced_score: 900, location: 2 }],
    },
    {
      title: 'Bank & <b> transfers',
      url: '/billing/refunds.html#bank',
      anchor: { element: 'h2', id: 'bank', text: 'Bank & <b> transfers', location: 8 },
      excerpt: 'Bank & &lt;b&gt; transfers. A <mark>refund</mark> by <mark>bank</mark> takes two days.',
      locations: [13, 15],
      weighted_locations: [
        { weight: 1, balanced_score: 20, location: 13 },
        { weight: 1, balanced_score: 20, location: 15 },
      ],
    },
  ],
};
export const timers = {
  ...refunds,
  url: '/timers/',
  meta: { title: 'Timers' },
  sub_results: [],
  locations: [],
};

export const found = (...pages: unknown[]) => ({
  results: pages.map((page, i) => ({
    id: `en_${String(i)}`,
    score: 2 - i,
    data: () => Promise.resolve(page),
  })),
});

/** A provider over a Pagefind that answers what it is told. */
export function aPagefind(search: () => Promise<unknown>, options: Partial<PagefindOptions> = {}) {
  const searching = vi.fn(search);
  const instances: unknown[] = [];
  const load = vi.fn(() =>
    Promise.resolve({
      search: () => Promise.reject(new Error('That one belongs to the site.')),
      createInstance: (given: unknown) => {
        instances.push(given);
        return { search: searching };
      },
    }),
  );
  const provider = createPagefindProvider({ url: PAGEFIND, lang: 'en', load, ...options });
  return { provider, searching, load, instances };
}
