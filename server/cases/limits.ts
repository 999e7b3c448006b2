import type { Text } from '../../protocol/text.ts';
import type { Day, Sum } from '../../protocol/working-days.ts';
import type { Calendar } from '../hall/calendar.ts';
import { nextDay } from '../hall/local-time.ts';
import { type Count, countAfter, countBefore, reasonOf, type Stands } from '../hall/working-days.ts';
import { articles, dayBeforeInWords, sumInWords } from './clock-words.ts';

/** Days the Licensing Law gives, all of them working days (Art. 82). */
export const lawDays = {
  tell: 5,
  deliver: 10,
  extend: { ordinary: 10, joint: 15 },
  joint: 45,
  firstReview: 20,
  askHearing: 5,
  holdHearing: 20,
  announceHearing: 7,
  renew: 30,
} as const;

/** Last day to say what is missing, or that all is there; after it the application counts as accepted from the day of receipt (Art. 32). */
export const tellBy = (received: Day, calendar: Calendar): Sum =>
  sumAfter(received, lawDays.tell, calendar, articles.tell);

/** Last day to hand over what was decided (Art. 44). */
export const deliverBy = (decided: Day, calendar: Calendar): Sum =>
  sumAfter(decided, lawDays.deliver, calendar, articles.deliver);

/** Last day of a lower body's first review (Art. 43). */
export const firstReviewBy = (accepted: Day, calendar: Calendar): Sum =>
  sumAfter(accepted, lawDays.firstReview, calendar, articles.firstReview);

/** Last day to ask for a hearing after the right to one was told (Art. 47). */
export const askHearingBy = (told: Day, calendar: Calendar): Sum =>
  sumAfter(told, lawDays.askHearing, calendar, articles.askHearing);

/** Last day to hold the hearing that was asked for (Art. 47). */
export const holdHearingBy = (asked: Day, calendar: Calendar): Sum =>
  sumAfter(asked, lawDays.holdHearing, calendar, articles.holdHearing);

/** Last day to tell time and place of a hearing (Art. 48). */
export const announceHearingBy = (hearing: Day, calendar: Calendar): Sum =>
  sumBefore(hearing, lawDays.announceHearing, calendar, articles.announceHearing);

/** Last day to ask that a licence be renewed (Art. 50). */
export const renewBy = (expires: Day, calendar: Calendar): Sum =>
  sumBefore(expires, lawDays.renew, calendar, articles.renew);

/** When a pause should be over by what its notice told (Art. 45). */
export const pauseOverBy = (paused: Day, days: number, calendar: Calendar): Sum =>
  sumAfter(paused, days, calendar, articles.pause);

/** T−1: the day by which the unit has the result back at the counter (000/H 3), never before the count began. */
export function recallBy(promised: Sum, start: Day, by: 'working' | 'calendar', calendar: Calendar): Sum | null {
  if (promised.date <= start) return null;
  const sum =
    by === 'working' ? sumBefore(promised.date, 1, calendar, articles.recall) : dayBefore(promised.date, calendar);
  return sum.date < start ? { ...sum, date: start } : sum;
}

function dayBefore(day: Day, calendar: Calendar): Sum {
  const date = nextDay(day, -1);
  const counted = [{ date, n: 1, why: reasonOf(date, calendar) }];
  return {
    date,
    from: day,
    days: 1,
    counted,
    certain: true,
    article: articles.recall,
    text: dayBeforeInWords(day),
  };
}

export const sumAfter = (from: Day, days: number, calendar: Calendar, article: Text, stands?: Stands): Sum =>
  sumOf(from, days, countAfter(from, days, calendar, stands), article, false);

const sumBefore = (from: Day, days: number, calendar: Calendar, article: Text): Sum =>
  sumOf(from, days, countBefore(from, days, calendar), article, true);

function sumOf(from: Day, days: number, count: Count, article: Text, back: boolean): Sum {
  return { ...count, from, days, article, text: sumInWords(from, days, count.counted, back) };
}
