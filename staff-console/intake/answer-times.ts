import type { ConsoleView } from '../../protocol/views.ts';
import { dayOf } from '../../ui/clock.ts';
import { now } from '../hub.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

export interface AnswerTime {
  instant: string;
  day: string;
  at: number;
}

/** When an answer may be promised for: in an hour, before today is over, in the next opening hours, and the day after. */
export function answerTimes({ opening }: Pick<ConsoleView, 'opening'>): AnswerTime[] {
  const inAnHour = Math.ceil((now.value + hourMs) / (15 * minuteMs)) * 15 * minuteMs;
  const closes = opening.until ? Date.parse(opening.until) : null;
  const next = opening.nextOpenAt ? Date.parse(opening.nextOpenAt) : now.value + 24 * hourMs;
  const times = [inAnHour, ...(closes !== null && closes > inAnHour ? [closes] : []), next + hourMs, next + 8 * hourMs];
  return times.map((at) => ({ at, instant: new Date(at).toISOString(), day: dayOf(at) }));
}
