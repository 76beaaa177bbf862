import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintPolicy } from '../../src/cli/lintPolicy.ts';
import { policySchema } from '../../src/config/policySchema.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { faults, faultyPolicy } from './faultyPolicy.ts';

const shipped = JSON.parse(JSON.stringify(defaultPolicy)) as Record<string, unknown>;
const found = (value: unknown) => lintPolicy(value).map(({ code, path }) => `${code} ${path}`);

describe('lint', () => {
  it('finds nothing in the shipped policy, nor in no change to it', () => {
    expect(lintPolicy(shipped)).toEqual([]);
    expect(lintPolicy({})).toEqual([]);
  });

  it('finds each fault in a policy that has all of them, and nothing else', () => {
    expect(found(faultyPolicy).sort()).toEqual([...faults].sort());
  });

  it('finds the same in a configuration with that policy', () => {
    expect(found({ endpoint: '/handoffs', policy: faultyPolicy }).sort()).toEqual(
      faults.map((fault) => fault.replace(' ', ' policy.')).sort(),
    );
  });

  it('finds what is wrong beside the policy too', () => {
    expect(found({ endpoint: 'ftp://x', colour: 'red', policy: {} })).toEqual([
      'unknown-key colour',
      'wrong-address endpoint',
    ]);
  });

  it('finds what is wrong in labels and in the language', () => {
    expect(
      found({ language: 'nl', labels: { titel: 'Support', 'severities.P1': 'Now', send: 'To {teem}' } }),
    ).toEqual(['unknown-label labels.titel', 'unknown-value labels.send', 'unknown-language language']);
  });

  it('has no code that the faulty policy lacks', () => {
    const sources = ['src/config', 'src/cli'].flatMap((folder) =>
      readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
    );
    const codes = sources.flatMap((text) =>
      [
        ...text.matchAll(/(?:code: |warning\(\s*|refused\(.*, |undefined \? )'([a-z]+-[a-z-]+|missing)'/g),
      ].map(([, code]) => code),
    );
    // Of a configuration only, and of a format that a policy does not have.
    const ofLabels = ['unknown-label', 'unknown-language', 'unknown-value'];
    const elsewhere = ['wrong-address', 'wrong-format', ...ofLabels];
    const known = new Set([...elsewhere, ...faults.map((fault) => fault.split(' ')[0])]);
    expect(codes.length).toBeGreaterThan(40);
    expect([...new Set(codes)].filter((code) => !known.has(code))).toEqual([]);
  });

  it.each([null, 7, 'policy', [], [[]]])('says that %j is no policy', (value) => {
    expect(lintPolicy(value)).toMatchObject([{ code: 'wrong-type', severity: 'error' }]);
  });
});

/** JSON that comes near to a policy: its names at their places, with anything in them. */
const nearPolicy = fc.dictionary(
  fc.constantFrom(
    ...Object.keys(policySchema.shape),
    'policy',
    'labels',
    'endpoint',
    '__proto__',
    'constructor',
  ),
  fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...Object.values(shipped), ...Object.values(faultyPolicy)),
    fc.dictionary(
      fc.constantFrom('tier-1', 'set-up', 'loop', 'P1', 'title', 'found', 'de', 'constructor'),
      fc.jsonValue(),
    ),
    fc.array(
      fc.record(
        {
          id: fc.constantFrom('how-to', 'outage', 'mine', 'toString'),
          terms: fc.array(fc.string()),
          paths: fc.array(fc.string()),
          issueTypes: fc.array(fc.constantFrom('how-to', 'outage', 'mine', 'constructor')),
          flow: fc.constantFrom('set-up', 'constructor'),
          when: fc.oneof(fc.jsonValue(), fc.record({ languages: fc.array(fc.string()) })),
        },
        { requiredKeys: ['id'] },
      ),
    ),
  ),
);

describe('any JSON', () => {
  it('is linted without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearPolicy), (value) => {
        for (const { code } of lintPolicy(value)) expect(code).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 200 },
    );
  });
});
