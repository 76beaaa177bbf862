import type { Policy } from '../core/policy.ts';
import type { Recorded } from './readSession.ts';
import { readOutcome, type Decided, type Outcome, type Shown } from './replayOutcome.ts';
import { replaySession } from './replaySession.ts';
import { rulesOf } from './replayRules.ts';

/** Contact comes at the same event, at an earlier or a later one, not any more, or where it did not come before. */
export const VERDICTS = ['same', 'earlier', 'later', 'never', 'new'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A value that another policy changes. */
export interface Change {
  readonly name: 'row' | 'mode' | 'severity' | 'team';
  readonly before: string;
  readonly now: string;
}

/** One session under two policies. */
export interface Comparison {
  readonly file: string;
  /** When contact was first offered or shown, under each; null where never, so that JSON says so. */
  readonly before: Shown | null;
  readonly now: Shown | null;
  readonly verdict: Verdict;
  /** What else differs when the session ends. */
  readonly changes: readonly Change[];
}

/** How many sessions of each verdict, and with other changes. */
export type Totals = Readonly<Record<Verdict | 'changed', number>>;

/** Lives a session under two policies. Pure. */
export function compare(session: Recorded, before: Policy, now: Policy): Comparison {
  const [old, fresh] = [before, now].map((policy) => {
    const rules = rulesOf(policy);
    return readOutcome(replaySession(session, rules), rules);
  }) as [Outcome, Outcome];
  return {
    file: session.file,
    before: old.shown ?? null,
    now: fresh.shown ?? null,
    verdict: verdictOf(old.shown, fresh.shown),
    changes: changesOf(old.earlier ?? old, fresh.earlier ?? fresh),
  };
}

export function totalsOf(comparisons: readonly Comparison[]): Totals {
  const count = (isOne: (one: Comparison) => boolean) => comparisons.filter(isOne).length;
  const verdicts = VERDICTS.map((verdict) => [verdict, count((one) => one.verdict === verdict)]);
  return {
    ...(Object.fromEntries(verdicts) as Record<Verdict, number>),
    changed: count(({ changes }) => changes.length > 0),
  };
}

function verdictOf(before: Shown | undefined, now: Shown | undefined): Verdict {
  if (!before) return now ? 'new' : 'same';
  if (!now) return 'never';
  if (now.event === before.event) return 'same';
  return now.event < before.event ? 'earlier' : 'later';
}

function changesOf(before: Decided, now: Decided): Change[] {
  const valuesOf = ({ row, mode, severity, team }: Decided) =>
    ({ row, mode: mode.value, severity: severity.value, team: team.value }) as const;
  const [old, fresh] = [valuesOf(before), valuesOf(now)];
  return (['row', 'mode', 'severity', 'team'] as const)
    .filter((name) => old[name] !== fresh[name])
    .map((name) => ({ name, before: old[name], now: fresh[name] }));
}
