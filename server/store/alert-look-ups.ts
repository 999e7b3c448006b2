import type { AlertLooks, AlertTaken } from '../hall/alert-facts.ts';
import type { Db } from './open.ts';

/** What rules and screens ask about who sees to an alert. */
export function alertLookUps(db: Db): Pick<AlertLooks, 'alertsTaken'> {
  const ofDay = db.prepare('SELECT alert, staff, at FROM alert_taken WHERE day = ? ORDER BY at, rowid');
  return { alertsTaken: (day) => ofDay.all(day) as AlertTaken[] };
}
