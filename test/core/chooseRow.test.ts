import { describe, expect, it } from 'vitest';
import { chooseRow } from '../../src/core/chooseRow.ts';
import { globMatches } from '../../src/core/glob.ts';
import type { Row } from '../../src/core/policy.ts';
import { aSession } from './aSession.ts';
import { aRow, policyOf } from './rules.ts';

const fallback = aRow({ id: 'fallback' });
const choose = (session: ReturnType<typeof aSession>, ...rows: Row[]) =>
  chooseRow(session.observation, policyOf(fallback, ...rows));

describe('the row of a need', () => {
  const invoice = aRow({ id: 'invoice', terms: ['invoice'] });

  it('is one whose words all stand in a query, in any order and form', () => {
    const row = aRow({ id: 'wrong', terms: ['wrong invoice'] });
    expect(choose(aSession().searches('the invoices look wrong'), row).row.id).toBe('wrong');
    expect(choose(aSession().searches('wrong colour'), row).row.id).toBe('fallback');
  });

  it('is one whose words are written with a hyphen, or with none', () => {
    const row = aRow({ id: 'second-factor', terms: ['two-factor phone'] });
    expect(choose(aSession().searches('two factor, new phone'), row).row.id).toBe('second-factor');
  });

  it('is never one for a term of no words', () => {
    const row = aRow({ id: 'nothing', terms: ['…', '"…"'] });
    expect(choose(aSession().searches('anything …'), row).row.id).toBe('fallback');
  });

  it('is one whose phrase in quotation marks stands in a query as it is', () => {
    const row = aRow({ id: 'outage', terms: ['"site down"'] });
    expect(choose(aSession().searches('is your site down'), row).row.id).toBe('outage');
    expect(choose(aSession().searches('down with this site'), row).row.id).toBe('fallback');
    expect(choose(aSession().searches('drop down menu on my site'), row).row.id).toBe('fallback');
  });

  it('tells what matched, and in which events', () => {
    const session = aSession().searches('invoice download').searches('download invoices as pdf');
    expect(choose(session, invoice)).toMatchObject({ matched: 'invoice', evidence: ['e1', 'e2'] });
  });

  it('is the fallback, without evidence, when nothing matches', () => {
    expect(choose(aSession().searches('dark mode'), invoice)).toEqual({
      row: fallback,
      evidence: [],
      isSaid: false,
      lost: [],
    });
  });

  it('is the one of higher handling risk where several match', () => {
    const human = aRow({ id: 'human', terms: ['download'], handling: 'human-first' });
    const assisted = aRow({ id: 'assisted', terms: ['pdf'], handling: 'assisted', severity: 'P1' });
    const session = aSession().searches('invoice download pdf');
    expect(choose(session, invoice, assisted, human).row.id).toBe('human');
    expect(choose(session, invoice, assisted).row.id).toBe('assisted');
  });

  it('is the more severe one of the same handling, and the first of equals', () => {
    const severe = aRow({ id: 'severe', terms: ['pdf'], severity: 'P2' });
    const equal = aRow({ id: 'equal', terms: ['pdf'] });
    const session = aSession().searches('invoice pdf');
    expect(choose(session, invoice, severe).row.id).toBe('severe');
    expect(choose(session, invoice, equal).row.id).toBe('invoice');
  });

  it('follows what was typed before what was merely opened', () => {
    const breach = aRow({ id: 'breach', terms: ['break-in'], handling: 'human-first', severity: 'P1' });
    const session = aSession()
      .searches('invoice late', { found: ['After a break-in'] })
      .opens('After a break-in');
    expect(choose(session, invoice, breach).row.id).toBe('invoice');
  });

  it('follows the title or the path of an article when no query matches', () => {
    const paths = aRow({ id: 'legal', paths: ['*/legal-*'] });
    expect(choose(aSession().opens('How an invoice looks'), invoice).row.id).toBe('invoice');
    expect(choose(aSession().opens('Legal notes'), invoice, paths).row.id).toBe('legal');
  });

  it('matches a path without the origin, the query and the hash', () => {
    const row = aRow({ id: 'legal', paths: ['/legal-notes.html'] });
    const session = aSession().opens('Legal notes');
    const [view] = session.need.views;
    const url = `${view?.url ?? ''}?tab=2#terms`;
    const need = { ...session.need, views: view ? [{ ...view, url }] : [] };
    expect(chooseRow({ ...session.observation, need }, policyOf(fallback, row)).row.id).toBe('legal');
  });

  it('is none that goes to a human at once when the query only asks about the risk', () => {
    const loss = aRow({ id: 'loss', terms: ['data loss'], escalateWhen: 'at-once', severity: 'P1' });
    expect(choose(aSession().searches('how to prevent data loss'), loss).row.id).toBe('fallback');
    expect(choose(aSession().searches('data loss after the update'), loss).row.id).toBe('loss');
  });
});

