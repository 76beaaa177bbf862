import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { configJsonSchemas, describedIn } from '../../src/config/jsonSchemas.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { checkPolicyOf, ENDPOINT } from './checking.ts';

const source = describedIn.map((file) => readFileSync(`src/config/${file}.ts`, 'utf8')).join('\n');
const schemas = configJsonSchemas(source);
const ajv = new Ajv2020();
const isPolicy = ajv.compile(schemas.policy as object);
const isConfig = ajv.compile(schemas.config as object);

const shipped = JSON.parse(JSON.stringify(defaultPolicy)) as Record<string, unknown>;

interface Part {
  readonly $defs?: Record<string, Part>;
  readonly properties?: Record<string, { readonly description?: string }>;
}

/** Every field of a JSON Schema, with what it says of itself. */
const fieldsOf = (schema: Part) =>
  Object.entries({ '': schema, ...schema.$defs }).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).map(([key, { description }]) => [`${name}.${key}`, description] as const),
  );

describe.each(Object.entries(schemas))('the JSON Schema of a %s', (_, schema) => {
  const fields = fieldsOf(schema as Part);

  it('describes every field', () => {
    expect(fields.length).toBeGreaterThan(80);
    expect(fields.filter(([, description]) => !description)).toEqual([]);
  });

  it('describes each part of the policy as what it is', () => {
    expect(fields).toContainEqual(['team.owner', 'Who owns a handoff that came to the wrong team.']);
    expect(fields).toContainEqual(['week.sat', expect.stringContaining('Saturdays')]);
    expect(fields).toContainEqual(['triggers.no-results', expect.stringContaining('finds nothing')]);
  });
});

describe('a file that an editor checks', () => {
  it('may be the shipped policy, or a configuration that holds it', () => {
    expect(isPolicy({ $schema: './policy.json', ...shipped })).toBe(true);
    expect(isConfig({ $schema: './config.json', endpoint: ENDPOINT, policy: shipped })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['an unknown name', { colour: 'red' }],
    ['an unknown part of a row', { rows: [{ id: 'outage', sevrity: 'P1' }] }],
    ['a row without an id', { rows: [{ title: 'Mine' }] }],
    ['a trigger that does not exist', { triggers: { reformulate: { on: true } } }],
    ['steps set by a trigger', { triggers: { loop: { mode: 'after-steps' } } }],
    [
      'an unknown severity',
      { severities: { P9: { firstResponse: { minutes: 1 }, target: { minutes: 2 } } } },
    ],
    [
      'a span of another kind',
      { severities: { P1: { firstResponse: { hours: 1 }, target: { minutes: 2 } } } },
    ],
    ['a team without an owner', { teams: { mine: { name: 'us', queue: 'us' } } }],
    ['a flow without steps', { flows: { mine: { title: 'Mine', steps: [] } } }],
    ['hours without a time zone', { hours: { week: { mon: '09:00-17:00' } } }],
  ])('may not hold %s, as the check says too', (_, policy) => {
    expect(isPolicy(policy)).toBe(false);
    expect(isConfig({ policy })).toBe(false);
    expect(checkPolicyOf(policy).problems).not.toEqual([]);
  });
});
