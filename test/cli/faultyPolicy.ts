/** A row in which nothing is wrong but what is given. */
const row = (id: string, part: object) => ({
  id,
  title: `Row ${id}`,
  category: 'how-to',
  handling: 'self-service-first',
  channel: 'article',
  terms: [`${id} words`],
  escalateWhen: ['not-helpful'],
  mode: 'offer',
  severity: 'P4',
  team: 'tier-1',
  escalationType: 'service',
  fields: [],
  ...part,
});

const aTeam = { name: 'the team', queue: 'desk', owner: 'Ada' };
const toDo = { id: 'a', text: 'Reload.' };
const flow = (...steps: readonly object[]) => ({ title: 'A flow', steps });

interface Part {
  readonly [table: string]: object;
}

/** Every fault that there is: the code by which `baton lint` names it, where, and the part of a policy that has it. */
const parts: readonly (readonly [code: string, path: string, part: Part])[] = [
  // What does not count.
  ['unknown-key', 'colour', { colour: {} }],
  ['wrong-type', 'rows[0].fields', { rows: [row('typed', { fields: {} })] }],
  ['wrong-value', 'rows[1].severity', { rows: [row('valued', { severity: 'P9' })] }],
  ['missing', 'rows[missing].category', { rows: [{ id: 'missing', title: 'Missing' }] }],
  ['too-small', 'rows[3].title', { rows: [row('small', { title: '' })] }],
  ['too-big', 'rows[4].title', { rows: [row('big', { title: 'x'.repeat(121) })] }],
  [
    'wrong-shape',
    'severities.P2.target',
    { severities: { P2: { firstResponse: { minutes: 9 }, target: { hours: 1 } } } },
  ],
  ['wrong-name', 'teams.', { teams: { '': aTeam } }],
  ['unknown-team', 'rows[teamless].team', { rows: [row('teamless', { team: 'gone' })] }],
  ['unknown-row', 'rows[rowless].issueTypes[0]', { rows: [row('rowless', { issueTypes: ['gone'] })] }],
  ['unknown-flow', 'rows[flowless].flow', { rows: [row('flowless', { flow: 'gone' })] }],
  ['team-cycle', 'teams.round.next', { teams: { round: { ...aTeam, next: 'round' } } }],
  ['row-cycle', 'rows[round].issueTypes', { rows: [row('round', { issueTypes: ['round'] })] }],
  ['duplicate-row', 'rows[twice]', { rows: [row('twice', {}), row('twice', {})] }],
  ['bad-pattern', 'rows[pattern].paths[0]', { rows: [row('pattern', { paths: ['**'] })] }],
  [
    'bad-language',
    'rows[language].when.languages[0]',
    { rows: [row('language', { when: { languages: ['g'] } })] },
  ],
  [
    'forbidden-mode',
    'rows[billed].mode',
    { rows: [row('billed', { category: 'billing', mode: 'after-steps', flow: 'used' })] },
  ],
  [
    'human-first-with-steps',
    'rows[human].mode',
    { rows: [row('human', { handling: 'human-first', mode: 'after-steps', flow: 'used' })] },
  ],
  ['no-steps', 'rows[stepless].flow', { rows: [row('stepless', { mode: 'after-steps' })] }],
  ['human-refused', 'triggers.asked-for-human.on', { triggers: { 'asked-for-human': { on: false } } }],
  ['unknown-step', 'flows.gone.steps[a].next', { flows: { gone: flow({ ...toDo, next: 'b' }) } }],
  ['flow-cycle', 'flows.round.steps[a]', { flows: { round: flow({ ...toDo, next: 'a' }) } }],
  ['duplicate-step', 'flows.twice.steps[a]', { flows: { twice: flow(toDo, toDo) } }],
  ['unreached-step', 'flows.far.steps[b]', { flows: { far: flow(toDo, { ...toDo, id: 'b' }) } }],
  [
    'choices-and-article',
    'flows.both.steps[a]',
    {
      flows: {
        both: flow(
          { ...toDo, article: '/a', choices: [{ text: 'Yes', next: 'b' }] },
          { id: 'b', text: 'B.' },
        ),
      },
    },
  ],
  [
    'bad-time-zone',
    'teams.far.hours.timeZone',
    { teams: { far: { ...aTeam, hours: { timeZone: 'Mars/Base', week: { mon: '09:00-17:00' } } } } },
  ],
  [
    'bad-hours',
    'teams.late.hours.week.mon',
    { teams: { late: { ...aTeam, hours: { timeZone: 'UTC', week: { mon: '17:00-09:00' } } } } },
  ],
  [
    'bad-date',
    'teams.away.hours.holidays[0]',
    {
      teams: {
        away: { ...aTeam, hours: { timeZone: 'UTC', week: { mon: '09:00-17:00' }, holidays: ['May 1'] } },
      },
    },
  ],

  // What counts, and will not do what it seems to.
  ['vague-row', 'rows[vague]', { rows: [row('vague', { terms: [] })] }],
  ['vague-row', 'rows[common].terms[1]', { rows: [row('common', { terms: ['common words', 'how to'] })] }],
  ['vague-row', 'rows[everywhere].paths[0]', { rows: [row('everywhere', { paths: ['/*.html'] })] }],
  [
    'vague-row',
    'rows[part].issueTypes',
    {
      rows: [
        row('whole', { terms: [], when: { plans: ['pro'] } }),
        row('part', { terms: [], issueTypes: ['whole'], when: { counts: { searches: 2 } } }),
      ],
    },
  ],
  ['unreachable-row', 'rows[hidden]', { rows: [row('hidden', { terms: ['late refund', 'my invoice'] })] }],
  [
    'never-escalates',
    'rows[never].escalateWhen',
    { rows: [row('never', { escalateWhen: ['loop'] })], triggers: { loop: { on: false } } },
  ],
  [
    'human-first-waits',
    'rows[waiting].escalateWhen',
    { rows: [row('waiting', { handling: 'human-first' })] },
  ],
  [
    'human-first-waits',
    'rows[offered].mode',
    { rows: [row('offered', { handling: 'human-first', escalateWhen: 'at-once' })] },
  ],
  [
    'language-without-option',
    'rows[german].when.languages',
    { rows: [row('german', { category: 'setup', mode: 'automatic', when: { languages: ['de'] } })] },
  ],
  ['no-owner', 'teams.crowd.owner', { teams: { crowd: { ...aTeam, owner: 'Everyone' } } }],
  ['no-owner', 'teams.crowd.queue', { teams: { crowd: { ...aTeam, owner: 'Everyone', queue: 'n/a' } } }],
  [
    'unused-required-field',
    'rows[asking].fields[0]',
    { rows: [row('asking', { fields: [{ id: 'invoiceNumber', required: true }] })] },
  ],
  [
    'long-form',
    'rows[long].fields',
    {
      rows: [
        row('long', {
          category: 'bug',
          fields: ['errorMessage', 'requestId', 'since', 'impact'].map((id) => ({ id, required: true })),
        }),
      ],
    },
  ],
  ['slow-pattern', 'rows[slow].terms[0]', { rows: [row('slow', { terms: ['(widget)+'] })] }],
  ['dead-flow', 'flows.dead', { flows: { dead: flow(toDo) } }],
  [
    'single-choice',
    'flows.single.steps[a].choices',
    {
      flows: { single: flow({ ...toDo, choices: [{ text: 'Yes', next: 'b' }] }, { id: 'b', text: 'B.' }) },
      rows: [row('single', { flow: 'single' })],
    },
  ],
  ['dead-team', 'teams.dead', { teams: { dead: aTeam } }],
  ['next-tier-lower', 'teams.down.next', { teams: { down: { ...aTeam, tier: 9, next: 'tier-1' } } }],
  [
    'threshold-too-high',
    'triggers.reformulated.threshold',
    { triggers: { reformulated: { threshold: 12 } } },
  ],
  ['unused-setting', 'triggers.angry.plans', { triggers: { angry: { plans: ['pro'] } } }],
  [
    'severity-order',
    'severities.P3.firstResponse',
    { severities: { P3: { firstResponse: { businessDays: 2 }, target: { businessDays: 3 } } } },
  ],
  [
    'critical-waits',
    'severities.P1.always',
    {
      teams: {
        down: { ...aTeam, tier: 9, next: 'tier-1', hours: { timeZone: 'UTC', week: { mon: '09:00-17:00' } } },
      },
      severities: { P1: { firstResponse: { minutes: 15 }, target: { minutes: 240 } } },
    },
  ],
];

/** What the faulty parts name, without a fault of its own. */
const used: Part = {
  flows: { used: flow(toDo) },
  rows: [row('used', { flow: 'used' }), row('crowded', { team: 'crowd' }), row('down', { team: 'down' })],
};

/** Where the faults are, as lint says it. */
export const faults: readonly string[] = parts.map(([code, path]) => `${code} ${path}`);

/** One policy that has all of them. */
export const faultyPolicy = [...parts.map(([, , part]) => part), used].reduce<Record<string, object>>(
  (policy, part) => {
    for (const [table, entries] of Object.entries(part)) {
      const known = policy[table];
      policy[table] =
        Array.isArray(entries) && Array.isArray(known)
          ? [...(known as readonly object[]), ...(entries as readonly object[])]
          : Array.isArray(entries)
            ? entries
            : { ...known, ...entries };
    }
    return policy;
  },
  {},
);
