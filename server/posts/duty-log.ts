import type { DutyRow, DutyState } from './duty-looks.ts';

type Span = { from: number; until: number };

/** One stretch of a counter's opening time: exactly one state, and one name, or none where nobody answers. */
export interface Stretch extends Span {
  state: DutyState | 'gap';
  /** Who answers; of a gap, whose post it is. */
  staff: string | null;
  as: DutyRow['as'];
  ground: string | null;
  reason: string | null;
}

/**
 * The duty log of one counter: what was written, cut to the opening time; every minute nobody wrote anything for is a gap. Two rows never
 * speak for the same moment: the later one begins where it says, and the earlier ends there. A counter without a post owes nobody anything.
 */
export function dutyLog(rows: readonly DutyRow[], opening: readonly Span[], a: string | null, now: number): Stretch[] {
  const inOrder = [...rows].sort((x, y) => x.from - y.from);
  const spoken = inOrder.map((row, i) => ({
    row,
    until: Math.min(row.until ?? now, inOrder[i + 1]?.from ?? now, now),
  }));
  const nobody = {
    state: a === null ? ('closed' as const) : ('gap' as const),
    staff: a,
    as: null,
    ground: null,
    reason: null,
  };
  return opening.flatMap(({ from, until }) => {
    const closes = Math.min(until, now);
    const stretches: Stretch[] = [];
    let at = from;
    for (const { row, until: ends } of spoken) {
      const begins = Math.max(row.from, at);
      const stops = Math.min(ends, closes);
      if (begins >= stops) continue;
      if (begins > at) stretches.push({ from: at, until: begins, ...nobody });
      const { state, staff, as, ground, reason } = row;
      stretches.push({ from: begins, until: stops, state, staff, as, ground, reason });
      at = stops;
    }
    if (at < closes) stretches.push({ from: at, until: closes, ...nobody });
    return stretches;
  });
}

/** The moments nobody answered for. */
export const gapsOf = (log: readonly Stretch[]): Stretch[] => log.filter(({ state }) => state === 'gap');
