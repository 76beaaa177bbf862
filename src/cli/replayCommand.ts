import { problemLine, type Problem } from '../core/settings.ts';
import type { Policy } from '../core/policy.ts';
import { defaultPolicy } from '../policy/defaultPolicy.ts';
import { compare, totalsOf } from './compare.ts';
import { explainSession } from './explain.ts';
import { drawExplanation } from './explainTree.ts';
import type { ExitCode, Io } from './io.ts';
import { decline } from './decline.ts';
import { printable, printableJson } from './printable.ts';
import { printComparison } from './printComparison.ts';
import { printOutcomes } from './printOutcomes.ts';
import { printReplay } from './printReplay.ts';
import { readPolicy } from './readPolicy.ts';
import type { Recorded } from './readSession.ts';
import { readSessions } from './replayFiles.ts';
import { replayJson } from './replayJson.ts';
import { readReplayOptions, type ReplayOptions } from './replayOptions.ts';
import { readOutcome, unmetOf } from './replayOutcome.ts';
import { rulesOf } from './replayRules.ts';
import { replaySession } from './replaySession.ts';

const help = `Usage: baton replay <session.json> [options]
       baton replay <folder or several files> [options]

Lives recorded sessions again. One session: event by event what fired, what was decided and why.
Several: a table of what they come to; with --policy, what that policy would change, against the
shipped one: contact earlier, later, never, or new.

Options:
  --policy <file>       Decide by this policy: changes to the shipped one
  --against <file>      Compare with this policy instead of the shipped one
  --explain             Draw how the decision at the end of one session is made
  --format text|json    Default: text
  --help                Show this

A session file is { "about", "policy", "events", "expect" }, a list of events, or what a browser keeps.
Its own "policy" counts only where no --policy is given; "expect" says what it should come to.

Exit codes: 0 done, 1 a file could not be read or an "expect" is not met, 2 called in a wrong way.`;

/** `baton replay`: lives recorded sessions again, by one policy or by two. */
export async function replayCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = readReplayOptions(args);
  if (options === 'help' || 'problem' in options) return decline(options, help, io);
  const { sessions, problems, areMany } = await readSessions(options.paths);
  const policies = await readPolicies(options);
  const all = [...policies.problems, ...problems];
  if (all.length > 0) {
    for (const problem of all) io.err(printable(problemLine(problem)));
    return 1;
  }
  const isComparing = policies.now !== undefined && (areMany || options.against !== undefined);
  if (options.explain && (areMany || isComparing)) {
    io.err('Expected one session for --explain, received several or a comparison.');
    io.err('Call it so: baton replay session.json --explain');
    return 2;
  }
  const result = isComparing
    ? compareAll(sessions, policies, options)
    : areMany
      ? replayAll(sessions)
      : replayOne(sessions, policies.now, options.explain);
  if (options.format === 'json') io.out(printableJson(result.json));
  else for (const line of result.lines()) io.out(printable(line));
  return result.isAsExpected ? 0 : 1;
}

interface Policies {
  readonly before: Policy;
  /** Nothing where each session's own counts. */
  readonly now: Policy | undefined;
  readonly problems: readonly Problem[];
}

async function readPolicies({ policy, against }: ReplayOptions): Promise<Policies> {
  const now = policy === undefined ? undefined : await readPolicy(policy);
  const before = against === undefined ? undefined : await readPolicy(against);
  return {
    before: before?.policy ?? defaultPolicy,
    now: now?.policy,
    problems: [...(now?.problems ?? []), ...(before?.problems ?? [])],
  };
}

interface Result {
  readonly json: unknown;
  readonly lines: () => readonly string[];
  readonly isAsExpected: boolean;
}

function compareAll(sessions: readonly Recorded[], policies: Policies, options: ReplayOptions): Result {
  const { before, now = before } = policies;
  const names = { before: options.against ?? 'the shipped policy', now: options.policy ?? '' };
  const comparisons = sessions.map((session) => compare(session, before, now));
  return {
    json: { policies: names, sessions: comparisons, totals: totalsOf(comparisons) },
    lines: () => printComparison(comparisons, names),
    isAsExpected: true,
  };
}

function replayAll(sessions: readonly Recorded[]): Result {
  const outcomes = sessions.map((session) => {
    const rules = rulesOf(session.policy);
    const outcome = readOutcome(replaySession(session, rules), rules);
    const { file, about, expect } = session;
    return { file, about, outcome, expect, unmet: expect ? unmetOf(expect, outcome) : [] };
  });
  return {
    json: { sessions: outcomes },
    lines: () => printOutcomes(outcomes),
    isAsExpected: outcomes.every(({ unmet }) => unmet.length === 0),
  };
}

function replayOne([session]: readonly Recorded[], given: Policy | undefined, isExplained: boolean): Result {
  if (!session) throw new Error('One session was read, and there is none.');
  const policy = given ?? session.policy;
  const rules = rulesOf(policy);
  const replayed = replaySession(session, rules);
  const outcome = readOutcome(replayed, rules);
  const unmet = session.expect ? unmetOf(session.expect, outcome) : [];
  const explanations = isExplained ? explainSession(replayed, rules) : undefined;
  const printed = { session, replayed, outcome, unmet, policy };
  return {
    json: replayJson(printed, explanations),
    lines: () =>
      explanations?.flatMap((one, place) => [
        ...(place > 0 ? [''] : []),
        ...drawExplanation(one, session.events),
      ]) ?? printReplay(printed),
    isAsExpected: unmet.length === 0,
  };
}
