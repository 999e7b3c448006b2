import type { RotaView } from '../../protocol/rota-view.ts';
import type { Fitness } from './fitness.ts';
import type { Row } from './cells.ts';
import { r, type RotaWord } from './words.ts';

const rowWords = {
  'duty-leader': 'leader',
  'stand-by': 'standBy',
  'noon-duty': 'noonDuty',
  'rest-day-duty': 'restDayDuty',
  meetings: 'meetings',
} as const satisfies Record<string, RotaWord>;

export const rowName = (row: Row): string => (typeof row === 'number' ? r('counterN', { n: row }) : r(rowWords[row]));

const asWords = {
  A: 'asA',
  B: 'asB',
  more: 'asMore',
  'stand-by': 'asStandBy',
  department: 'asDepartment',
  other: 'asOther',
} as const satisfies Record<string, RotaWord>;
export const asWord = (as: Fitness['as']): string | null => (as === 'none' ? null : r(asWords[as]));

export const dutyName = (kind: string, counter: number | null): string =>
  counter !== null ? r('counterN', { n: counter }) : rowName(kind as Row);

const whyWords = {
  'by-hand': 'whyByHand',
  A: 'whyA',
  'B-for-A': 'whyB',
  turn: 'whyTurn',
  'as-last-week': 'whyLastWeek',
  third: 'whyThird',
  'meeting-cover': 'whyMeeting',
  copied: 'whyCopied',
} as const satisfies Record<string, RotaWord>;
export const whyWord = (why: keyof typeof whyWords): string => r(whyWords[why]);

export const markWords: Record<string, { short: RotaWord; name: RotaWord }> = {
  e: { short: 'markEmpty', name: 'markEmptyName' },
  b: { short: 'markAway', name: 'markAwayName' },
  m: { short: 'markMeeting', name: 'markMeetingName' },
  p: { short: 'markPeople', name: 'markPeopleName' },
};

/** On which shifts, when not on all of them: 第 1、2 班 */
export function shiftWords(shifts: readonly string[], all: readonly { id: string }[]): string | null {
  if (shifts.length >= all.length) return null;
  const list = shifts.map((shift) => all.findIndex(({ id }) => id === shift) + 1).filter((n) => n > 0);
  return list.length === 0 ? null : r('shiftOnly', { list: list.join('、') });
}

export const nameIn = ({ names }: Pick<RotaView, 'names'>, jobNo: string): string => names[jobNo] ?? jobNo;

/** What tells people apart in a narrow cell: the first sign of a Chinese name, else two letters. */
export function shortName(name: string): string {
  const [first = '', second = ''] = [...name];
  return /\p{Script=Han}/u.test(first) ? first : `${first}${second}`;
}
