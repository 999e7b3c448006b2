import type { Answers } from '../../../printer/transports/transport.ts';
import { chance } from '../../faults/crowd.ts';
import { soundPrinter } from '../../support/thermal-printer/script.ts';
import type { After, PrinterScript, Trouble } from '../../support/thermal-printer/script.ts';

/** A printer of the hall: how it is, and what the hall file says of it. */
export interface HallPrinter {
  id: string;
  script: PrinterScript;
  answers: Answers;
  qr: 'native' | 'picture';
  instead: string[];
}

/** A bad day as plain data. Times are from its beginning. */
export interface Script {
  seed: number;
  printers: HallPrinter[];
  /** A ticket is issued, to be printed there. */
  issues: { atMs: number; printer: string }[];
  /** The hub is killed, and started again. */
  killsMs: number[];
  /** A person reprints a slip the console lists, if one is listed. */
  reprintsMs: number[];
}

/** What hall files say and what printers then answer; the last ones say more than is true. */
const kinds: { answers: Answers; truly: PrinterScript['answers']; weight: number }[] = [
  { answers: 'process-id', truly: soundPrinter.answers, weight: 7 },
  { answers: 'end', truly: ['real-time', 'in-order'], weight: 7 },
  { answers: 'real-time', truly: ['real-time'], weight: 2 },
  { answers: 'none', truly: [], weight: 1 },
  { answers: 'process-id', truly: ['real-time'], weight: 1 },
  { answers: 'end', truly: [], weight: 2 },
];

/** A person is there at once, later than any job waits, or never. */
export const lateMendMs = 700;

/** How many printers a hall has, at least and at most. */
export type Printers = [from: 1 | 2, to: 1 | 3];

/** The bad day of a seed in such a hall. */
export function scriptOf(seed: number, printers: Printers): Script {
  const next = chance(seed);
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Value>(values: readonly Value[]): Value => values[int(0, values.length - 1)] as Value;
  const some = <Value>(from: number, to: number, make: () => Value) => Array.from({ length: int(from, to) }, make);
  const times = (from: number, to: number, latestMs: number) =>
    some(from, to, () => int(0, latestMs)).sort((one, other) => one - other);

  function trouble(): Trouble {
    const kind = pick([
      'paper-low',
      'paper-out',
      'paper-out',
      'cover-open',
      'cutter-error',
      'stall',
      'power-lost',
      'power-lost',
      'reset',
      'reset',
    ] as const);
    const lines = { lines: int(1, 70) };
    const after: After = next() < 0.5 ? lines : { bytes: pick([0, int(1, 300), int(1, 3_000)]) };
    const mendedMs = pick([null, int(20, 120), int(20, 120), int(lateMendMs, lateMendMs + 100)]);
    if (kind === 'reset') return { kind, after: 'bytes' in after && after.bytes === 0 ? lines : after };
    return kind === 'stall' || kind === 'power-lost' ? { kind, after, mendedMs } : { kind, after: lines, mendedMs };
  }

  function printer(id: string, others: string[]): HallPrinter {
    const kind = pick(kinds.flatMap((one) => Array.from({ length: one.weight }, () => one)));
    return {
      id,
      answers: kind.answers,
      qr: next() < 0.85 ? 'native' : 'picture',
      instead: others.filter(() => next() < 0.7),
      script: {
        answers: kind.truly,
        answersLateMs: next() < 0.85 ? 0 : int(1, 60),
        talks: next() < 0.15,
        noise: next() < 0.15 ? some(1, 3, () => int(0x80, 0xff)) : [],
        bufferBytes: pick([256, 1_024, 4_096]),
        lineMs: pick([0, 0, 0, 1]),
        troubles: some(0, 3, trouble),
      },
    };
  }

  const ids = ['k1', 'k2', 'k3'].slice(0, int(...printers));
  return {
    seed,
    printers: ids.map((id) =>
      printer(
        id,
        ids.filter((other) => other !== id),
      ),
    ),
    issues: times(3, 8, 150).map((atMs) => ({ atMs, printer: pick(ids) })),
    killsMs: times(0, 3, 250),
    reprintsMs: times(0, 3, 500),
  };
}

/** The same day with all its times so much longer. */
export function slower(script: Script, times: number): Script {
  const long = (ms: number) => Math.round(ms * times);
  return {
    ...script,
    printers: script.printers.map((printer) => ({
      ...printer,
      script: {
        ...printer.script,
        answersLateMs: long(printer.script.answersLateMs),
        troubles: printer.script.troubles.map((trouble) =>
          'mendedMs' in trouble && trouble.mendedMs !== null
            ? { ...trouble, mendedMs: long(trouble.mendedMs) }
            : trouble,
        ),
      },
    })),
    issues: script.issues.map(({ atMs, printer }) => ({ atMs: long(atMs), printer })),
    killsMs: script.killsMs.map(long),
    reprintsMs: script.reprintsMs.map(long),
  };
}
