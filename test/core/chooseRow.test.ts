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
