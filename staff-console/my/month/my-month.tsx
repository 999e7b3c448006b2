import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { MyMonthView } from '../../../protocol/my-month-view.ts';
import { Icon } from '../../../ui/icons.tsx';
import { hallFacts } from '../../hall-facts.ts';
import { now } from '../../hub.ts';
import { useKeys } from '../../keys.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { hasRole, me, useOwn } from '../own.ts';
import { DayDetail } from './day-detail.tsx';
import { dutyName, isBad, verdictWords } from './day-words.ts';
import './month.css';
import { MonthTotals } from './month-totals.tsx';
import { monthAfter, shownMonth } from './month-shown.ts';
import { UnitSheet } from './unit-sheet.tsx';
import { mo } from './words.ts';

const chosenDay = signal<string | null>(null);
const unit = signal(false);
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** 我的月: where one is when, and how each day was judged; for those who lead, the sheet of the unit beside it. */
export function MyMonth() {
  const today = todayInHall();
  const month = shownMonth.value ?? today.slice(0, 7);
  const leads = hasRole('leader', 'supervisor', 'chief');
  const turn = (by: number) => {
    shownMonth.value = monthAfter(month, by);
    chosenDay.value = null;
  };
  useKeys({
    PageUp: () => turn(-1),
    PageDown: () => turn(1),
    ...(leads
      ? {
          '1': () => {
            unit.value = !unit.value;
          },
        }
      : {}),
  });
  const [year, of] = month.split('-') as [string, string];
  const head = (
    <header class="month-head">
      <h1>{mo('title', { y: year, m: Number(of) })}</h1>
      <span class="keys-hint">
        <button type="button" aria-label="PgUp" onClick={() => turn(-1)}>
          <KeyCap name="PageUp" />
        </button>{' '}
        <button type="button" aria-label="PgDn" onClick={() => turn(1)}>
          <KeyCap name="PageDown" />
        </button>{' '}
        {mo('change')}
      </span>
      {leads && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            unit.value = !unit.value;
          }}
        >
          <KeyCap name="1" /> {mo(unit.value ? 'mine' : 'unitSheet')}
        </button>
      )}
    </header>
  );
  return leads && unit.value ? (
    <UnitSheet month={month} today={today} head={head} />
  ) : (
    <Own month={month} head={head} today={today} />
  );
}

function todayInHall(): string {
  const timeZone = hallFacts.value?.hall.timezone ?? 'Asia/Shanghai';
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now.value);
}

function Own({ month, today, head }: { month: string; today: string; head: ComponentChildren }) {
  const view = useOwn(`my-month/${me()}/${month}`);
  const days = view?.days ?? [];
  const first = days[0]?.day ?? `${month}-01`;
  const chosenNow = () =>
    chosenDay.value?.startsWith(month) ? chosenDay.value : today.startsWith(month) ? today : first;
  const chosen = chosenNow();
  // Keys may come faster than the page is drawn: each starts from where the last one led.
  const move = (by: number) => {
    const at = days.findIndex(({ day }) => day === chosenNow());
    const next = days[Math.max(0, Math.min(days.length - 1, at + by))];
    if (next) chosenDay.value = next.day;
  };
  useKeys({
    ArrowLeft: () => move(-1),
    ArrowRight: () => move(1),
    ArrowUp: () => move(-7),
    ArrowDown: () => move(7),
  });
  return (
    <div class="deck month-deck">
      <main class="stage">
        <section class="card month-card">
          {head}
          {!view ? (
            <p class="soft">{mo('wait')}</p>
          ) : (
            <ol class="month" aria-label={month}>
              {weekdays.map((day) => (
                <li class="weekday" key={day}>
                  {mo(day)}
                </li>
              ))}
              {days.map(({ day, hours }, i) => (
                <DayCell
                  key={day}
                  view={view}
                  day={day}
                  works={hours.length > 0}
                  column={i === 0 ? columnOf(day) : undefined}
                  here={day === chosen}
                  choose={() => {
                    chosenDay.value = day;
                  }}
                />
              ))}
            </ol>
          )}
        </section>
      </main>
      <aside class="side" aria-label={chosen}>
        {view && <DayDetail view={view} day={chosen} />}
        {view && <MonthTotals view={view} />}
      </aside>
    </div>
  );
}

/** Monday is the first column. */
const columnOf = (day: string): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

function DayCell({
  view,
  day,
  works,
  column,
  here,
  choose,
}: {
  view: MyMonthView;
  day: string;
  works: boolean;
  column: number | undefined;
  here: boolean;
  choose(): void;
}) {
  const judged = view.attendance?.days.find((one) => one.day === day);
  const plan = view.rota.find((one) => one.day === day);
  const bad = isBad(judged?.verdict);
  const says = [
    plan?.leads ? mo('leads') : null,
    plan?.duties[0] ? dutyName(plan.duties[0]) : null,
    plan && plan.meetings.length > 0 ? mo('meeting') : null,
  ].filter((words) => words !== null);
  const verdict = judged && judged.verdict !== 'rest' && judged.verdict !== 'unrecorded' ? judged.verdict : null;
  return (
    <li style={column ? { gridColumnStart: column } : undefined}>
      <button
        type="button"
        tabIndex={-1}
        class={[here ? 'here' : '', works ? '' : 'off', day === view.today ? 'today' : ''].join(' ')}
        aria-current={day === view.today ? 'date' : undefined}
        aria-pressed={here}
        onClick={choose}
      >
        <span class="day-no">
          {Number(day.slice(8))}
          {verdict === 'well' && <Icon name="check" />}
          {bad && <Icon name="warning" />}
        </span>
        {says.map((words) => (
          <span class="day-says" key={words}>
            {words}
          </span>
        ))}
        {verdict && verdict !== 'well' && (
          <span class={`day-verdict ${bad ? 'bad' : ''}`}>{mo(verdictWords[verdict])}</span>
        )}
        {!verdict && leaveOn(view, day) && <span class="day-verdict">{mo('verdictLeave')}</span>}
      </button>
    </li>
  );
}

/** Leave that is still ahead stands in the calendar too. */
function leaveOn(view: MyMonthView, day: string): boolean {
  return view.leaves.some(({ from, to }) => from.slice(0, 10) <= day && day <= to.slice(0, 10));
}
