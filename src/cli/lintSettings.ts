import type { Policy, Span, TriggerName } from '../core/policy.ts';
import { warning, type LintRule } from './lintFinding.ts';

/** The highest threshold that still helps somebody; above, the customer has left before it fires. Missing: no threshold. */
const HIGHEST: Readonly<Partial<Record<TriggerName, number>>> = {
  reformulated: 6,
  'many-articles': 10,
  loop: 8,
  'not-helpful': 4,
  'answer-rejected': 4,
  frustration: 4,
  'repeat-contact': 5,
  'weak-results-at-risk': 50,
  // Seconds at a passage, and in an article.
  'known-limit': 120,
  'account-specific': 120,
  'unverifiable-state': 120,
  'sensitive-topic': 600,
  'amount-over': Infinity,
};

/** Settings of triggers that make them fire too late, or that do nothing. */
export const triggerThresholds: LintRule = ({ triggers }) =>
  (Object.entries(triggers) as [TriggerName, Policy['triggers'][TriggerName]][]).flatMap(
    ([name, { threshold, plans }]) => {
      const highest = HIGHEST[name];
      const unused = (part: string, received: string) =>
        warning(
          'unused-setting',
          `triggers.${name}.${part}`,
          `nothing, because ${name} has no ${part}`,
          received,
          'Take it out.',
        );
      return [
        ...(threshold !== undefined && highest === undefined ? [unused('threshold', String(threshold))] : []),
        ...(threshold !== undefined && highest !== undefined && threshold > highest
          ? [
              warning(
                'threshold-too-high',
                `triggers.${name}.threshold`,
                `at most ${String(highest)}`,
                String(threshold),
                'Lower it: few customers stay so long.',
              ),
            ]
          : []),
        ...(plans && name !== 'vip' ? [unused('plans', plans.join(', '))] : []),
      ];
    },
  );

/** Eight hours: only to compare, a business day is what a team's hours make of it. */
const MINUTES_A_DAY = 480;
const minutesOf = (span: Span) => ('minutes' in span ? span.minutes : span.businessDays * MINUTES_A_DAY);

/** A severity that is answered later than a lesser one. */
export const severityOrder: LintRule = ({ severities }) => {
  const levels = ['P1', 'P2', 'P3', 'P4'] as const;
  return levels.flatMap((level, at) => {
    const lesser = levels[at + 1];
    if (!lesser) return [];
    return (['firstResponse', 'target'] as const).flatMap((part) =>
      minutesOf(severities[level][part]) > minutesOf(severities[lesser][part])
        ? [
            warning(
              'severity-order',
              `severities.${level}.${part}`,
              `no later than that of ${lesser}`,
              'a later one',
              'Answer what is more urgent first.',
            ),
          ]
        : [],
    );
  });
};

/** Business hours, and nothing said about an outage at night: it would wait until the morning. */
export const criticalWaits: LintRule = ({ severities, hours, teams }) =>
  (hours ?? Object.values(teams).find((team) => team.hours)) && severities.P1.always === undefined
    ? [
        warning(
          'critical-waits',
          'severities.P1.always',
          'true or false, because there are business hours',
          'nothing',
          'Say true where somebody is on call at night, false where an outage waits until the morning.',
        ),
      ]
    : [];
