import type { CalendarDay } from '../../protocol/calendar.ts';
import { say } from '../../ui/language.ts';
import { weekdayOf } from './calendar-file.ts';
import { c } from './words.ts';

/** Six days before the first at most, and 31: with the weeks one below the other, all weekends of the year stand in columns. */
const columns = 37;
const two = (n: number) => String(n).padStart(2, '0');

/** A year at a glance, a month a line: what is off and what is worked is marked with a sign and not by colour alone. */
export function Year({ year, days, today }: { year: number; days: readonly CalendarDay[]; today: string }) {
  const special = new Map(days.map((day) => [day.date, day]));
  const months = c('months').split(' ');
  const weekdays = c('weekdays').split(' ');
  return (
    <div class="cal-year">
      <span />
      {Array.from({ length: columns }, (_, i) => (
        <span class={`cal-head ${i % 7 > 4 ? 'weekend' : ''}`} key={i} aria-hidden="true">
          {weekdays[i % 7]}
        </span>
      ))}
      {months.map((name, i) => (
        <Month key={name} name={name} month={`${year}-${two(i + 1)}`} special={special} today={today} />
      ))}
    </div>
  );
}

function Month({
  name,
  month,
  special,
  today,
}: {
  name: string;
  month: string;
  special: ReadonlyMap<string, CalendarDay>;
  today: string;
}) {
  const first = `${month}-01`;
  const length = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return (
    <>
      <b class="cal-month">{name}</b>
      {Array.from({ length }, (_, i) => {
        const date = `${month}-${two(i + 1)}`;
        const day = special.get(date);
        const look = day?.kind ?? (weekdayOf(date) > 4 ? 'weekend' : '');
        return (
          <span
            key={date}
            class={`cal-day ${look} ${date === today ? 'today' : ''}`}
            style={i === 0 ? { gridColumnStart: weekdayOf(first) + 2 } : undefined}
            title={day && c(day.kind === 'off' ? 'dayOff' : 'dayWork', { date, name: day.name ? say(day.name) : '' })}
          >
            {i + 1}
            {day && <i>{c(day.kind)}</i>}
          </span>
        );
      })}
    </>
  );
}
