import type { StripState } from '../../protocol/day-strip-view.ts';
import type { DutyRow } from './duty-looks.ts';
import { dutyLog, type Stretch } from './duty-log.ts';

type Span = { from: number; until: number };

/** A counter called or served somebody from when to when; `until` null: still. */
export interface WorkRow {
  from: number;
  until: number | null;
  state: 'calling' | 'serving';
  ticket: string;
}

/** One stretch of a counter's day as it is drawn: one state, one name. */
export interface StripStretch extends Span {
  state: StripState;
  staff: string | null;
  as: Stretch['as'];
  /** The number in front, the sign's reason, or the ground. */
  about: string | null;
  /** Outside the opening hours: only work counts there. */
  late: boolean;
}

/**
 * The duty log of one counter with what was done in it. Opening time is whole; outside it only calling and serving is drawn (延时服务). Whoever
 * has somebody in front is at work whatever the log says of attendance, save for a sign or a leader's word. `owedFrom`: since when somebody had to
 * be there; before that a spare counter is closed and owes nobody anything.
 */
export function dayStrip(
  rows: readonly DutyRow[],
  work: readonly WorkRow[],
  opening: readonly Span[],
  a: string | null,
  now: number,
  owedFrom = Number.NEGATIVE_INFINITY,
): StripStretch[] {
  const worked = work
    .map((row) => ({ ...row, until: Math.min(row.until ?? now, now) }))
    .filter(({ from, until }) => from < until)
    .sort((x, y) => x.from - y.from);
  const outside = worked.flatMap((one) => outsideOf(one, opening));
  const shown = joined([...opening.map(({ from, until }) => ({ from, until })), ...outside]);
  const isOpen = (at: number) => opening.some(({ from, until }) => from <= at && at < until);
  const edges = [...opening, ...worked].flatMap(({ from, until }) => [from, until]);
  return dutyLog(rows, shown, a, now).flatMap((stretch) => {
    const cuts = [...new Set([stretch.from, ...edges, stretch.until])]
      .filter((at) => at >= stretch.from && at <= stretch.until)
      .sort((x, y) => x - y);
    return merged(
      cuts.slice(1).map((until, i): StripStretch => {
        const from = cuts[i]!;
        const inFront = worked.findLast((one) => one.from <= from && from < one.until) ?? null;
        const spare = stretch.state === 'gap' && until <= owedFrom;
        const state = spare ? notOwed : stateOf(stretch, inFront);
        return { from, until, ...state, late: !isOpen(from) };
      }),
    );
  });
}

const notOwed = { state: 'closed', staff: null, as: null, about: null } as const;

function stateOf(
  { state, staff, as, ground, reason }: Stretch,
  inFront: WorkRow | null,
): Pick<StripStretch, 'state' | 'staff' | 'as' | 'about'> {
  if (state === 'away' || state === 'closed' || state === 'gap') return { state, staff, as, about: reason ?? ground };
  if (inFront) return { state: inFront.state, staff, as, about: inFront.ticket };
  if (state === 'unattended') return { state, staff, as, about: ground };
  return { state: 'free', staff, as, about: null };
}

/** The parts of a span that lie in none of these. */
function outsideOf({ from, until }: Span, opening: readonly Span[]): Span[] {
  let left = [{ from, until }];
  for (const open of opening)
    left = left.flatMap((one) =>
      open.until <= one.from || one.until <= open.from
        ? [one]
        : [
            { from: one.from, until: open.from },
            { from: open.until, until: one.until },
          ].filter((part) => part.from < part.until),
    );
  return left;
}

/** In order, joined where they touch. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { from, until } of [...spans].sort((x, y) => x.from - y.from)) {
    const last = all.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else all.push({ from, until });
  }
  return all;
}

function merged(stretches: readonly StripStretch[]): StripStretch[] {
  const all: StripStretch[] = [];
  for (const one of stretches) {
    const last = all.at(-1);
    const same =
      last &&
      (['state', 'staff', 'as', 'about', 'late'] as const).every((key) => last[key] === one[key]) &&
      last.until === one.from;
    if (same) last.until = one.until;
    else all.push({ ...one });
  }
  return all;
}
