import { newRoll, type Roll } from '../../printer/roll.ts';
import type { Db } from '../store/open.ts';

interface RollRow {
  used_mm: number;
  low_at_mm: number | null;
  out: number;
  slips: number;
  slips_mm: number;
}

export interface Rolls {
  of(printer: string): Roll;
  /** Written only when something changed. */
  change(printer: string, to: (roll: Roll) => Roll): void;
}

/** The roll in each printer, as far as printing and looking have told. */
export function openRolls(db: Db, now: () => number): Rolls {
  const read = db.prepare('SELECT used_mm, low_at_mm, out, slips, slips_mm FROM roll WHERE printer = ?');
  const write = db.prepare(
    `INSERT INTO roll (printer, changed_at, used_mm, low_at_mm, out, slips, slips_mm) VALUES (@printer, @at, @usedMm, @lowAtMm, @out, @slips, @slipsMm)
     ON CONFLICT DO UPDATE SET changed_at = CASE WHEN excluded.used_mm < used_mm THEN excluded.changed_at ELSE changed_at END,
       used_mm = excluded.used_mm, low_at_mm = excluded.low_at_mm, out = excluded.out, slips = excluded.slips, slips_mm = excluded.slips_mm`,
  );
  function of(printer: string): Roll {
    const row = read.get(printer) as RollRow | undefined;
    if (!row) return newRoll;
    return {
      usedMm: row.used_mm,
      lowAtMm: row.low_at_mm,
      out: row.out === 1,
      slips: row.slips,
      slipsMm: row.slips_mm,
    };
  }
  return {
    of,
    change(printer, to) {
      const before = of(printer);
      const after = to(before);
      if (after !== before) write.run({ printer, at: now(), ...after, out: after.out ? 1 : 0 });
    },
  };
}
