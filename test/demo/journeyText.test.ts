import { expect, it } from 'vitest';
import { journeyLine, journeySummary } from '../../demo/inbox/journeyText.ts';
import { mailLink, webLink } from '../../demo/inbox/webLink.ts';
import type { JourneyItem } from '../../src/schema/handoff.ts';
import { aHandoff } from '../receive/aHandoff.ts';

it('tells a journey in lines that can be read aloud', () => {
  const { journey } = aHandoff();
  const lines = journey.map((item) => {
    const { verb, object, more } = journeyLine(item);
    return [verb, object, more].filter(Boolean).join(' ');
  });
  expect(lines).toEqual([
    'Searched “refund not arrived” 3 results, 1 opened',
    'Read When a refund arrives 1 min 40 s, to the end',
    'Said that it did not help: When a refund arrives',
    'Searched “where is my money” 2 results, none opened',
    'Searched “money back still missing” 2 results, none opened',
    'Offered contact reformulated, not-helpful',
    'Took the offer',
    'Sent',
  ]);
  expect(journeySummary(journey)).toBe('3 searches, 1 article');
});

it('tells a search of the site itself, without what it did not say', () => {
  const search = { id: 'e1', at: '2026-11-20T14:00:00.000Z', type: 'searched', query: 'refund' } as const;
  expect(journeyLine({ ...search, where: 'site', opened: [] })).toEqual({
    verb: 'Searched the site for',
    object: '“refund”',
  });
  expect(journeyLine({ ...search, opened: ['https://docs.example/a'] })).toMatchObject({ more: '1 opened' });
});

it('tells what became of each step of a guided flow', () => {
  const stamp = { id: 'e1', at: '2026-11-20T14:00:00.000Z' };
  const step = { ...stamp, type: 'step-answered', flow: 'sign-in', step: 'Sign out.' } as const;
  const line = (item: JourneyItem) => {
    const { verb, object, more } = journeyLine(item);
    return [verb, object, more].filter(Boolean).join(' ');
  };
  expect(line({ ...stamp, type: 'flow-started', flow: 'sign-in', title: 'Signing in' })).toBe(
    'Began the guide: Signing in',
  );
  expect(line({ ...step, outcome: 'done' })).toBe('Did: Sign out.');
  expect(line({ ...step, outcome: 'declined', reason: 'No time' })).toBe('Did not: Sign out. No time');
  expect(line({ ...step, outcome: 'chosen', choice: 'Yes' })).toBe('Was asked: Sign out. Yes');
  expect(line({ ...step, outcome: 'none-fits' })).toBe('Found no answer that fits: Sign out.');
  expect(line({ ...step, outcome: 'solved' })).toBe('Said that it solved it: Sign out.');
  expect(line({ ...step, outcome: 'rejected' })).toBe('Said that it did not solve it: Sign out.');
});

it('tells where the article stopped helping, and what was written before', () => {
  const stamp = { id: 'e1', at: '2026-11-20T14:00:00.000Z' };
  expect(
    journeyLine({
      ...stamp,
      type: 'passage-reached',
      url: 'https://docs.example/a.html',
      title: 'Refund times',
      kind: 'known-limit',
      text: 'If it still fails, contact us.',
      seconds: 12,
    }),
  ).toEqual({
    verb: 'Came to:',
    object: 'If it still fails, contact us.',
    url: 'https://docs.example/a.html',
    more: 'in “Refund times”',
  });
  const before = journeyLine({
    ...stamp,
    type: 'contacted-before',
    need: 'refund late',
    reference: 'T-4821',
    sentAt: stamp.at,
  });
  expect(before).toMatchObject({ verb: 'Wrote before:', object: 'refund late' });
  expect(before.more).toMatch(/^T-4821, .*20/);
});

it('links to web pages only', () => {
  const page = 'https://docs.example/a/';
  expect(webLink('../b.html', page)).toBe('https://docs.example/b.html');
  for (const url of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
  ]) {
    expect(webLink(url, page)).toBeUndefined();
  }
  expect(webLink('/b', 'javascript:alert(1)')).toBeUndefined();
});

it('writes a mail to one address and no more', () => {
  expect(mailLink('ana@larch.example', 'T-1', 'Refund & more')).toBe(
    'mailto:ana@larch.example?subject=%5BT-1%5D%20Refund%20%26%20more',
  );
  expect(mailLink('a@b.example?bcc=x@y.example', 'T-1', '')).not.toContain('?bcc');
});
