import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

let eslint: ESLint;

beforeAll(() => {
  eslint = new ESLint();
});

/** The rules that a text would break if it stood at this path. Nothing is written. */
async function broken(filePath: string, text: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? 'syntax'));
}

const IMPORTS = '@typescript-eslint/no-restricted-imports';

describe('a room', () => {
  it.each([
    ['core', "import { createApp } from '../app.ts';"],
    ['core', "import { strings } from '../ui/strings.ts';"],
    ['core', "import { english } from '../policy/words.en.ts';"],
    ['core', "import { handoff } from '../schema/handoff.ts';"],
    ['core', "import * as z from 'zod/mini';"],
    ['core', "import { readFileSync } from 'node:fs';"],
    ['triggers', "import { defaultPolicy } from '../policy/defaultPolicy.ts';"],
    ['triggers', "import { search } from '../search/search.ts';"],
    ['policy', "import { shippedTriggers } from '../triggers/shippedTriggers.ts';"],
    ['config', "import { createEnv } from '../browser/env.ts';"],
    ['config', "import * as z from 'zod';"],
    ['delivery', "import { createStorage } from '../browser/storage.ts';"],
    ['browser', "import { createPost } from '../delivery/post.ts';"],
    ['search', "import { createStorage } from '../browser/storage.ts';"],
    ['ui', "import { createPost } from '../delivery/post.ts';"],
    ['ui', "import { createStorage } from '../browser/storage.ts';"],
    ['ui', "import { handoff } from '../schema/handoff.ts';"],
    ['receive', "import { createPost } from '../delivery/post.ts';"],
    ['schema', "import { stem } from '../core/text.ts';"],
    ['cli', "import { Panel } from '../ui/Panel.tsx';"],
    ['core', "import { x } from '../../demo/start.js';"],
  ])('%s/ may not say: %s', async (room, text) => {
    const [, name = 'z'] = /import (?:\{ |\* as )(\w+)/.exec(text) ?? [];
    expect(await broken(`src/${room}/planted.ts`, `${text}\nexport const used = ${name};\n`)).toEqual([
      IMPORTS,
    ]);
  });

  it.each([
    ['core', "import type { Handoff } from '../schema/handoff.ts';", 'Handoff'],
    ['triggers', "import type { Trigger } from '../core/trigger.ts';", 'Trigger'],
    ['policy', "import type { Policy } from '../core/policy.ts';", 'Policy'],
    ['config', "import type { PolicyChanges } from '../policy/mergePolicy.ts';", 'PolicyChanges'],
    ['delivery', "import type { Transport } from '../core/ports.ts';", 'Transport'],
    ['ui', "import type { FormValues } from '../core/form.ts';", 'FormValues'],
    ['receive', "import type { Handoff } from '../schema/handoff.ts';", 'Handoff'],
  ])('%s/ may say: %s', async (room, text, type) => {
    expect(await broken(`src/${room}/planted.ts`, `${text}\nexport type Used = ${type};\n`)).toEqual([]);
  });
});

describe('the pure rooms', () => {
  const rooms = ['core', 'triggers', 'policy'];
  const planted = [
    ['the time', 'export const now = () => Date.now();', 'no-restricted-properties'],
    ['today', 'export const today = () => new Date();', 'no-restricted-syntax'],
    ['chance', 'export const roll = () => Math.random();', 'no-restricted-properties'],
    ['a wait', 'export const later = async () => 1;', 'no-restricted-syntax'],
    ['the page', 'export const title = () => document.title;', 'no-restricted-globals'],
    ['the window', 'export const page = () => window;', 'no-restricted-globals'],
    ['the network', "export const get = () => fetch('/x');", 'no-restricted-globals'],
    ['a timer', 'export const soon = (run: () => void) => setTimeout(run, 1);', 'no-restricted-globals'],
    ['storage', 'export const all = () => localStorage;', 'no-restricted-globals'],
    ['an enum', 'export enum Side { Left }', 'no-restricted-syntax'],
  ] as const;

  it.each(rooms.flatMap((room) => planted.map(([what, text, rule]) => [room, what, text, rule] as const)))(
    '%s/ may not know %s',
    async (room, _, text, rule) => {
      expect(await broken(`src/${room}/planted.ts`, `${text}\n`)).toEqual([rule]);
    },
  );

  it('may say what time a given number is', async () => {
    const text = 'export const iso = (at: number) => new Date(at).toISOString();\n';
    expect(await broken('src/core/planted.ts', text)).toEqual([]);
  });
});

describe('everywhere', () => {
  it('two files may not import each other', async () => {
    const text = "import { hasPhrase } from './clauses.ts';\nexport const stem = hasPhrase;\n";
    expect(await broken('src/core/text.ts', text)).toEqual(['import-x/no-cycle']);
  });

  it('a longer circle is none the better', async () => {
    const text = "import { decide } from './decide.ts';\nexport const stem = decide;\n";
    expect(await broken('src/core/text.ts', text)).toEqual(['import-x/no-cycle']);
  });

  it('no file has a default export', async () => {
    expect(await broken('src/core/planted.ts', 'export default 1;\n')).toEqual([
      'import-x/no-default-export',
    ]);
  });

  it('no file has more than 200 lines of code', async () => {
    const text = Array.from({ length: 201 }, (_, at) => `export const n${String(at)} = 1;\n`).join('');
    expect(await broken('src/core/planted.ts', text)).toEqual(['max-lines']);
  });

  it('clean code passes', async () => {
    const text =
      "import { stem } from './text.ts';\n\nexport const stems = (words: string[]) => words.map(stem);\n";
    expect(await broken('src/core/planted.ts', text)).toEqual([]);
  });
});
