import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { FormEdits } from '../../src/core/formValues.ts';
import type { Hours, Response } from '../../src/core/policy.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { aModel, deliver, sentBy } from './aModel.ts';
import { searched } from './happenings.ts';
import { showContact, showPanel } from './show.tsx';

/** All of it happens on Friday, 20 November 2026, at 15:00 in Madrid, where the customer is. */
const atWork = (friday: string, timeZone = 'Europe/Madrid'): Hours => {
  const day = '09:00-18:00';
  return { timeZone, week: { mon: day, tue: day, wed: day, thu: day, fri: friday } };
};
const edits: FormEdits = { email: 'ana@larch.example' };

interface Given {
  readonly hours?: Hours;
  readonly severity?: FormEdits['severity'];
  readonly answer?: Partial<Response>;
}

/** A refund that is missing: the billing team, P3 unless the customer says otherwise. */
function aForm({ hours, severity, answer }: Given) {
  const { severities } = defaultPolicy;
  return aModel([searched('refund not arrived')], {
    policy: {
      ...defaultPolicy,
      hours,
      severities: { ...severities, P3: { ...severities.P3, ...answer } },
    },
    edits: { ...edits, ...(severity ? { severity } : {}) },
    view: { name: 'contact' },
  });
}

/** What stands above the button. */
function promised(given: Given): readonly (string | null)[] {
  const { container } = showContact(aForm(given));
  return [...container.querySelectorAll('.expected > *')].map((line) => line.textContent);
}

describe('the form says when the first answer comes', () => {
  it('as a span, and how often there is word after that, where no hours are set', () => {
    expect(promised({})).toEqual([
      'First answer within 4 hours',
      'Then updates at most 8 hours apart until it is solved',
    ]);
  });

  it('without updates, where none are promised', () => {
    expect(promised({ severity: 'P4' })).toEqual(['First answer within 1 business day']);
  });

  it('as a span within the team’s hours, with updates in working hours', () => {
    expect(promised({ hours: atWork('09:00-20:00') })).toEqual([
      'First answer within 4 hours',
      'Then updates at most 8 working hours apart until it is solved',
    ]);
  });

  it('as a moment where the team stops work before', () => {
    expect(promised({ hours: atWork('09:00-18:00') })[0]).toMatch(
      /^First answer by Monday,? 23 November at 10:00$/,
    );
  });

  it('as a moment where it is a matter of business days', () => {
    expect(promised({ hours: atWork('09:00-18:00'), severity: 'P4' })).toEqual([
      expect.stringMatching(/^First answer by Monday,? 23 November at 15:00$/),
    ]);
  });

  it('when the team is not at work: that it is not, when it is back, and by when the answer comes', () => {
    expect(promised({ hours: atWork('09:00-14:00') })[0]).toMatch(
      /^The billing team is not at work until Monday,? 23 November at 0?9:00\. First answer by 13:00 that day$/,
    );
  });

  it('with the day of each where they are not the same', () => {
    const answer = { firstResponse: { minutes: 600 } };
    expect(promised({ hours: atWork('09:00-14:00'), answer })[0]).toMatch(
      /at 0?9:00\. First answer by Tuesday,? 24 November at 10:00$/,
    );
  });

  it('over a holiday', () => {
    const hours = { ...atWork('09:00-14:00'), holidays: ['2026-11-23'] };
    expect(promised({ hours })[0]).toMatch(
      /until Tuesday,? 24 November at 0?9:00\. First answer by 13:00 that day$/,
    );
  });

  it('today and tomorrow by their names', () => {
    expect(promised({ hours: atWork('16:00-20:00') })[0]).toBe(
      'The billing team is not at work until 16:00 today. First answer by 20:00 today',
    );
    const saturday = { ...atWork('09:00-14:00').week, sat: '10:00-16:00' };
    expect(promised({ hours: { timeZone: 'Europe/Madrid', week: saturday } })[0]).toBe(
      'The billing team is not at work until 10:00 tomorrow. First answer by 14:00 tomorrow',
    );
  });

  it('in the customer’s time, not in the team’s', () => {
    expect(promised({ hours: atWork('09:00-18:00', 'Asia/Kolkata') })[0]).toMatch(
      /until Monday,? 23 November at 0?4:30\. First answer by 0?8:30 that day$/,
    );
    expect(promised({ hours: atWork('10:00-18:00', 'America/New_York') })[0]).toBe(
      'The billing team is not at work until 16:00 today. First answer by 20:00 today',
    );
  });

  it('within minutes at any hour, where all has stopped', () => {
    expect(promised({ hours: atWork('09:00-14:00'), severity: 'P1' })).toEqual([
      'First answer within 15 minutes',
      'Then updates at most 30 minutes apart until it is solved',
    ]);
  });

  it('by the clock, where the hours are of a week without a day of work', () => {
    expect(promised({ hours: { timeZone: 'Europe/Madrid', week: {} } })[0]).toBe(
      'First answer within 4 hours',
    );
  });

  it('an hour as one hour', () => {
    expect(promised({ answer: { updateEvery: { minutes: 60 } } })[1]).toBe(
      'Then updates at most 1 hour apart until it is solved',
    );
  });
});

describe('the receipt says when the next word comes', () => {
  async function aReceipt(given: Given) {
    const model = aForm(given);
    const { user } = showPanel(model);
    await user.click(screen.getByRole('button', { name: /^Send to/ }));
    deliver(model);
    model.showSent.value = true;
    await screen.findByText('T-4821');
    return { due: sentBy(model).decision.firstResponseBy, text: document.body.textContent };
  }

  it('in the customer’s time, at the moment that support is told, and how often after that', async () => {
    const { due, text } = await aReceipt({ hours: atWork('09:00-14:00') });
    expect(due).toBe('2026-11-23T12:00:00.000Z');
    expect(text).toMatch(
      /hear from them at ana@larch\.example by Monday,? 23 November at 13:00\. After that/,
    );
    expect(text).toContain('After that, updates come at most 8 working hours apart until it is solved.');
  });

  it('without updates where none are promised', async () => {
    const { text } = await aReceipt({ severity: 'P4' });
    expect(text).not.toContain('an update');
  });
});
