import type { CasesDueView, DueLine, HallCasesDue } from '../../protocol/case-due-view.ts';
import type { Counted } from '../cases/case-due-looks.ts';
import type { CaseLine } from '../cases/case-looks.ts';
import { nextWorkingDay } from '../cases/recall-cases.ts';
import { countBefore, isWorkingDay, workingDaysBetween } from '../hall/working-days.ts';
import { nameOf } from './case.ts';
import { auditLists } from './audit-lists.ts';
import type { Setting } from './setting.ts';

const linesMost = 12;
const hallLinesMost = 4;
const papersMost = 20;
/** A slip takes its time; after this it lies somewhere. */
const unservedMs = 10 * 60_000;

/**
 * What those who lead the hall look at each morning: late, due tomorrow, lying still, and papers in nobody's hands. `unit`: as its chief reads it;
 * null: whoever oversees all of them.
 */
export function casesDueView(setting: Setting, unit: string | null): CasesDueView {
  const { hall, looks } = setting;
  const now = setting.now();
  const today = hall.zone.local(now).day;
  const calendar = hall.official;
  const on = nextWorkingDay(today, calendar);
  const past = (line: CaseLine) => workingDaysBetween(line.due ?? today, today, calendar);
  const until = (line: CaseLine) => left(setting, line, today);
  const idle = (line: CaseLine) => workingDaysBetween(hall.zone.local(line.movedAt).day, today, calendar);
  const list = ({ count, lines }: Counted, days: (line: CaseLine) => number) => ({
    count,
    lines: lines.map((line) => dueLine(setting, line, days(line))),
  });
  return {
    today,
    overdue: {
      ...list(looks.overdueCases(today, linesMost), past),
      fresh: looks.overdueSince(today, lastWorkingDay(setting, today)),
    },
    next: { on, ...list(looks.casesDueOn(on, linesMost), until), ...looks.recalledFor(on) },
    stalled: list(looks.stalledCases(stalledBefore(setting, today), linesMost), idle),
    deliver: list(looks.casesToDeliver(on, linesMost), until),
    uncertified: list(looks.uncertifiedCases(linesMost), until),
    unserved: looks.unservedPapers(now - unservedMs, papersMost).map(({ at, by, ...paper }) => ({
      ...paper,
      at: hall.zone.iso(at),
      by: { jobNo: by, name: nameOf(setting, by) },
    })),
    breaches: looks.openBreaches(papersMost).map(({ case: id, number, notice, at, staff }) => ({
      case: id,
      number,
      notice,
      at: hall.zone.iso(at),
      staff: { jobNo: staff, name: nameOf(setting, staff) },
    })),
    ...auditLists(setting, today, unit),
  };
}

/** 逾期与将到期 on the supervisor's page; null in a hall that keeps no cases. */
export function hallCasesDue(
  setting: Setting,
): { counts: { casesOverdue: number; casesOverdueFresh: number }; casesDue: HallCasesDue } | null {
  const { hall, looks } = setting;
  if (!looks.keepsCases()) return null;
  const today = hall.zone.local(setting.now()).day;
  const on = nextWorkingDay(today, hall.official);
  const { count, lines } = looks.overdueCases(today, hallLinesMost);
  return {
    counts: {
      casesOverdue: count,
      casesOverdueFresh: looks.overdueSince(today, lastWorkingDay(setting, today)),
    },
    casesDue: {
      overdue: lines.map((line) => dueLine(setting, line, workingDaysBetween(line.due ?? today, today, hall.official))),
      next: { on, ...looks.recalledFor(on) },
    },
  };
}

/** The day on which what is overdue for the first time today was due. */
const lastWorkingDay = ({ hall }: Setting, today: string): string => countBefore(today, 1, hall.official).date;

/** Whatever moved on the N-th working day back, or later, is not stalled. */
function stalledBefore({ hall }: Setting, today: string): number {
  const days = hall.file.cases.stalledAfterDays - (isWorkingDay(today, hall.official) ? 1 : 0);
  return hall.zone.at(countBefore(today, days, hall.official).date, 0);
}

function left({ hall }: Setting, { due }: CaseLine, today: string): number {
  if (due === null) return 0;
  return due >= today ? workingDaysBetween(today, due, hall.official) : -workingDaysBetween(due, today, hall.official);
}

function dueLine(setting: Setting, line: CaseLine, days: number): DueLine {
  const { hall } = setting;
  return {
    id: line.id,
    number: line.number,
    serviceName: hall.services.get(line.service)?.name ?? { zh: line.service },
    unitName: hall.file.departments.find(({ id }) => id === line.unit)?.name ?? { zh: line.unit },
    holder: { jobNo: line.holder, name: nameOf(setting, line.holder) },
    on: line.due,
    days,
  };
}
