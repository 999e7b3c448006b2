import type { Day, Sum } from '../../protocol/working-days.ts';
import { dateOfDay } from '../../ui/clock.ts';
import { language, say } from '../../ui/language.ts';
import './case-parts.css';
import { type WeekDay, weekdayOf, weeksOf } from './sum-weeks.ts';
import { p } from './words.ts';

/** As the dictionary names them, Monday first. */
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const rowsMost = 4;

/** 12 月 7 日 周一 */
export const dayWords = (day: Day): string =>
  language.value === 'zh'
    ? p('dayOfYear', {
        month: Number(day.slice(5, 7)),
        day: Number(day.slice(8)),
        weekday: p(weekdays[weekdayOf(day)]!),
      })
    : // Noon is the same day in any zone near the hall's.
      dateOfDay(`${day}T12:00:00+08:00`, 'en');

/** A limit drawn as the calendar it is counted on: every day on the way with its number, or why it has none. */
export function SumCalendar({
  sum,
  rows = rowsMost,
  recall = null,
  begins = p('dayFrom'),
}: {
  sum: Sum;
  /** More weeks than this are not drawn. */
  rows?: number;
  recall?: Day | null;
  /** What happens on the day from which it is counted. */
  begins?: string;
}) {
  return (
    <div class="sum-calendar" role="img" aria-label={say(sum.text)}>
      {weekdays.map((day) => (
        <span key={day}>{p(day)}</span>
      ))}
      {weeksOf(sum, rows, recall).map((week, w) =>
        week === null ? (
          <i key="gap">{p('weeksBetween')}</i>
        ) : (
          week.map((day, i) => <Cell key={day.date} day={day} month={w === 0 && i === 0} begins={begins} />)
        ),
      )}
    </div>
  );
}

function Cell({ day, month, begins }: { day: WeekDay; month: boolean; begins: string }) {
  const { date, kind, counted } = day;
  const long = month || kind === 'from' || date.endsWith('-01');
  return (
    <div class={`${kind} ${counted?.why === 'made-up' ? 'made-up' : ''}`}>
      <b>{long ? `${Number(date.slice(5, 7))}-${Number(date.slice(8))}` : Number(date.slice(8))}</b>
      <small>{cellWords(day, begins)}</small>
    </div>
  );
}

function cellWords({ kind, n, counted }: WeekDay, begins: string): string {
  switch (kind) {
    case 'from':
      return begins;
    case 'due':
      return p('dayDue');
    case 'recall':
      return p('dayRecall');
    case 'stood':
      return p('dayStood');
    case 'counted':
      return p('dayN', { n: n ?? 0 });
    case 'rest':
      return counted?.name ? say(counted.name) : p('dayRest');
    case 'outside':
      return '';
  }
}
