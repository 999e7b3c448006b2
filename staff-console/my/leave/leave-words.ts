import type { LeaveBound, LeaveKind, LeaveOffice } from '../../../protocol/leave-rules.ts';
import type { LeaveAnswer, LeaveWait } from '../../../protocol/leave-view.ts';
import { dateOfDay, timeOfDay } from '../../../ui/clock.ts';
import { language } from '../../../ui/language.ts';
import { t } from '../../words.ts';
import { l, type LeaveWord } from './words.ts';

export const kindWords = {
  personal: 'kindPersonal',
  sick: 'kindSick',
  annual: 'kindAnnual',
  marriage: 'kindMarriage',
  maternity: 'kindMaternity',
  bereavement: 'kindBereavement',
  'home-visit': 'kindHomeVisit',
  'official-trip': 'kindOfficialTrip',
  other: 'kindOther',
} as const satisfies Record<LeaveKind, LeaveWord>;

export const officeWords = {
  'window-head': 'officeWindowHead',
  'section-head': 'officeSectionHead',
  'unit-leader': 'officeUnitLeader',
  'leader-in-charge': 'officeLeaderInCharge',
  'bureau-head': 'officeBureauHead',
  supervision: 'officeSupervision',
  centre: 'officeCentre',
  personnel: 'officePersonnel',
  'any-leader': 'officeAnyLeader',
} as const satisfies Record<LeaveOffice, LeaveWord>;

export const stateWords = {
  requested: 'stateRequested',
  approved: 'stateApproved',
  filed: 'stateFiled',
  'on-leave': 'stateOnLeave',
  overdue: 'stateOverdue',
  closed: 'stateClosed',
  rejected: 'stateRejected',
  withdrawn: 'stateWithdrawn',
} as const satisfies Record<LeaveAnswer['state'], LeaveWord>;

export const offices = (list: readonly LeaveOffice[]): string =>
  list.map((office) => l(officeWords[office])).join(t('comma'));

/** 11月24日 周二 08:30 */
export const dayAndTime = (at: string): string => `${dateOfDay(at, language.value)} ${timeOfDay(at)}`;

export const spanWords = ({ from, to }: { from: string; to: string }): string =>
  dateOfDay(from, 'zh') === dateOfDay(to, 'zh')
    ? `${dayAndTime(from)}–${timeOfDay(to)}`
    : l('fromTo', { from: dayAndTime(from), to: dayAndTime(to) });

/** The same in few signs: 11-25 08:30 – 11-27 17:30. */
export const shortSpan = ({ from, to }: { from: string; to: string }): string =>
  from.slice(0, 10) === to.slice(0, 10)
    ? `${from.slice(5, 10)} ${timeOfDay(from)}–${timeOfDay(to)}`
    : `${from.slice(5, 10)} ${timeOfDay(from)} – ${to.slice(5, 10)} ${timeOfDay(to)}`;

/** A length, said with whether its number belongs to it. */
export function boundWords(from: LeaveBound | null, upTo: LeaveBound | null): string {
  if (from?.inclusive && upTo?.inclusive && from.days === upTo.days) return l('daysShort', { n: from.days });
  const low = from && l(from.inclusive ? 'boundFrom' : 'boundAbove', { n: from.days });
  const high = upTo && l(upTo.inclusive ? 'boundUpTo' : 'boundBelow', { n: upTo.days });
  if (low && high) return l('boundBetween', { from: low, upTo: high });
  return low ?? high ?? l('boundAny');
}

const owed: Record<string, LeaveWord> = {
  'still-on-post': 'owedOnPost',
  substitute: 'owedSubstitute',
  'both-away': 'owedBothAway',
  receiver: 'owedReceiver',
  'open-work': 'owedWork',
};
/** What somebody who had to go at once left to be put right. */
export const owedWords = (code: string): string => (owed[code] ? l(owed[code]) : code);

export function waitWords({ code, who, counter, count }: LeaveWait, from: string): string {
  switch (code) {
    case 'leave-not-yet':
      return l('waitsLeaveNotYet', { time: dayAndTime(from) });
    case 'still-on-post':
      return l('waitsStillOnPost', { n: counter ?? '' });
    case 'cover-not-on-post':
      return who
        ? l('waitsCoverNotOnPost', { name: who.name, n: counter ?? '' })
        : l('waitsCoverNobody', { n: counter ?? '' });
    case 'both-away':
      return l('waitsBothAway', { name: who?.name ?? '' });
    case 'stand-in-away':
      return l('waitsStandInAway', { name: who?.name ?? '' });
    case 'open-work':
      return l('waitsOpenWork', { n: count ?? 0 });
  }
}
