import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/checkConfig.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';

const check = (redact: unknown) =>
  checkConfig(
    [{ prefix: 'config: ', value: { endpoint: '/handoffs', redact } }],
    'https://docs.example/',
    defaultPolicy,
  );

describe('terms that the site wants taken out', () => {
  it('are kept as they are written', () => {
    expect(check(['Falcon', 'Blue Lynx']).settings.redact).toEqual(['Falcon', 'Blue Lynx']);
  });

  it('with a fault cost only themselves, and it is said which', () => {
    const { settings, problems } = check(['Falcon', ' x', 'Lynx']);
    expect(settings.redact).toEqual(['Falcon', 'Lynx']);
    expect(problems.map(({ path }) => path)).toEqual(['config: redact[1]']);
  });
});
