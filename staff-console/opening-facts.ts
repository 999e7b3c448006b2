import type { ConsoleView } from '../protocol/views.ts';
import { dateOfDay, timeOfDay, weekday } from '../ui/clock.ts';
import { language } from '../ui/language.ts';
import { minutesSince } from './waited.ts';
import { t } from './words.ts';
import { k } from './counter/words.ts';

/** What one who begins should know of the day: open until when, or opening when, and who waits already. */
export function openingFacts(
  { opening, counts, waiting }: Pick<ConsoleView, 'opening' | 'counts' | 'waiting'>,
  nowMs: number,
): { words: string; value: string }[] {
  const facts: { words: string; value: string }[] = [];
  if (opening.now && opening.until)
    facts.push({ words: k('openNow'), value: k('untilTime', { time: timeOfDay(opening.until) }) });
  else if (opening.nextOpenAt) {
    const sameDay = dateOfDay(opening.nextOpenAt, 'zh') === dateOfDay(nowMs, 'zh');
    const min = Math.ceil((Date.parse(opening.nextOpenAt) - nowMs) / 60_000);
    facts.push({
      words: k('opensNext'),
      value:
        min < 120
          ? k('timeInMin', { time: timeOfDay(opening.nextOpenAt), n: Math.max(0, min) })
          : sameDay
            ? timeOfDay(opening.nextOpenAt)
            : `${weekday(opening.nextOpenAt, language.value)} ${timeOfDay(opening.nextOpenAt)}`,
    });
  }
  const oldest = waiting.map(({ firstWaitedAt }) => firstWaitedAt).sort()[0];
  facts.push({
    words: k('alreadyWaiting'),
    value: oldest
      ? k('waitingOldest', { n: counts.waiting, time: timeOfDay(oldest), min: minutesSince(oldest, nowMs) })
      : t('nobodyWaiting'),
  });
  facts.push({ words: k('servedN'), value: t('nShort', { n: counts.servedToday }) });
  return facts;
}
