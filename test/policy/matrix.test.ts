import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { checkConfig } from '../../src/config/checkConfig.ts';
import { aSession } from '../core/aSession.ts';

const { rows, teams, triggers, flows } = defaultPolicy;
const decide = (query: string) => aSession().searches(query).decision();

describe('every row', () => {
  it.each(rows)('has a team with a queue and an owner: $id', (row) => {
    const team = teams[row.team];
    expect(team?.queue).toMatch(/\S/);
    expect(team?.owner).toMatch(/\S/);
    expect(team?.queue).not.toMatch(/everyone|all/i);
  });

  it('has an id and a title of its own', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ title }) => title)).size).toBe(rows.length);
  });

  it('waits for triggers that exist', () => {
    const awaited = rows.flatMap(({ escalateWhen }) => (escalateWhen === 'at-once' ? [] : escalateWhen));
    expect(awaited.filter((name) => !Object.hasOwn(triggers, name))).toEqual([]);
  });

  it('has terms with words in them, the fallback excepted', () => {
    for (const { id, terms } of rows)
      expect(terms.every((term) => /\p{L}/u.test(term)) && (terms.length > 0 || id === 'how-to')).toBe(true);
  });

  it('goes to a human at once exactly where it is human-first', () => {
    for (const row of rows)
      expect(row.escalateWhen === 'at-once', row.id).toBe(row.handling === 'human-first');
  });

  it('is one that a site could have written', () => {
    const source = { prefix: '', value: { endpoint: '/handoffs', policy: { rows, teams } } };
    expect(checkConfig([source], 'https://docs.example/', defaultPolicy).problems).toEqual([]);
  });
});

describe('steps before contact', () => {
  const behindSteps = rows.filter(({ mode }) => mode === 'after-steps');

  it('are there where the mode asks for them', () => {
    expect(behindSteps.length).toBeGreaterThan(0);
    for (const { flow = '' } of behindSteps) expect(flows[flow]?.steps.length).toBeGreaterThan(0);
  });

  it('never stand before billing, access, or a possible security issue', () => {
    const never = ['billing', 'account-access', 'data-privacy-security'];
    expect(behindSteps.filter(({ category }) => never.includes(category))).toEqual([]);
  });
});

describe('the shipped matrix', () => {
  const shipped = [
    [
      'I forgot my password and the reset link does not come',
      'password-reset',
      'self-service-first',
      'account-access',
      'P3',
    ],
    ['correct my invoice, the VAT number is missing', 'invoice-correction', 'human-first', 'billing', 'P3'],
    ['I want a refund of $1,200', 'refund-above-limit', 'human-first', 'management', 'P3'],
    ['API returns 401 unauthorized', 'api-authentication', 'self-service-first', 'technical', 'P3'],
    ['all our data has disappeared', 'data-loss', 'human-first', 'engineering', 'P1'],
    ['is your service down?', 'outage', 'human-first', 'engineering', 'P1'],
    ['I think my account was hacked', 'suspected-breach', 'human-first', 'security', 'P1'],
    ['please delete my data under GDPR', 'privacy-request', 'human-first', 'compliance', 'P3'],
    ['set up the calendar', 'onboarding', 'assisted', 'customer-success', 'P4'],
    ['timer crashes when I stop it', 'confirmed-defect', 'assisted', 'engineering', 'P3'],
    ['how do I round hours in a report', 'how-to', 'self-service-first', 'tier-1', 'P4'],
    ['refund not arrived', 'billing-question', 'assisted', 'billing', 'P3'],
    ['transfer ownership of the workspace', 'account-question', 'assisted', 'tier-1', 'P3'],
  ] as const;

  it.each(shipped)('“%s” is %s: %s, to %s, %s', (query, id, handling, team, severity) => {
    expect(decide(query).row).toMatchObject({ id, handling, team, severity });
  });

  it('has a typical question for every row', () => {
    expect(shipped.map(([, id]) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  it.each(shipped.filter(([, , handling]) => handling === 'human-first'))(
    'puts contact first at once for “%s”',
    (query) => {
      expect(decide(query).mode.value).toBe('automatic');
    },
  );

  it.each(shipped.filter(([, id, handling]) => handling !== 'human-first' && id !== 'account-question'))(
    'leaves “%s” to the docs first',
    (query) => {
      expect(decide(query).mode.value).toBe('on-request');
    },
  );

  it('offers contact beside the docs for what only somebody with the account at hand can do', () => {
    expect(decide('transfer ownership of the workspace').mode).toEqual({
      value: 'offer',
      by: 'row:account-question',
    });
  });

  it.each([
    ['how do I sign in to my account', 'password-reset'],
    ['my account is locked out', 'password-reset'],
    ['duplicate charge on my card', 'billing-question'],
    ['I want a refund of $49', 'billing-question'],
    ['there is an error on my invoice', 'invoice-correction'],
    ['delete my account', 'account-question'],
    ['drop down menu on my site', 'how-to'],
    ['memory leak in the desktop app', 'how-to'],
    ['api request returns no data', 'how-to'],
    ['what is a data breach', 'how-to'],
    ['how to prevent data loss', 'how-to'],
    ['import missing a column', 'onboarding'],
    ['someone logged into my account', 'suspected-breach'],
    ['production is down', 'outage'],
    ['sync with the API is down', 'outage'],
  ])('“%s” is under %s', (query, id) => {
    expect(decide(query).row.id).toBe(id);
  });
});
