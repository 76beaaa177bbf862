import { describe, expect, it } from 'vitest';
import { titleFromUrl } from '../../src/core/titleFromUrl.ts';

describe('a title from an address', () => {
  it.each([
    ['https://docs.example/billing/ask-for-a-refund.html', 'Ask for a refund'],
    ['https://docs.example/billing/refund_times/', 'Refund times'],
    ['https://docs.example/billing/index.html', 'Billing'],
    ['/set%20up?tab=2#first', 'Set up'],
    ['https://docs.example/', 'https://docs.example/'],
  ])('%s is “%s”', (url, title) => {
    expect(titleFromUrl(url)).toBe(title);
  });
});
