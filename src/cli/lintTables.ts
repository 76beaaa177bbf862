import { normalise } from '../core/text.ts';
import { warning, type LintRule } from './lintFinding.ts';

const NOBODY = new Set(
  'all,all agents,all staff,any,anybody,anyone,everybody,everyone,na,nobody,none,no one,someone,somebody,support team,tba,tbd,team,the team,todo,unknown,whoever'.split(
    ',',
  ),
);

/** Whether a name names nobody: "everyone", "n/a", "-". */
function isNobody(name: string): boolean {
  const plain = normalise(name)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
  return plain === '' || NOBODY.has(plain);
}

/** A team in which nobody is responsible. */
export const teamsWithoutOwner: LintRule = ({ teams }) =>
  Object.entries(teams).flatMap(([id, team]) =>
    (['owner', 'queue'] as const).flatMap((part) =>
      isNobody(team[part])
        ? [
            warning(
              'no-owner',
              `teams.${id}.${part}`,
              part === 'owner' ? 'one named owner' : 'one named queue',
              `"${team[part]}"`,
              'Name one: what is for everyone is done by nobody.',
            ),
          ]
        : [],
    ),
  );

/** A team of which the next tier is a lower one. */
export const nextTiers: LintRule = ({ teams }) =>
  Object.entries(teams).flatMap(([id, { tier, next }]) => {
    const above = next === undefined ? undefined : teams[next]?.tier;
    return tier !== undefined && above !== undefined && above < tier
      ? [
          warning(
            'next-tier-lower',
            `teams.${id}.next`,
            `a team of tier ${String(tier)} or above`,
            `"${next ?? ''}" of tier ${String(above)}`,
            'Name the team that can do more.',
          ),
        ]
      : [];
  });

/** A team to which nothing leads. */
export const deadTeams: LintRule = ({ teams, rows, triggers }) => {
  const used = new Set([
    ...rows.map(({ team }) => team),
    ...Object.values(triggers).map(({ team }) => team),
    ...Object.values(teams).map(({ next }) => next),
  ]);
  return Object.keys(teams)
    .filter((id) => !used.has(id))
    .map((id) =>
      warning(
        'dead-team',
        `teams.${id}`,
        'a row, trigger or team that leads to it',
        'none',
        'Use it, or take it out.',
      ),
    );
};

/** A flow that no row uses, or a question that is none. */
export const deadFlows: LintRule = ({ flows, rows }) =>
  Object.entries(flows).flatMap(([id, { steps }]) => [
    ...(rows.some(({ flow }) => flow === id)
      ? []
      : [
          warning(
            'dead-flow',
            `flows.${id}`,
            'a row that uses it',
            'none',
            'Name it as the flow of a row, or take it out.',
          ),
        ]),
    ...steps
      .filter(({ choices }) => choices?.length === 1)
      .map((step) =>
        warning(
          'single-choice',
          `flows.${id}.steps[${step.id}].choices`,
          'two choices or more',
          'one',
          'Add what else may be the case, or make it a step to do.',
        ),
      ),
  ]);
