import type { Leaving } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import type { IconName } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { now } from '../hub.ts';
import type { AwayPlan } from './away-plan.ts';
import { groundWord, partOf, whereabouts } from './candidate-words.ts';
import type { WayOut } from './ways-out.ts';
import { a } from './words.ts';

export interface WayWords {
  title: string;
  note: string;
  when: string;
  /** What happens once it is pressed. */
  after: [IconName, string][];
  press: string;
  small: string;
}

/** A way out in words. */
export function wayWords(way: WayOut): WayWords {
  const when =
    way.at === null ? a('unknownAt') : way.at <= now.value ? a('canGoNow') : a('canGoAt', { time: timeOfDay(way.at) });
  const time = timeOfDay(now.value);
  switch (way.kind) {
    case 'third': {
      const { name } = way.person;
      return {
        title: a('wayThird', { name }),
        note: a('wayThirdNote', { part: partOf(way.person), where: whereabouts(way.person) }),
        when,
        after: [
          ['sign', a('afterThird', { name })],
          ['keyboard', a('afterThirdCalls', { name })],
          ['clock', a('afterThirdLog', { name, time })],
        ],
        press: a('pressThird', { name }),
        small: a('wayThirdNote', { part: partOf(way.person), where: whereabouts(way.person) }),
      };
    }
    case 'shorter': {
      const back = timeOfDay(now.value + way.minutes * 60_000);
      return {
        title: a('wayShorter', { min: way.minutes }),
        note: a('wayShorterNote', { time: back }),
        when,
        after: [
          ['clock', a('afterShorter', { time: back })],
          ['sign', a('afterShorterAgain')],
        ],
        press: a('pressShorter', { min: way.minutes, time: back }),
        small: a('wayShorterNote', { time: back }),
      };
    }
    case 'wait': {
      const { name } = way.person;
      return {
        title: a('wayWait', { name }),
        note: a('wayWaitNote'),
        when,
        after: [
          ['lock', a('afterWait', { name })],
          ['page', a('afterWaitKept')],
        ],
        press: a('pressWait', { name }),
        small: a('pressWaitSmall'),
      };
    }
    case 'report': {
      const { name } = way.person;
      return {
        title: a('wayReport', { name }),
        note: askedNote(way) ?? a('wayReportNote', { part: partOf(way.person), where: whereabouts(way.person) }),
        when,
        after: [
          ['bell', a('afterReport', { name })],
          ['lock', a('afterReportNext', { name })],
          ['page', a('afterWaitKept')],
        ],
        press: a(way.asked?.state === 'asked' ? 'waitReport' : 'pressReport', { name }),
        small: askedNote(way) ?? a('pressReportSmall'),
      };
    }
    case 'name':
      return {
        title: a('wayName'),
        note: a('wayNameNote'),
        when,
        after: [
          ['person', a('afterName')],
          ['page', a('afterNameLog')],
        ],
        press: a('pressName'),
        small: a('pressNameSmall'),
      };
    case 'leader': {
      const { name } = way.person;
      return {
        title: a('wayLeader'),
        note: askedNote(way) ?? a('wayLeaderNote', { name }),
        when,
        after: [
          ['bell', a('afterLeader', { name })],
          ['lock', a('afterLeaderNext')],
          ['page', a('afterWaitKept')],
        ],
        press: a(way.asked?.state === 'asked' ? 'waitLeader' : 'pressLeader', { name }),
        small: askedNote(way) ?? a('pressLeaderSmall'),
      };
    }
  }
}

/** Since when an answer is awaited, or that they said no; null: they were not asked, or have come. */
function askedNote({ asked, person: { name } }: Extract<WayOut, { kind: 'report' | 'leader' }>): string | null {
  if (!asked || asked.state === 'came') return null;
  return a(asked.state === 'asked' ? 'askedSince' : 'askedNo', { name, time: timeOfDay(asked.at) });
}

/** Why the sign may not go up, in one sentence. */
export function whyBlocked(leaving: Leaving, plan: AwayPlan): string {
  const { partner, coverFromMin, onPost } = leaving;
  if (plan.blocked === 'cover-first' || !partner)
    return a(onPost === 'at-counter' ? 'coverFirstAtCounter' : 'coverFirst', { min: coverFromMin ?? 0 });
  const [first] = partner.away;
  if (!first || first.ground === 'not-here') return a('bothAway', { name: partner.name, away: a('awayNotHere') });
  const since = timeOfDay(first.from);
  const back = first.until;
  if (first.ground === 'sign' && back && partner.until) {
    const min = Math.ceil((Date.parse(partner.until) - now.value) / 60_000);
    const values = {
      time: since,
      reason: first.reason ? a('inBrackets', { text: say(first.reason) }) : '',
      back: timeOfDay(partner.until),
      min,
    };
    return a('bothAway', { name: partner.name, away: a(min > 0 ? 'awaySince' : 'awayLate', values) });
  }
  const why = groundWord(first.ground);
  const away = back ? a('awayFromTo', { from: since, why, to: timeOfDay(back) }) : a('awayFrom', { from: since, why });
  return a('bothAway', { name: partner.name, away });
}
