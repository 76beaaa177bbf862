import { describe, expect, it } from 'vitest';
import { CORPORA } from './data.ts';
import { ENGINES } from './engines/all.ts';
import { readOptions } from './options.ts';

describe('the options of the bench', () => {
  it('measure everything unless told otherwise', () => {
    expect(readOptions([])).toEqual({ engines: ENGINES, corpora: CORPORA, quick: false });
  });

  it('choose engines and corpora', () => {
    const options = readOptions(['--only=minisearch,baton', '--corpus=arduino', '--quick']);
    expect(options).toEqual({ engines: ['baton', 'minisearch'], corpora: ['arduino'], quick: true });
  });

  it('say what there is to choose from', () => {
    expect(() => readOptions(['--only=google'])).toThrow(/"google".*minisearch/);
    expect(() => readOptions(['--fast'])).toThrow();
  });
});
