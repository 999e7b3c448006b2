import { useSignal } from '@preact/signals';
import type { Day, Sum } from '../../protocol/working-days.ts';
import { dateOfDay } from '../../ui/clock.ts';
import { language, say } from '../../ui/language.ts';
import { Icon } from '../../ui/icons.tsx';
import type { AtHand } from './at-hand.ts';
import { type CalendarDay, weekdayOf, weeksOf } from './weeks.ts';
import { n } from './words.ts';

/** Noon, so that the day is the same in any zone near the hall's. */
export const noon = (day: Day): string => `${day}T12:00:00+08:00`;

/** 若此刻受理，最迟: the promise drawn as the calendar it is counted on, opened to its sum and its article. */
export function DueCard({ visit, fixed = false }: { visit: AtHand['visit']; fixed?: boolean }) {
  const open = useSignal(false);
  const { promised, recall, statutory } = visit.sums;
  const atOnce = promised.days === 0;
  return (
    <section class={`card due-card ${open.value ? 'opened' : ''}`}>
      <div class="spread">
        <h2>{atOnce ? n('dueAtOnce') : n(fixed ? 'dueFixed' : 'dueIfNow')}</h2>
        <span class="note">{atOnce ? '' : n('dayNotCounted')}</span>
      </div>
      <div class="due-sum">
        <b class="num">{dayWords(promised.date)}</b>
        <span class="soft">{atOnce ? n('today') : n('workingDays', { n: promised.days })}</span>
      </div>
      {open.value ? (
        <Article promised={promised} statutory={statutory} />
      ) : (
        <Calendar promised={promised} recall={recall?.date ?? null} />
      )}
      <div class="due-foot">
        <p class="note">
          {recall && <span>{n('recallOn', { day: recall.date.slice(5) })}</span>}
          <span>{n('statutoryOn', { n: statutory.days, day: statutory.date.slice(5) })}</span>
          {!promised.certain && (
            <b class="poor">
              <Icon name="warning" /> {n('uncertain')}
            </b>
          )}
        </p>
        <button
          type="button"
          class="quiet-button"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {open.value ? n('calendar') : n('article')}
        </button>
      </div>
    </section>
  );
}

export function dayWords(day: Day): string {
  return language.value === 'zh'
    ? n('dayOfYear', {
        month: Number(day.slice(5, 7)),
        day: Number(day.slice(8)),
        weekday: n(weekdays[weekdayOf(day)]!),
      })
    : dateOfDay(noon(day), 'en');
}

function Article({ promised, statutory }: { promised: Sum; statutory: Pick<Sum, 'text' | 'article'> }) {
  return (
    <dl class="articles">
      <dt>{say(promised.article)}</dt>
      <dd>{say(promised.text)}</dd>
      <dt>{say(statutory.article)}</dt>
      <dd>{say(statutory.text)}</dd>
    </dl>
  );
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function Calendar({ promised, recall }: { promised: Sum; recall: Day | null }) {
  const weeks = weeksOf(promised.from, promised.date, recall, promised.counted);
  return (
    <div class="cal" role="img" aria-label={say(promised.text)}>
      {weekdays.map((day) => (
        <span key={day}>{n(day)}</span>
      ))}
      {weeks.map((week, w) =>
        week === null ? (
          <i key="gap" class="cal-gap">
            {n('weeksBetween')}
          </i>
        ) : (
          week.map((day, i) => (
            <Cell
              key={day.date}
              day={day}
              first={(w === 0 && i === 0) || day.date.endsWith('-01') || day.kind === 'received'}
            />
          ))
        ),
      )}
    </div>
  );
}

function Cell({ day: { date, kind, n: place, counted }, first }: { day: CalendarDay; first: boolean }) {
  const words = {
    received: n('dayReceived'),
    counted: n('dayN', { n: place ?? 0 }),
    rest: counted?.name ? say(counted.name) : n('dayRest'),
    recall: n('dayRecall'),
    due: n('dayDue'),
    after: '',
    before: '',
  }[kind];
  return (
    <div class={`${kind} ${counted?.why === 'made-up' ? 'made-up' : ''}`}>
      <b>{first ? `${Number(date.slice(5, 7))}-${Number(date.slice(8))}` : Number(date.slice(8))}</b>
      <small>{words}</small>
    </div>
  );
}
