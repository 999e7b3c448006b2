import type { MonthRule } from '../../../protocol/attendance-setting.ts';
import type { DayVerdict, PersonMonth, Suggestion } from '../../../protocol/attendance-view.ts';
import type { MyMonthView } from '../../../protocol/my-month-view.ts';
import { t } from '../../words.ts';
import { mo, type MonthWord } from './words.ts';

export const verdictWords = {
  well: 'verdictWell',
  irregular: 'verdictIrregular',
  'half-absent': 'verdictHalfAbsent',
  absent: 'verdictAbsent',
  leave: 'verdictLeave',
  trip: 'verdictTrip',
  rest: 'verdictRest',
  holiday: 'verdictHoliday',
  coming: 'verdictComing',
  unrecorded: 'verdictUnrecorded',
} as const satisfies Record<DayVerdict, MonthWord>;

export const slotWords = {
  in: 'slotIn',
  'noon-out': 'slotNoonOut',
  'noon-in': 'slotNoonIn',
  out: 'slotOut',
} as const satisfies Record<string, MonthWord>;

const countWords = {
  late: 'late',
  early: 'early',
  'off-post': 'offPosts',
  missing: 'missing',
  'absent-days': 'absent',
} as const satisfies Record<MonthRule['counts'][number], MonthWord>;

const stepWords = {
  warn: 'stepWarn',
  'counts-as-absent-day': 'stepAbsentDay',
  'return-to-unit': 'stepReturn',
} as const satisfies Record<MonthRule['step'], MonthWord>;

const counts = (of: readonly MonthRule['counts'][number][]) =>
  of.map((count) => mo(countWords[count])).join(t('comma'));
const bound = (of: MonthRule['bound']) => mo(of === 'at-least' ? 'boundAtLeast' : 'boundMoreThan');

export const suggestionWords = ({ step, counts: of, reached, times, bound: to }: Suggestion): string =>
  mo('suggestion', { step: mo(stepWords[step]), counts: counts(of), n: reached, bound: bound(to), times });
export const ruleWords = ({ step, counts: of, times, bound: to }: MonthRule): string =>
  mo('ruleLine', { step: mo(stepWords[step]), counts: counts(of), bound: bound(to), times });

/** The days somebody's attendance is judged by, and those of the calendar. */
type Judged = PersonMonth['days'][number];

export const isBad = (verdict: DayVerdict | undefined): boolean =>
  verdict === 'irregular' || verdict === 'absent' || verdict === 'half-absent';

export function slotLine({ slot, at, status, missedMin, repaired }: Judged['slots'][number]): string {
  const name = mo(slotWords[slot]);
  if (at !== null && status === 'late') return mo('slotLate', { slot: name, time: at, n: missedMin });
  if (at !== null && status === 'early') return mo('slotEarly', { slot: name, time: at, n: missedMin });
  if (at !== null && repaired) return mo('slotRepaired', { slot: name, time: at });
  return mo(status === 'not-due' ? 'slotNotDue' : 'slotMissing', { slot: name });
}

export const spansText = (spans: readonly (readonly [string, string])[]): string =>
  spans.map(([from, to]) => `${from}–${to}`).join(' ');

type Duty = MyMonthView['rota'][number]['duties'][number];

export function dutyName({ kind, counter }: Duty): string {
  switch (kind) {
    case 'front':
      return mo('front', { n: counter ?? '' });
    case 'noon-duty':
      return mo('noonDuty');
    case 'rest-day-duty':
      return mo('restDayDuty');
    default:
      return counter === null ? mo('standBy') : mo('standByAt', { n: counter });
  }
}
