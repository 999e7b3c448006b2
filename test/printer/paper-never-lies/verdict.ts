import type { Piece } from '../../support/thermal-printer/paper.ts';
import type { ThermalPrinter } from '../../support/thermal-printer/thermal-printer.ts';

/** A slip as its job says it is. */
export interface JobRow {
  id: number;
  ticket: number;
  number: string;
  printer: string;
  reprint: number;
  state: string;
  detail: string | null;
}

/** What the database says and what lies on paper, once everything is quiet. */
export interface Evidence {
  /** What the QR code of each number's slip says. */
  codes: ReadonlyMap<string, string>;
  jobs: readonly JobRow[];
  /** The numbers a person is told of. */
  listed: ReadonlySet<string>;
  benches: readonly { id: string; instead: readonly string[]; printer: ThermalPrinter }[];
  /** Printers with a slip that never gets settled. */
  restless: readonly string[];
  /** Longer than any slip is waited for: whoever is mended sooner may print its slip in two parts and say so. */
  longestJobMs: number;
}

/** What came of a bad day. */
export interface Verdict {
  /** What must never be; nothing on a day that went as promised. */
  wrongs: string[];
  /** How much there was of each. */
  counts: Record<string, number>;
  /** For a person to read. */
  told: string[];
}

/** Holds the paper that came out against what the database says. */
export function judge({ codes, jobs, listed, benches, restless, longestJobMs }: Evidence): Verdict {
  const papers = benches.flatMap((bench) =>
    bench.printer.pieces.map((piece) => ({
      id: bench.id,
      piece,
      isPaper: isPaper(bench.printer, piece, longestJobMs),
    })),
  );
  const wrongs: string[] = [];

  // Never two slips alike, whole or torn: not with a number alone, not with the same mark.
  const seen = new Set<string>();
  for (const { piece } of papers) {
    if (piece.number === null) continue;
    const says = `${piece.number}${piece.reprint === 0 ? '' : ` 补打 ${piece.reprint}`}`;
    if (seen.has(says)) wrongs.push(`two slips say ${says}`);
    seen.add(says);
    // Never a slip whose number is not in the database, nor with the QR code of another.
    const code = codes.get(piece.number);
    if (code === undefined) wrongs.push(`a slip says ${says}, which was never issued`);
    else if (piece.payload !== null && piece.payload !== code) wrongs.push(`${says} has another's QR code`);
  }

  // Every number is on a whole slip, or a person is told; a printer that tells nothing is said to tell nothing.
  for (const number of codes.keys()) {
    const whole = papers.some(({ piece, isPaper }) => piece.number === number && isPaper);
    const last = jobs.findLast((job) => job.number === number);
    if (!whole && !listed.has(number) && last?.state !== 'sent-unconfirmed')
      wrongs.push(`${number} is on no whole slip, and nobody is told`);
  }

  for (const job of jobs.filter(({ state }) => state === 'printed')) {
    const lies = papers.some(
      ({ id, piece, isPaper }) =>
        isPaper && id === job.printer && piece.number === job.number && piece.reprint === job.reprint,
    );
    if (!lies) wrongs.push(`${job.number} is said to be printed by ${job.printer}, and is not`);
  }

  for (const id of restless) {
    const well = benches.some((bench) => bench.printer.ready && (bench.id === id || insteadOf(benches, id, bench.id)));
    if (well) wrongs.push(`a slip waits for ever at ${id}, though a printer is well`);
  }
  for (const { id, printer } of benches)
    for (const fault of printer.faults) wrongs.push(`${id} did not understand ${fault}`);

  return {
    wrongs,
    counts: countsOf(
      jobs,
      papers.map(({ piece }) => piece),
    ),
    told: [...jobs.map(jobSaid), ...papers.map(({ id, piece }) => `${id} printed ${pieceSaid(piece)}`)],
  };
}

/** Two halves count only where somebody mended the printer while its slip was still waited for. */
function isPaper({ script }: ThermalPrinter, { whole, complete }: Piece, longestJobMs: number): boolean {
  const mendedSoon = script.troubles.some(
    (trouble) => trouble.kind !== 'reset' && trouble.mendedMs !== null && trouble.mendedMs < longestJobMs,
  );
  return whole || (complete && mendedSoon);
}

function insteadOf(benches: Evidence['benches'], id: string, other: string): boolean {
  return benches.some((bench) => bench.id === id && bench.instead.includes(other));
}

function countsOf(jobs: readonly JobRow[], pieces: readonly Piece[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  for (const { state, detail, reprint } of jobs) {
    add(detail === null ? state : `${state}: ${detail}`);
    if (reprint > 0) add('reprints');
  }
  for (const { whole, complete } of pieces) add(whole ? 'whole slips' : complete ? 'slips in two parts' : 'torn slips');
  return counts;
}

function jobSaid({ id, number, printer, reprint, state, detail }: JobRow): string {
  return `job ${id}: ${number}${reprint === 0 ? '' : ` 补打 ${reprint}`} at ${printer} ${state} ${detail ?? ''}`.trim();
}

function pieceSaid({ number, reprint, whole, complete, lines }: Piece): string {
  return `${number ?? 'no number'} 补打 ${reprint} ${whole ? 'whole' : complete ? 'in two parts' : 'torn'} (${lines.length} lines)`;
}
