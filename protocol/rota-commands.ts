import { z } from 'zod';
import {
  AssignmentAnswer,
  ClockSpan,
  DutyKind,
  FillRule,
  MeetingAnswer,
  RotaFindingAnswer,
  RotaFindingCode,
} from './rota-settings.ts';

/** Commands of the rota (排班), and what they answer. Days are the hall's own, times of the day HH:MM. */

const Day = z.iso.date('a day of the calendar, YYYY-MM-DD').refine((day) => day >= '2000-01-01' && day < '2200-01-01');
const Month = z.string().regex(/^2[01]\d\d-(0[1-9]|1[0-2])$/, 'YYYY-MM');
const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'HH:MM');
const CounterNumber = z.number().int().min(1).max(999);
const JobNo = z.string().min(1).max(16);
const ShiftId = z.string().min(1).max(48);
/** Needed once the month was filed: it is kept with the change. */
const Reason = z.string().trim().min(1).max(200).optional();

const fillDaysMost = 31;
const copyDaysMost = 92;
const daysApart = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const atCounter = { path: ['counter'], message: 'the front is at a counter; noon and rest-day duty are not' };
const atItsPlace = ({ kind, counter }: { kind: string; counter?: number }) =>
  kind === 'stand-by' || (kind === 'front') === (counter !== undefined);

/** Without `shift`: every shift of that day. A stand-by with a counter is the named third of that counter. */
const duty = {
  day: Day,
  shift: ShiftId.optional(),
  counter: CounterNumber.optional(),
  kind: DutyKind,
  staff: JobNo,
  reason: Reason,
};

export const rotaCommands = {
  'assign-shift': z.strictObject(duty).refine(atItsPlace, atCounter),
  'unassign-shift': z.strictObject(duty).refine(atItsPlace, atCounter),
  /** Any day of either week names it. */
  'copy-week': z
    .strictObject({ from: Day, to: Day, reason: Reason })
    .refine(({ from, to }) => Math.abs(daysApart(from, to)) <= copyDaysMost, {
      path: ['to'],
      message: `at most ${copyDaysMost} days apart`,
    }),
  'fill-rota': z
    .strictObject({ from: Day, to: Day, rule: FillRule, reason: Reason })
    .refine(({ from, to }) => daysApart(from, to) >= 0 && daysApart(from, to) < fillDaysMost, {
      path: ['to'],
      message: `not before the first day, and at most ${fillDaysMost} days`,
    }),
  'file-rota': z.strictObject({ month: Month }),
  'set-duty-leader': z.strictObject({ day: Day, staff: JobNo, reason: Reason }),
  'plan-meeting': z
    .strictObject({
      day: Day,
      from: Clock,
      to: Clock,
      what: z.string().trim().min(1).max(80),
      staff: z.array(JobNo).min(1).max(200),
      reason: Reason,
    })
    .refine(({ from, to }) => from < to, { path: ['to'], message: 'after the beginning' }),
  'cancel-meeting': z.strictObject({ meeting: z.string().regex(/^[0-9]{1,15}$/), reason: Reason }),
} as const;

const findings = z.array(RotaFindingAnswer);
export const rotaAnswers = {
  'assign-shift': z.object({ assigned: z.array(AssignmentAnswer), findings }),
  'unassign-shift': z.object({ removed: z.number().int(), findings }),
  'copy-week': z.object({
    assigned: z.array(AssignmentAnswer),
    dropped: z.array(
      AssignmentAnswer.extend({
        because: z.enum(['no-such-shift', 'already-there', 'twice-at-once', 'on-leave', 'rest-due', 'day-over']),
      }),
    ),
    findings,
  }),
  'fill-rota': z.object({
    assigned: z.array(AssignmentAnswer),
    leaders: z.array(z.strictObject({ day: z.string(), staff: z.string() })),
    left: z.array(
      z.strictObject({
        code: RotaFindingCode,
        day: z.string(),
        counter: z.number().int().nullable(),
        spans: z.array(ClockSpan),
      }),
    ),
  }),
  'file-rota': z.object({
    month: z.string(),
    late: z.boolean(),
    dueDay: z.string().nullable(),
    findings: z.number().int(),
  }),
  'set-duty-leader': z.object({
    leader: z.strictObject({ day: z.string(), jobNo: z.string(), name: z.string() }),
  }),
  'plan-meeting': z.object({ meeting: MeetingAnswer, findings }),
  'cancel-meeting': z.object({ meeting: MeetingAnswer }),
} as const;
