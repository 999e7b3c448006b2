import { type CaseCount, type CaseCounts, caseCounts, type CaseDay } from '../../protocol/case-day.ts';
import type { StepCount } from '../cases/case-day-looks.ts';
import type { Asker } from '../hall/asker.ts';
import { nextDay } from '../hall/local-time.ts';
import type { StaffMember } from '../hall/staff.ts';
import { nameOf } from './case.ts';
import type { Setting } from './setting.ts';

/** Which count a step adds to. */
const countOf: Record<string, CaseCount> = {
  consulted: 'consulted',
  overdue: 'overdue',
  'case-taken-in': 'received',
  'case-accepted': 'accepted',
  'case-settled': 'settled',
  'case-notified': 'notices',
  'case-refused': 'refused',
  'case-withdrawn': 'withdrawn',
  'case-decided': 'decided',
  'case-delivered': 'delivered',
};

const none = (): CaseCounts => Object.fromEntries(caseCounts.map((count) => [count, 0])) as CaseCounts;

/** Whose numbers somebody may read: the whole hall's, the own department's, or the own. */
export type DayReader = (row: Pick<StepCount, 'who' | 'unit'>) => boolean;

export function dayReader({ staff }: Asker): DayReader | null {
  if (!staff) return null;
  if (staff.roles.some((role) => ['leader', 'supervisor', 'complaints', 'audit-admin'].includes(role)))
    return () => true;
  if (!staff.roles.some((role) => ['clerk', 'chief', 'guide'].includes(role))) return null;
  return ({ who, unit }) => who === staff.jobNo || (staff.roles.includes('chief') && ownUnit(staff, unit));
}

const ownUnit = ({ department }: StaffMember, unit: string | null): boolean => unit !== null && unit === department;

/** 日报: what was done on a day, per person, counter, unit and service (002/F, 002/O 二3). */
export function caseDay(
  { hall, looks, now }: Pick<Setting, 'hall' | 'looks' | 'now'>,
  day: string,
  reads: DayReader,
): CaseDay {
  const today = hall.zone.local(now()).day;
  const span = { from: hall.zone.at(day, 0), until: hall.zone.at(nextDay(day, 1), 0) };
  const rows = looks.countsOf(span, day, today).filter(reads);
  const departments = new Map(hall.file.departments.map(({ id, name }) => [id, name]));
  const unitOf = (jobNo: string) => departments.get(looks.staff(jobNo)?.department ?? '') ?? null;
  return {
    day,
    running: day >= today,
    people: gathered(rows, ({ who }) => who).map(([jobNo, counts]) => ({
      jobNo,
      name: nameOf({ looks }, jobNo),
      unitName: unitOf(jobNo),
      counts,
    })),
    counters: gathered(rows, ({ counter }) => counter).map(([counter, counts]) => ({
      counter,
      name: hall.counters.get(counter)?.name ?? { zh: String(counter) },
      counts,
    })),
    units: gathered(rows, ({ unit }) => unit).map(([unit, counts]) => ({
      unit,
      name: departments.get(unit) ?? { zh: unit },
      counts,
    })),
    services: gathered(rows, ({ service }) => service).map(([service, counts]) => ({
      service,
      name: hall.services.get(service)?.name ?? { zh: service },
      counts,
    })),
    total: rows.reduce(added, none()),
  };
}

/** Rows added up under what names them, in the order of the names; what has no name is in the total alone. */
function gathered<Key extends string | number>(
  rows: readonly StepCount[],
  keyOf: (row: StepCount) => Key | null,
): [Key, CaseCounts][] {
  const sums = new Map<Key, CaseCounts>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null || !(row.what in countOf || ofMoney(row.what))) continue;
    sums.set(key, added(sums.get(key) ?? none(), row));
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Paid, and what was taken back, which is less than 0. */
const ofMoney = (what: string): boolean => what === 'fee-paid' || what === 'fee-corrected';

function added(counts: CaseCounts, { what, n, sum }: StepCount): CaseCounts {
  if (ofMoney(what)) return { ...counts, feesYuan: Math.round((counts.feesYuan + sum) * 100) / 100 };
  const count = countOf[what];
  return count === undefined ? counts : { ...counts, [count]: counts[count] + n };
}
