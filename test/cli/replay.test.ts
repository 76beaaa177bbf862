import { describe, expect, it } from 'vitest';
import { aSession } from '../core/aSession.ts';
import { batonIn } from './runBaton.ts';

const refund = aSession()
  .searches('refund not arrived', { found: ['When a refund arrives'] })
  .opens('When a refund arrives')
  .rates(false).events;

/** The lines below an event, without their indent. */
function below(out: string, event: string): string[] {
  const lines = out.split('\n');
  const start = lines.findIndex((line) => line.includes(event));
  const rest = lines.slice(start + 1);
  return rest
    .slice(
      0,
      rest.findIndex((line) => !line.startsWith('     ')),
    )
    .map((line) => line.trim());
}

const replayed = async (session: unknown, ...args: string[]) =>
  batonIn({ 's.json': session }, 'replay', 's.json', ...args);

describe('baton replay of one session', () => {
  it('says what happened, event by event, with the time since the first', async () => {
    const { code, out } = await replayed({ about: 'A refund that is late.', events: refund });
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => !line.startsWith('     '))).toEqual([
      's.json',
      'A refund that is late.',
      '',
      '1     0:00  searched “refund not arrived”: 3 results',
      '2     0:20  opened “When a refund arrives” in the panel',
      '3     0:40  said that “When a refund arrives” did not help',
      '',
      'Outcome',
      '  contact   first at event 3, 0:40',
      '  row       billing-question',
      '  mode      offer: the row billing-question says so',
      '  severity  P3: the row billing-question says so',
      '  team      billing: the row billing-question says so; queue billing, owner Billing lead',
      '  fired     not-helpful',
    ]);
  });

  it('says below an event what fired, what was decided and by which rule, and what was offered', async () => {
    const { out } = await replayed(refund);
    expect(below(out, 'did not help')).toEqual([
      'fired     not-helpful: Said that “When a refund arrives” did not help. (event 3)',
      'need      “refund not arrived”',
      'row       billing-question (Billing, payments and refunds): “refund” was typed',
      'mode      offer: the row billing-question waits for not-helpful, which fired',
      'severity  P3: the row billing-question says so',
      'team      billing: the row billing-question says so',
      'offered   contact with the billing team, beside the docs',
    ]);
  });

  it('is silent below an event that changes nothing', async () => {
    const { out } = await replayed(refund);
    expect(below(out, 'opened “When a refund arrives”')).toEqual([]);
  });

  it('names the rows that lost, and why a person is asked for at once', async () => {
    const { out } = await replayed(aSession().searches('all our data is gone after the refund').events);
    expect(below(out, 'searched').filter((line) => /^(row|lost|at once|mode)/.test(line))).toEqual([
      'row       data-loss (Suspected data loss): “data gone” was typed',
      'lost      billing-question',
      'at once   “Suspected data loss” goes to a human at once (matched “data gone”).',
      'mode      automatic: because urgent-terms fired',
    ]);
  });

  it('decides by the policy that is given, not by that of the session', async () => {
    const files = {
      's.json': { policy: { rows: [{ id: 'billing-question', team: 'management' }] }, events: refund },
      'p.json': { rows: [{ id: 'billing-question', team: 'tier-1' }] },
    };
    expect((await batonIn(files, 'replay', 's.json')).out).toContain('team      management:');
    expect((await batonIn(files, 'replay', 's.json', '--policy', 'p.json')).out).toContain(
      'team      tier-1:',
    );
  });

  it('tells what support received once the form was sent, with what was written there', async () => {
    const sent = aSession()
      .searches('invoice for march')
      .opensContact()
      .submits({ description: 'I will take legal action.' })
      .isDelivered('T-77').events;
    const { out } = await replayed(sent);
    expect(below(out, 'sent the form')[0]).toBe('sent      to compliance, queue compliance');
    expect(out).toContain('4     1:00  has the reference T-77: the handoff arrived');
    expect(out).toContain('  team      compliance: because legal-threat fired;');
    expect(out).toContain('  sent      at event 3');
  });

  it('makes its own offers, and leaves out what was done with one that it does not make', async () => {
    const events = aSession()
      .searches('refund not arrived', { found: ['When a refund arrives'] })
      .isOffered()
      .dismisses()
      .opens('When a refund arrives')
      .rates(false).events;
    const { out } = await replayed(events);
    expect(below(out, 'was offered')).toEqual(['left out: the replay makes its own offers']);
    expect(below(out, 'put the offer aside')).toEqual(['left out: these rules have offered nothing by now']);
    expect(out).toContain('contact   first at event 5');
  });

  it('leaves out a form that was sent from an offer that it does not make', async () => {
    const events = aSession()
      .searches('offline track of hours', { results: 0 })
      .opensContact('offer')
      .submits().events;
    const policy = { triggers: { 'no-results': { on: false } } };
    const files = { 's.json': events, 'p.json': policy };
    expect((await batonIn(files, 'replay', 's.json')).out).toContain('  sent      at event 3');
    const { out } = await batonIn(files, 'replay', 's.json', '--policy', 'p.json');
    expect(below(out, 'sent the form')).toEqual(['left out: these rules have offered nothing by now']);
    expect(out).toContain('  contact   not offered');
  });

  it('hears a customer who puts its own offer aside', async () => {
    const events = aSession()
      .searches('refund not arrived', { found: ['When a refund arrives'] })
      .opens('When a refund arrives')
      .rates(false)
      .dismisses().events;
    const { out } = await replayed({ events, expect: { offered: false } });
    expect(out).not.toContain('left out');
    expect(out).toContain('  expected  met');
  });

  it('fails where it comes otherwise than the file expects, and says in what', async () => {
    const { code, out } = await replayed({
      events: refund,
      expect: { row: 'how-to', mode: 'offer', fired: ['loop'], notFired: ['not-helpful'], offered: false },
    });
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => line.startsWith('  expected'))).toEqual([
      '  expected  row: how-to, received billing-question',
      '  expected  offered: false, received true',
      '  expected  fired: loop, received not-helpful',
      '  expected  notFired: no not-helpful, received not-helpful',
    ]);
  });

  it('says that the beginning is missing where the browser let events go', async () => {
    const kept = { version: 1, id: 's', activeAt: 0, events: refund, dropped: 7 };
    expect((await replayed(kept)).out).toContain('7 earlier events were let go');
  });

  it('gives the same as JSON', async () => {
    const { code, out } = await replayed(refund, '--format', 'json');
    expect(code).toBe(0);
    const { steps, outcome } = JSON.parse(out) as {
      steps: { number: number; fired: { name: string }[]; offer?: { row: string; because: string[] } }[];
      outcome: unknown;
    };
    expect(steps.map(({ number, fired }) => [number, fired.map(({ name }) => name)])).toEqual([
      [1, []],
      [2, []],
      [3, ['not-helpful']],
    ]);
    expect(steps[2]?.offer).toMatchObject({ row: 'billing-question' });
    expect(outcome).toMatchObject({
      row: 'billing-question',
      team: { value: 'billing', by: 'row:billing-question' },
      shown: { event: 3, seconds: 40 },
    });
  });

  it('never lets a customer’s text move the cursor or turn the line', async () => {
    const evil = '\u001b[2Jgone\u009b31m\u202ekcab\nOutcome';
    const events = aSession().searches(`talk to a human ${evil}`).events;
    for (const format of ['text', 'json'])
      for (const explain of [[], ['--explain']]) {
        const { out } = await replayed({ about: evil, events }, '--format', format, ...explain);
        expect(out.replaceAll('\n', '')).toMatch(/^[^\p{Cc}\u202e]+$/u);
        expect(out).toContain('\\u001b[2Jgone');
      }
  });
});
