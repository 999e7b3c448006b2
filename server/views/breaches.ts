import type { BreachesView, OwnBreachesView } from '../../protocol/breaches.ts';
import { breachPeriodOf } from '../cases/breach-ladder.ts';
import type { BreachStepTaken } from '../cases/breach-looks.ts';
import { breachRecords } from '../cases/breach-record.ts';
import { breachEvidence } from './breach-evidence.ts';
import { nameOf } from './case.ts';
import type { Setting } from './setting.ts';

/** A view stays small: what is beyond comes up when these are dealt with, and the page says how many there are. */
const peopleMost = 12;
const noticesMost = 4;
const openMost = 6;
const appealsMost = 4;
const ownMost = 8;

/** 一次性告知查实: against whom complaints proved true in this period and which step follows, those to act on first. */
export function breachesView(setting: Setting): BreachesView {
  const { hall, looks } = setting;
  const now = setting.now();
  const { iso } = hall.zone;
  return {
    period: breachPeriodOf(hall.zone.local(now).day, hall.file.cases),
    ladder: hall.file.cases.breachLadder,
    people: breachRecords(looks, now)
      .toSorted((a, b) => Number(b.due !== null) - Number(a.due !== null) || b.notices.length - a.notices.length)
      .slice(0, peopleMost)
      .map(({ staff, notices, taken, due }) => ({
        staff: { jobNo: staff, name: nameOf(setting, staff) },
        verified: notices.length,
        due,
        notices: notices.slice(0, noticesMost).map(({ staff: _, at, ...notice }) => ({ ...notice, at: iso(at) })),
        taken: takenShown(setting, taken),
      })),
    open: looks.openBreaches(openMost).map((row) => breachEvidence(setting, row)),
    openCount: looks.openBreachCount(),
    appeals: looks.openAppeals(appealsMost).map((row) => breachEvidence(setting, row)),
  };
}

/** What stands against one person, as only that person is shown it. */
export function ownBreachesView(setting: Setting, jobNo: string): OwnBreachesView {
  const { hall, looks } = setting;
  const now = setting.now();
  const period = breachPeriodOf(hall.zone.local(now).day, hall.file.cases);
  const record = breachRecords(looks, now, jobNo)[0];
  const taken = record?.taken ?? looks.breachStepsTaken(jobNo, period.from);
  return {
    period,
    ladder: hall.file.cases.breachLadder,
    verified: record?.notices.length ?? 0,
    due: record?.due ?? null,
    taken: takenShown(setting, taken),
    notices: looks
      .breachesOf(jobNo, hall.zone.at(period.from, 0), ownMost)
      .map((place) => breachEvidence(setting, place)),
  };
}

const takenShown = (setting: Setting, taken: readonly BreachStepTaken[]) =>
  taken.slice(0, noticesMost).map(({ step, verified, at, by }) => ({
    ...{ step, verified },
    at: setting.hall.zone.iso(at),
    by: { jobNo: by, name: nameOf(setting, by) },
  }));
