import type { AwayRow } from './duty-looks.ts';

/** What was wrong with a sign: back late or not at all, a reason that is none of the hall's, nobody standing in where somebody had to. */
export type SignFault = 'back-late' | 'never-back' | 'unusual-reason' | 'no-cover';

/** A person's signs of a month: how often, how long, and how often the sign was used rightly (000/P 二1). */
export interface SignRecord {
  count: number;
  minutes: number;
  right: number;
  signs: (AwayRow & { minutes: number; faults: SignFault[] })[];
}

const minuteMs = 60_000;

/** Judged from the rows alone; a sign that still hangs is counted up to now. */
export function signRecord(rows: readonly AwayRow[], now: number): SignRecord {
  const signs = rows.map((row) => {
    const until = row.until ?? Math.max(now, row.from);
    const faults: SignFault[] = [
      ...(until - row.backAt >= minuteMs ? (['back-late'] as const) : []),
      ...(row.unreturned ? (['never-back'] as const) : []),
      ...(row.usual ? [] : (['unusual-reason'] as const)),
      ...(row.coverDue && row.cover === null ? (['no-cover'] as const) : []),
    ];
    return { ...row, minutes: Math.max(0, Math.round((until - row.from) / minuteMs)), faults };
  });
  return {
    count: signs.length,
    minutes: signs.reduce((sum, { minutes }) => sum + minutes, 0),
    right: signs.filter(({ faults }) => faults.length === 0).length,
    signs,
  };
}
