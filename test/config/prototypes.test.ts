import { afterEach, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { check, ENDPOINT } from './checking.ts';

const prototype = Object.prototype as Record<string, unknown>;

/** What a careless or hostile script on the page does. */
function pollute(values: Readonly<Record<string, unknown>>) {
  Object.assign(prototype, values);
}

describe('a page that has changed what every object inherits', () => {
  afterEach(() => {
    for (const name of Object.keys(prototype)) Reflect.deleteProperty(prototype, name);
  });

  it('does not choose where handoffs go', () => {
    pollute({ endpoint: 'https://evil.example/' });
    const { settings, problems } = check({});
    expect(settings.endpoint).toBeUndefined();
    expect(problems.map(({ path }) => path)).toEqual(['endpoint']);
  });

  it('does not change the policy or any other option', () => {
    pollute({ position: 'left', launcher: 'hidden', policy: { fallbackRow: 'outage' }, fallback: '/evil' });
    const { settings, problems } = check({ endpoint: ENDPOINT });
    expect(problems).toEqual([]);
    expect(settings.position).toBe('right');
    expect(settings.launcher).toBe('shown');
    expect(settings.fallback).toBeUndefined();
    expect(settings.policy?.fallbackRow).toBe('how-to');
  });

  it('does not make faults of what it has added', () => {
    pollute({ each: () => undefined });
    const { problems } = check({ endpoint: ENDPOINT, policy: { rows: [{ id: 'outage', severity: 'P2' }] } });
    expect(problems).toEqual([]);
  });
});

describe('a key named __proto__ in JSON', () => {
  it('is an option that does not exist', () => {
    const { settings, problems } = check(
      JSON.parse(`{"endpoint": "${ENDPOINT}", "__proto__": {"position": "left"}, "constructor": 1}`),
    );
    expect(problems.map(({ path }) => path)).toEqual(['__proto__', 'constructor']);
    expect(settings).toMatchObject({ endpoint: ENDPOINT, position: 'right' });
  });

  it('changes nothing deeper in the policy either', () => {
    const { settings } = check(
      JSON.parse(`{"endpoint": "/x", "policy": {
        "__proto__": {"fallbackRow": "outage"},
        "teams": {"__proto__": {"name": "a", "queue": "b", "owner": "c"}},
        "rows": [{"id": "outage", "__proto__": {"team": "billing"}}]
      }}`),
    );
    expect(settings.policy?.fallbackRow).toBe('how-to');
    expect(settings.policy?.rows.find(({ id }) => id === 'outage')?.team).toBe('engineering');
    expect(Object.keys(settings.policy?.teams ?? {})).toEqual(Object.keys(defaultPolicy.teams));
    expect(Object.hasOwn(prototype, 'queue')).toBe(false);
  });
});
