import type { RotaView } from '../../protocol/rota-view.ts';
import { say } from '../../ui/language.ts';
import { type Bindings, useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { notice } from '../notice.ts';
import { page } from '../page.ts';
import { dayAfter, lastOf, mondayOf, monthAfter, shortDay } from './calendar.ts';
import { rowsOf } from './cells.ts';
import { Choose } from './choose.tsx';
import { CopyWeek } from './copy-week.tsx';
import { Fill } from './fill.tsx';
import { Grid } from './grid.tsx';
import { MonthKey, nextStep } from './month-key.tsx';
import { Meetings } from './meetings.tsx';
import { PlaceCard } from './place-card.tsx';
import { Remove, removeHere } from './remove.tsx';
import { beside, cursorDay, cursorRow, reason, scale, showDay } from './state.ts';
import { Told } from './told.tsx';
import { r } from './words.ts';

/** The days on the screen: the month, or the week of the cursor within it. */
function daysShown(view: RotaView, day: string): string[] {
  const days = view.days.map((one) => one.day);
  if (scale.value === 'month') return days;
  const monday = mondayOf(day);
  return days.filter((one) => one >= monday && one <= dayAfter(monday, 6));
}

/** The grid, what lies beside it, and what the main key does: fill what is open, then file the month. */
export function Rota({ view }: { view: RotaView }) {
  const day = cursorDay.value!;
  const days = daysShown(view, day);
  const rows = rowsOf(view);
  if (!rows.includes(cursorRow.value)) cursorRow.value = rows[0]!;
  const move = (by: number) => {
    const at = rows.indexOf(cursorRow.value);
    cursorRow.value = rows[Math.max(0, Math.min(rows.length - 1, at + by))]!;
  };
  const turn = (by: number) => {
    if (scale.value === 'week') return showDay(dayAfter(day, 7 * by));
    const next = monthAfter(view.month, by);
    const last = lastOf(next);
    const same = `${next}-${day.slice(8)}`;
    showDay(same > last ? last : same);
  };
  const inGrid: Bindings =
    page.value === 'home' && beside.value === 'place'
      ? {
          ArrowUp: () => move(-1),
          ArrowDown: () => move(1),
          ArrowLeft: () => showDay(dayAfter(day, -1)),
          ArrowRight: () => showDay(dayAfter(day, 1)),
          PageUp: () => turn(-1),
          PageDown: () => turn(1),
          Enter: () => {
            beside.value = cursorRow.value === 'meetings' ? 'meeting' : 'choose';
          },
          Delete: () => void removeHere(),
        }
      : {};
  const backToGrid = () => {
    notice.value = null;
    beside.value = 'place';
  };
  useKeys({ ...inGrid, ...(beside.value === 'place' || page.value !== 'home' ? {} : { Escape: backToGrid }) });
  const step = nextStep(view);
  // What is over stays as it was: nobody has to look after it.
  const toDo = view.days.reduce((sum, one) => sum + (one.day >= view.today ? one.findings : 0), 0);
  const [year, number] = [view.month.slice(0, 4), Number(view.month.slice(5))];
  return (
    <div class="deck foot rota-deck">
      <main class="stage">
        <section class="card rota-card">
          <header>
            <h1>
              {scale.value === 'month'
                ? r('monthTitle', { year, month: number })
                : r('weekTitle', { from: shortDay(days[0]!), to: shortDay(days.at(-1)!) })}
            </h1>
            <span class={`note ${toDo > 0 ? 'poor' : 'good'}`}>
              {toDo > 0 ? r('findingsN', { n: toDo }) : r('well')}
            </span>
            <span class="keys-hint">
              <KeyCap name="ArrowUp" />
              <KeyCap name="ArrowDown" />
              <KeyCap name="ArrowLeft" />
              <KeyCap name="ArrowRight" /> {r('move')} <KeyCap name="PageUp" />
              <KeyCap name="PageDown" /> {r('turnPage')}
            </span>
          </header>
          <Grid view={view} days={days} />
        </section>
      </main>
      <aside class={`side rota-side ${step ? '' : 'tall'}`}>
        <Beside view={view} days={days} />
        {view.filing.filed && beside.value !== 'told' && (
          <div class="rota-reason">
            <span class="note">{r('reason')}</span>
            <Field
              label={r('reason')}
              placeholder={r('reasonHint')}
              value={reason.value}
              type={(value) => {
                reason.value = value;
              }}
            />
          </div>
        )}
      </aside>
      <Tally view={view} />
      {step && <MonthKey view={view} step={step} />}
    </div>
  );
}

function Beside({ view, days }: { view: RotaView; days: readonly string[] }) {
  switch (beside.value) {
    case 'choose':
      return <Choose />;
    case 'remove':
      return <Remove />;
    case 'copy':
      return <CopyWeek view={view} />;
    case 'fill':
      return <Fill days={days} />;
    case 'meeting':
      return <Meetings view={view} />;
    case 'told':
      return <Told />;
    default:
      return <PlaceCard view={view} />;
  }
}

function Tally({ view }: { view: RotaView }) {
  const number = Number(view.month.slice(5));
  return (
    <p class="tally note rota-tally">
      <span class="clip">{view.shifts.map(({ name }, i) => `${i + 1} ${say(name)}`).join('　')}</span>
      {view.changes.length > 0 && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            beside.value = 'told';
          }}
        >
          {r('changes', { n: view.changes.length })}
        </button>
      )}
      <a
        class="quiet-button"
        href={`/api/rota/${view.month}.html`}
        target="_blank"
        rel="noreferrer"
        aria-label={r('printName', { month: number })}
      >
        {r('print')}
      </a>
    </p>
  );
}