describe('what a page says about itself', () => {
  it('is a tag that a row names', () => {
    const row = aRow({ id: 'legal', tags: ['legal-*'] });
    expect(choose(aSession().opens('Notes', { tags: ['draft', 'legal-eu'] }), row)).toMatchObject({
      row: { id: 'legal' },
      matched: 'legal-*',
      evidence: ['e1'],
      isSaid: false,
    });
    expect(choose(aSession().opens('Notes', { tags: ['draft'] }), row).row.id).toBe('fallback');
  });

  it('is the issue type: the id of a row', () => {
    const row = aRow({ id: 'legal', terms: ['lawyer'] });
    expect(choose(aSession().opens('Notes', { issueType: 'legal' }), row)).toMatchObject({
      row: { id: 'legal' },
      matched: 'legal',
    });
    expect(choose(aSession().opens('Notes', { issueType: 'lawyer' }), row).row.id).toBe('fallback');
  });

  it('does not weigh as much as what the customer said', () => {
    const legal = aRow({ id: 'legal', handling: 'human-first', severity: 'P1' });
    const session = aSession().searches('invoice').opens('Invoice', { issueType: 'legal' });
    expect(choose(session, aRow({ id: 'invoice', terms: ['invoice'] }), legal).row.id).toBe('invoice');
  });
});

describe('a row with conditions', () => {
  const invoice = aRow({ id: 'invoice', terms: ['invoice'] });
  const large = aRow({ id: 'large', issueTypes: ['invoice'], when: { amountOver: 500 } });

  it('takes the part of another row for which they hold, wherever it stands', () => {
    const match = { row: { id: 'large' }, matched: 'invoice', evidence: ['e1'], isSaid: true };
    expect(choose(aSession().searches('invoice of $900'), invoice, large)).toMatchObject(match);
    expect(choose(aSession().searches('invoice of $900'), large, invoice)).toMatchObject(match);
  });

  it('leaves the rest to the other row', () => {
    expect(choose(aSession().searches('invoice of $90'), large, invoice).row.id).toBe('invoice');
    expect(choose(aSession().searches('order of $900'), large, invoice).row.id).toBe('fallback');
  });

  it('does not win over a riskier row', () => {
    const severe = aRow({ id: 'severe', terms: ['invoice'], severity: 'P2' });
    expect(choose(aSession().searches('invoice of $900'), large, severe, invoice).row.id).toBe('severe');
  });

  it('and nothing else is about every need for which they hold', () => {
    const gold = aRow({ id: 'gold', when: { plans: ['Gold'] } });
    const session = aSession().isIdentified({ plan: 'Gold' });
    expect(choose(session.searches('dark mode'), gold)).toMatchObject({ row: { id: 'gold' }, evidence: [] });
    expect(choose(aSession().searches('dark mode'), gold).row.id).toBe('fallback');
  });

  it('takes a part of what no row is about, where it names the fallback row', () => {
    const gold = aRow({ id: 'gold', issueTypes: ['fallback'], when: { plans: ['Gold'] } });
    const session = aSession().isIdentified({ plan: 'Gold' });
    expect(choose(session.searches('dark mode'), gold, invoice).row.id).toBe('gold');
    expect(choose(session.searches('invoice'), gold, invoice).row.id).toBe('invoice');
    expect(choose(aSession().searches('dark mode'), gold, invoice).row.id).toBe('fallback');
  });

  it('and issue types is not about a need of which they hold alone', () => {
    const gold = aRow({ id: 'gold', issueTypes: ['invoice'], when: { plans: ['Gold'] } });
    const session = aSession().isIdentified({ plan: 'Gold' }).searches('dark mode');
    expect(choose(session, gold, invoice).row.id).toBe('fallback');
  });
});

describe('the rows that lost', () => {
  it('are those that matched too: what was said before what was read, the riskiest first', () => {
    const rows = [
      aRow({ id: 'low', terms: ['invoice'] }),
      aRow({ id: 'breach', terms: ['breach'], handling: 'human-first' }),
      aRow({ id: 'read', paths: ['/invoice*'], handling: 'human-first', severity: 'P1' }),
      aRow({ id: 'human', terms: ['invoice'], handling: 'human-first', severity: 'P3' }),
      aRow({ id: 'severe', terms: ['invoice'], severity: 'P2' }),
      aRow({ id: 'other', terms: ['calendar'] }),
    ];
    const session = aSession().searches('invoice breach').opens('Invoice');
    const { row, lost } = choose(session, ...rows);
    expect(row.id).toBe('human');
    expect(lost.map(({ id }) => id)).toEqual(['breach', 'severe', 'low', 'read']);
  });

  it('are none where one row alone matches', () => {
    expect(choose(aSession().searches('invoice'), aRow({ id: 'invoice', terms: ['invoice'] })).lost).toEqual(
      [],
    );
  });
});

describe('a path pattern', () => {
  it.each([
    ['/billing/*', '/billing/refunds.html', true],
    ['/billing/*', '/billing/', true],
    ['/billing/*', '/docs/billing/x', false],
    ['*/billing/*', '/docs/billing/x', true],
    ['/a*b*c', '/a1b2c', true],
    ['/a*b*c', '/a1c2b', false],
    ['/a', '/a', true],
    ['/a', '/ab', false],
    ['*', '', true],
    ['', '', true],
    ['', '/a', false],
    // The end may not be the same letters as the beginning.
    ['/aa*aa', '/aaa', false],
    ['/a.c', '/abc', false],
    ['/(x)[y]+', '/(x)[y]+', true],
  ])('%j against %j: %s', (pattern, path, matches) => {
    expect(globMatches(pattern, path)).toBe(matches);
  });

  it('of many stars is answered for a long path that almost matches', () => {
    const pattern = `${'*a'.repeat(400)}b`;
    expect(globMatches(pattern, 'a'.repeat(20_000))).toBe(false);
    expect(globMatches(pattern, `${'a'.repeat(20_000)}b`)).toBe(true);
  });
});
