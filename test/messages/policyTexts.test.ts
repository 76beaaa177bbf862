import { describe, expect, it } from 'vitest';
import { guideTexts } from '../../src/messages/guides.ts';
import { policyTexts } from '../../src/messages/policy.ts';
import { flows } from '../../src/policy/flows.ts';
import { forms } from '../../src/policy/forms.ts';
import { teams } from '../../src/policy/teams.ts';
import { loadLocalise, textsOfFlows, textsOfTeams } from '../../src/policyTexts.ts';

const settings = { position: 'right', launcher: 'shown' } as const;
const languages = Object.keys(policyTexts) as (keyof typeof policyTexts)[];

describe.each(languages)('the shipped policy in %s', (language) => {
  it('has all its teams and rows, and no others', async () => {
    const [texts] = Object.values(await policyTexts[language]());
    expect(Object.keys(texts ?? {}).sort()).toEqual([...Object.keys(teams), ...Object.keys(forms)].sort());
  });

  it('has all that a customer reads of its guided flows, and nothing else', async () => {
    const [texts] = Object.values(await guideTexts[language]());
    expect(Object.keys(texts ?? {}).sort()).toEqual(Object.keys(textsOfFlows(flows)).sort());
  });
});

describe('a text of a policy', () => {
  const inLanguage = (language: string) =>
    loadLocalise(policyTexts, textsOfTeams(teams), { ...settings, language });

  it('is said in the language of the customer where it is the shipped one', async () => {
    expect((await inLanguage('de'))('the billing team')).toBe('das Abrechnungsteam');
  });

  it('is said as it is where it is the site’s own', async () => {
    expect((await inLanguage('de'))('the invoices desk')).toBe('the invoices desk');
  });

  it('is said as it is in English', async () => {
    expect((await inLanguage('en'))('the billing team')).toBe('the billing team');
  });
});
