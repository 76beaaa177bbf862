import { describe, expect, it } from 'vitest';
import { chooseRow } from '../../src/core/chooseRow.ts';
import type { Row } from '../../src/core/policy.ts';
import { aSession } from './aSession.ts';
import { aRow, policyOf } from './rules.ts';

const fallback = aRow({ id: 'fallback' });
const choose = (session: ReturnType<typeof aSession>, ...rows: Row[]) =>
  chooseRow(session.observation, policyOf(fallback, ...rows));

describe('a flow that the customer began', () => {
  it('says that it is about the row of that flow', () => {
    const row = aRow({ id: 'calendar', flow: 'set-up' });
    expect(choose(aSession().opens('Notes').startsFlow('set-up'), row)).toMatchObject({
      row: { id: 'calendar' },
      matched: 'set-up',
      isSaid: true,
    });
    expect(choose(aSession().opens('Notes').startsFlow('other'), row).row.id).toBe('fallback');
  });

  it('stays with that row whatever is said in it, unless that goes to a human at once', () => {
    const row = aRow({ id: 'calendar', flow: 'set-up' });
    const defect = aRow({ id: 'defect', handling: 'assisted', severity: 'P3', terms: ['not working'] });
    const breach = aRow({
      id: 'breach',
      handling: 'human-first',
      escalateWhen: 'at-once',
      terms: ['hacked'],
    });
    const declining = (reason: string) =>
      aSession().opens('Notes').startsFlow('set-up').answers('Reload', 'declined', { reason });
    expect(choose(declining('Did that, still not working'), row, defect, breach).row.id).toBe('calendar');
    expect(choose(declining('I was hacked'), row, defect, breach).row.id).toBe('breach');
  });
});
