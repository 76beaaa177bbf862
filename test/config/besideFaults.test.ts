import { describe, expect, it } from 'vitest';
import { check, ENDPOINT } from './checking.ts';

describe('what is right beside a fault', () => {
  it('keeps working', () => {
    const { settings, problems } = check({
      endpoint: ENDPOINT,
      colour: 'red',
      position: 'top',
      launcher: 'hidden',
      index: 7,
      fallback: 'support@docs.example',
      policy: { triggers: { reformulated: { on: false } }, rows: 'many' },
    });
    expect(problems.map(({ path }) => path).sort()).toEqual(['colour', 'index', 'policy.rows', 'position']);
    expect(settings).toMatchObject({
      endpoint: ENDPOINT,
      position: 'right',
      launcher: 'hidden',
      index: undefined,
      fallback: 'mailto:support@docs.example',
    });
    expect(settings.policy?.triggers.reformulated).toEqual({ on: false });
  });

  it('keeps working beside a value that cannot be copied', () => {
    const { settings, problems } = check({ endpoint: ENDPOINT, onOpen: () => undefined });
    expect(problems.map(({ path }) => path)).toEqual(['onOpen']);
    expect(settings.endpoint).toBe(ENDPOINT);
  });

  it('keeps working beside a value that holds itself', () => {
    const loop: Record<string, unknown> = { endpoint: ENDPOINT };
    loop['policy'] = loop;
    expect(check(loop).settings.endpoint).toBe(ENDPOINT);
  });
});
