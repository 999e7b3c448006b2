import type { PersonNow, PostPart } from '../../protocol/views.ts';
import { dateOfDay, timeOfDay } from '../../ui/clock.ts';
import { language, say } from '../../ui/language.ts';
import { now } from '../hub.ts';
import { m, type MyWord } from './words.ts';

export const partWords: Record<PostPart, MyWord> = {
  A: 'asA',
  B: 'asB',
  more: 'asMore',
  'stand-by': 'asStandBy',
  chief: 'asChief',
};

const grounds: Record<string, MyWord> = {
  sign: 'whySign',
  leave: 'whyLeave',
  meeting: 'whyMeeting',
  rest: 'whyRest',
  closed: 'whyClosed',
  'signed-out': 'whySignedOut',
  'not-come': 'whyNotCome',
  'not-here': 'whyNotHere',
  taken: 'whyTaken',
};

/** Why somebody is gone, in a word. */
export const groundWords = (ground: string | null): string => m(grounds[ground ?? ''] ?? 'whyNotHere');

/** 15:40, on another day 11 月 24 日 09:00. */
export function whenWords(at: string): string {
  const day = dateOfDay(at, language.value);
  return day === dateOfDay(now.value, language.value) ? timeOfDay(at) : `${day} ${timeOfDay(at)}`;
}

/** Where somebody is now, as a line under the name. `at`: the counter the page is about. */
export function personWords({ state, counter, since, until, ground, reason }: PersonNow, at: number | null): string {
  const time = since ? whenWords(since) : '';
  switch (state) {
    case 'on-post':
      return counter === at ? m('atThis', { time }) : m('atOther', { n: counter ?? '', time });
    case 'free':
      return m('inHall', { time });
    case 'away': {
      const why = reason ? `${groundWords(ground)} · ${say(reason)}` : groundWords(ground);
      return until ? m('awayForUntil', { why, time: whenWords(until) }) : m('awayFor', { why, time });
    }
    case 'not-here':
      return m('notHere');
  }
}
