import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageIsDark } from '../../src/browser/pageTheme.ts';

afterEach(() => {
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
  vi.unstubAllGlobals();
});
const systemIsDark = (dark: boolean) => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: dark && query.includes('dark') }));
};

describe('a page is dark', () => {
  it.each([
    ['#101418', true],
    ['rgb(30, 30, 46)', true],
    ['#ffffff', false],
    ['#e8e4d8', false],
  ])('by the colour behind its text: %s', (colour, dark) => {
    systemIsDark(!dark);
    document.body.style.backgroundColor = colour;
    expect(pageIsDark()).toBe(dark);
  });

  it('by the colour of the root where the body has none', () => {
    document.documentElement.style.backgroundColor = '#101418';
    expect(pageIsDark()).toBe(true);
  });

  it.each([
    ['light dark', true, true],
    ['light dark', false, false],
    ['dark', false, true],
    ['light', true, false],
    ['normal', true, false],
  ])('by its colour scheme “%s” where it has no colour (system dark: %s): %s', (scheme, system, dark) => {
    systemIsDark(system);
    document.documentElement.style.colorScheme = scheme;
    expect(pageIsDark()).toBe(dark);
  });
});
