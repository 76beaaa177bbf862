import { describe, expect, it } from 'vitest';
import { aRow } from '../core/rules.ts';
import { checkPolicyOf, faultsOf } from './checking.ts';

const us = { name: 'us', queue: 'us', owner: 'Ada' };
const toDo = { id: 'a', text: 'Reload.' };
const flow = (...steps: readonly object[]) => ({ title: 'Mine', steps });
const flows = (...steps: readonly object[]) => ({ flows: { mine: flow(...steps) } });

describe('a fault', () => {
  it.each<[string, unknown, string]>([
    [
      'a next team that is not there',
      { teams: { mine: { ...us, next: 'gone' } } },
      'unknown-team teams.mine.next',
    ],
    [
      'a next team that leads back',
      { teams: { management: { ...us, next: 'tier-1' } } },
      'team-cycle teams.management.next',
    ],
    [
      'a team that is its own next',
      { teams: { mine: { ...us, next: 'mine' } } },
      'team-cycle teams.mine.next',
    ],
    [
      'a trigger for a team that is not there',
      { triggers: { vip: { team: 'gone' } } },
      'unknown-team triggers.vip.team',
    ],
    [
      'a wish for a human that only opens an offer',
      { triggers: { 'asked-for-human': { mode: 'offer' } } },
      'human-refused triggers.asked-for-human.mode',
    ],
    [
      'steps set by a trigger',
      { triggers: { loop: { mode: 'after-steps' } } },
      'wrong-value triggers.loop.mode',
    ],
    [
      'an issue type that is not there',
      { rows: [{ id: 'how-to', issueTypes: ['gone'] }] },
      'unknown-row rows[how-to].issueTypes[0]',
    ],
    [
      'a row about itself',
      { rows: [{ id: 'how-to', issueTypes: ['how-to'] }] },
      'row-cycle rows[how-to].issueTypes',
    ],
    [
      'a flow that is not there',
      { rows: [{ id: 'how-to', flow: 'gone' }] },
      'unknown-flow rows[how-to].flow',
    ],
    [
      'a flow with the name of what every object has',
      { rows: [{ id: 'how-to', flow: 'constructor' }] },
      'unknown-flow rows[how-to].flow',
    ],
    [
      'a language that is none',
      { rows: [{ id: 'how-to', when: { languages: ['german!'] } }] },
      'bad-language rows[how-to].when.languages[0]',
    ],
    [
      'a next step that is not there',
      flows({ ...toDo, next: 'gone' }),
      'unknown-step flows.mine.steps[a].next',
    ],
    [
      'a choice that leads nowhere',
      flows({ ...toDo, choices: [{ text: 'Yes', next: 'gone' }] }),
      'unknown-step flows.mine.steps[a].choices[0].next',
    ],
    [
      'a question that is also an answer',
      flows({ ...toDo, article: '/a', choices: [{ text: 'Yes', next: 'b' }] }, { id: 'b', text: 'B.' }),
      'choices-and-article flows.mine.steps[a]',
    ],
    [
      'a step that nothing leads to',
      flows(toDo, { id: 'b', text: 'B.' }),
      'unreached-step flows.mine.steps[b]',
    ],
  ])('is %s', (_, policy, fault) => {
    expect(faultsOf(policy)).toEqual([fault]);
  });

  it('is a cycle of rows, of steps, or of ids used twice: each of them is named', () => {
    const rows = ['x', 'y'].map((id) => aRow({ id, terms: [id], issueTypes: [id === 'x' ? 'y' : 'x'] }));
    expect(faultsOf({ rows })).toEqual(['row-cycle rows[x].issueTypes', 'row-cycle rows[y].issueTypes']);
    expect(faultsOf(flows({ ...toDo, next: 'b' }, { id: 'b', text: 'B.', next: 'a' }))).toEqual([
      'flow-cycle flows.mine.steps[a]',
      'flow-cycle flows.mine.steps[b]',
    ]);
    expect(faultsOf(flows({ ...toDo, next: 'b' }, { id: 'b', text: 'B.' }, { id: 'b', text: 'C.' }))).toEqual(
      ['duplicate-step flows.mine.steps[b]'],
    );
  });

  it('costs what names it too, and no more', () => {
    const policy = {
      teams: { emea: { ...us, next: 'gone' }, apac: us },
      rows: [
        aRow({ id: 'lost', terms: ['lost'], team: 'emea' }),
        aRow({ id: 'part', issueTypes: ['lost'] }),
        aRow({ id: 'kept', terms: ['kept'], team: 'apac' }),
      ],
    };
    expect(faultsOf(policy)).toEqual([
      'unknown-team teams.emea.next',
      'unknown-team rows[lost].team',
      'unknown-row rows[part].issueTypes[0]',
    ]);
    const ids = checkPolicyOf(policy).settings.policy?.rows.map(({ id }) => id);
    expect(ids).toContain('kept');
    expect(ids).not.toContain('lost');
  });
});

describe('what is no fault', () => {
  it.each<[string, unknown]>([
    ['a trigger for the next tier', { triggers: { 'repeat-contact': { team: 'next' } } }],
    [
      'two ways to one step',
      flows(
        {
          ...toDo,
          choices: [
            { text: 'Yes', next: 'b' },
            { text: 'No', next: 'b' },
          ],
        },
        { id: 'b', text: 'B.', article: '/b' },
      ),
    ],
  ])('%s', (_, policy) => {
    expect(faultsOf(policy)).toEqual([]);
  });
});
