import type { Fact } from '../hall/facts.ts';
import { alertRows } from './alert-rows.ts';
import { askEchoes, askRows } from './ask-rows.ts';
import { attendanceRows } from './attendance-rows.ts';
import { caseEchoes, caseRows } from './case-rows.ts';
import { caseStepRows } from './case-step-rows.ts';
import { calendarRows } from './calendar-rows.ts';
import { casePaperRows } from './case-paper-rows.ts';
import { guideRows } from './guide-rows.ts';
import { deskEchoes, deskRows } from './desk-rows.ts';
import { dutyEchoes } from './duty-log-rows.ts';
import { dutyRows } from './duty-rows.ts';
import { hallRows } from './hall-rows.ts';
import { leaveRows } from './leave-rows.ts';
import { longerHoursRows } from './longer-hours-rows.ts';
import type { Db } from './open.ts';
import { paperRows } from './paper-rows.ts';
import { sampleRows } from './sample-rows.ts';
import { photoRows } from './photo-rows.ts';
import { postRows } from './post-rows.ts';
import { type Appliers, queueRows } from './queue-rows.ts';
import { rotaRows } from './rota-rows.ts';
import type { Seal } from './seal.ts';
import { workEchoes } from './work-rows.ts';
import { breachRows } from './breach-rows.ts';

/** Facts into rows. A fact without an applier does not compile. */
export function openApply(db: Db, seal: Seal): (facts: readonly Fact[], at: number) => void {
  const rows: Appliers<Fact['fact']> = {
    ...queueRows(db),
    ...postRows(db),
    ...paperRows(db),
    ...photoRows(db),
    ...hallRows(db),
    ...calendarRows(db),
    ...rotaRows(db),
    ...leaveRows(db),
    ...dutyRows(db),
    ...attendanceRows(db),
    ...askRows(db),
    ...alertRows(db),
    ...longerHoursRows(db),
    ...casePaperRows(db),
    ...guideRows(db),
    ...sampleRows(db),
    ...caseRows(db, seal),
    ...breachRows(db),
    ...deskRows(db),
    ...caseStepRows(db, seal),
  };
  const echoes = [dutyEchoes(db), workEchoes(db), askEchoes(db), caseEchoes(db, seal), deskEchoes(db)];
  return (facts, at) => {
    for (const fact of facts) {
      (rows[fact.fact] as (fact: Fact, at: number) => void)(fact, at);
      for (const echo of echoes) (echo[fact.fact] as ((fact: Fact, at: number) => void) | undefined)?.(fact, at);
    }
  };
}
