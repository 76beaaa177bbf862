import { cellName, type Cell } from './cells.ts';
import { OURS } from './engines/all.ts';
import { mean } from './metrics.ts';
import { mrr, type CellsByEngine } from './reportRelevance.ts';
import { decimals, signed, table } from './table.ts';

interface Ahead {
  readonly cell: string;
  readonly peer: string;
  readonly theirs: number;
  readonly ours: number;
  readonly queries: number;
}

/** The cells in which a peer is ahead of ours, on the queries that both answered; the largest difference first. */
export function peersAhead(engines: CellsByEngine): string {
  const ours = engines.get(OURS);
  const peers = [...engines].filter(([engine]) => engine !== OURS);
  if (!ours || !peers.length) return `It takes ${OURS} and a peer to compare.`;
  const ahead = peers
    .flatMap(([peer, cells]) => cells.flatMap((cell) => compare(peer, cell, ours)))
    .filter(({ theirs, ours }) => theirs > ours)
    .sort((a, b) => b.theirs - b.ours - (a.theirs - a.ours));
  const [first] = ahead;
  if (!first) return 'In none.';
  return [
    `In ${new Set(ahead.map(({ cell }) => cell)).size}; the largest difference: ${decimals(first.theirs - first.ours)} (${first.cell}, ${first.peer}).`,
    table(
      ['cell', 'queries', 'peer', 'theirs', 'ours', 'difference'],
      ahead.map(({ cell, queries, peer, theirs, ours }) => [
        cell,
        String(queries),
        peer,
        decimals(theirs),
        decimals(ours),
        signed(ours - theirs),
      ]),
    ),
  ].join('\n');
}

function compare(peer: string, cell: Cell, ours: readonly Cell[]): Ahead[] {
  const name = cellName(cell);
  const own = ours.find((other) => cellName(other) === name)?.answers ?? [];
  const ownByQuery = new Map(own.map((answer) => [answer.query, answer]));
  const both = cell.answers.flatMap((theirs) => {
    const answer = ownByQuery.get(theirs.query);
    return answer ? [{ theirs: mrr(theirs), ours: mrr(answer) }] : [];
  });
  if (!both.length) return [];
  return [
    {
      cell: name,
      peer,
      theirs: mean(both.map(({ theirs }) => theirs)),
      ours: mean(both.map(({ ours }) => ours)),
      queries: both.length,
    },
  ];
}
