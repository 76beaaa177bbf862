import { HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { createPagefindProvider } from '../../../src/search/pagefind.ts';
import { aPagefind, ENTRY, entry, found, PAGEFIND, refunds } from './aPagefind.ts';
import { useServer } from './useServer.ts';

const { answering } = useServer();

describe('Pagefind’s code', () => {
  it('is loaded with the first search and once', async () => {
    const asked = answering(ENTRY, entry);
    const { provider, load } = aPagefind(() => Promise.resolve(found(refunds)));
    await Promise.all([provider.search('a refund', { limit: 1 }), provider.search('refund', { limit: 1 })]);
    await provider.search('refunds', { limit: 1 });
    expect(load).toHaveBeenCalledTimes(1);
    expect(asked).toHaveLength(1);
  });

  it('is loaded again after it could not be', async () => {
    answering(ENTRY, entry);
    const { provider, load } = aPagefind(() => Promise.resolve(found(refunds)));
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(provider.search('refund', { limit: 1 })).rejects.toThrow(
      `search.url: expected Pagefind at ${PAGEFIND}, received nothing that could be loaded.`,
    );
    expect(await provider.search('refund', { limit: 1 })).toHaveLength(1);
  });

  it('of before 1.5 has no instances: the module itself searches', async () => {
    answering(ENTRY, entry);
    const options = vi.fn(() => Promise.resolve());
    const module = { search: () => Promise.resolve(found(refunds)), options };
    const load = () => Promise.resolve(module);
    const provider = createPagefindProvider({ url: PAGEFIND, load, baseUrl: '/docs/' });
    expect(await provider.search('refund', { limit: 1 })).toHaveLength(1);
    expect(options).toHaveBeenCalledWith({ baseUrl: '/docs/' });
  });

  it.each<[string, () => Response, string]>([
    ['is not there', () => new HttpResponse('', { status: 404 }), 'HTTP 404'],
    ['is a page for everything', () => HttpResponse.html('<!doctype html>'), 'HTML'],
    ['has another index beside it', () => HttpResponse.json([]), 'an index of another kind'],
  ])('that %s is named by its setting, and never loaded', async (_, answer, received) => {
    answering(ENTRY, answer);
    const { provider, load } = aPagefind(() => Promise.resolve(found(refunds)));
    await expect(provider.search('refund', { limit: 1 })).rejects.toThrow(
      new RegExp(`^search\\.url: expected .*, received ${received}`),
    );
    expect(load).not.toHaveBeenCalled();
  });
});
