import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RotaView } from '../../protocol/rota-view.ts';
import { say } from '../../ui/language.ts';
import { shortDay, weekdayWord } from './calendar.ts';
import { inRow, markIn, meetingsOn, type Row, rowsOf } from './cells.ts';
import { markWords, nameIn, rowName, shortName } from './place-words.ts';
import { beside, cursorDay, cursorRow, scale } from './state.ts';
import { r } from './words.ts';

/** Counters by days: a month in a glance, or a week with its names. The cursor is always in view. */
export function Grid({ view, days }: { view: RotaView; days: readonly string[] }) {
  const at = (one: string) => view.days.findIndex((of) => of.day === one);
  return (
    <div class={`rota-grid ${scale.value}`}>
      <table aria-label={r('monthTitle', { year: view.month.slice(0, 4), month: Number(view.month.slice(5)) })}>
        <colgroup>
          <col class="row-head" />
          {days.map((one) => (
            <col key={one} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{r('counterHead')}</th>
            {days.map((one) => (
              <DayHead key={one} day={one} today={one === view.today} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(view).map((one) => (
            <tr key={one} class={one === 'meetings' ? 'last-of-hall' : ''}>
              <RowHead view={view} row={one} />
              {days.map((date) => (
                <Cell key={date} view={view} row={one} day={date} at={at(date)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DayHead({ day, today }: { day: string; today: boolean }) {
  const here = useComputed(() => cursorDay.value === day).value;
  return (
    <th scope="col" class={`${today ? 'today' : ''} ${here ? 'here' : ''}`} aria-label={shortDay(day)}>
      <b>{Number(day.slice(8))}</b>
      <span>{weekdayWord(day)}</span>
    </th>
  );
}

function RowHead({ view, row }: { view: RotaView; row: Row }) {
  const here = useComputed(() => cursorRow.value === row).value;
  return (
    <th scope="row" class={here ? 'here' : ''}>
      {typeof row === 'number' ? <CounterHead view={view} number={row} /> : rowName(row)}
    </th>
  );
}

function CounterHead({ view, number }: { view: RotaView; number: number }) {
  const counter = view.counters.find((one) => one.number === number)!;
  return (
    <>
      <b>{number}</b> <span>{say(counter.name)}</span>
    </>
  );
}

/** One of two thousand in a large hall: only those the cursor leaves and enters are drawn anew. */
function Cell({ view, row, day, at }: { view: RotaView; row: Row; day: string; at: number }) {
  const button = useRef<HTMLButtonElement>(null);
  const here = useComputed(() => cursorRow.value === row && cursorDay.value === day).value;
  const shown = scale.value;
  useLayoutEffect(() => {
    if (here) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here, shown]);
  const open = (view.days[at]?.hours.length ?? 0) > 0;
  const mark = markIn(view, row, at);
  const lacks = row === 'duty-leader' && open && !view.days[at]?.leader;
  const warned = mark !== '.';
  // Head of row and column tell where a cell is; one without words tells it by itself.
  const empty = !warned && !lacks && (row === 'meetings' ? meetingsOn(view, day) : inRow(view, row, at)).length === 0;
  const choose = () => {
    const again = here && beside.value === 'place';
    cursorRow.value = row;
    cursorDay.value = day;
    beside.value = again ? 'choose' : 'place';
  };
  return (
    <td class={`${open ? '' : 'off'} ${warned ? 'warned' : ''} ${day < view.today ? 'over' : ''}`}>
      <button
        ref={button}
        type="button"
        tabIndex={-1}
        aria-label={empty ? `${rowName(row)} ${day.slice(5)}` : undefined}
        aria-current={here ? 'true' : undefined}
        onClick={choose}
      >
        <Inside view={view} row={row} day={day} at={at} warned={warned} />
        {warned && (
          <i class="mark" title={r(markWords[mark]!.name)}>
            {r(markWords[mark]!.short)}
          </i>
        )}
        {lacks && <i class="lacks">{r('markEmpty')}</i>}
      </button>
    </td>
  );
}

function Inside({
  view,
  row,
  day,
  at,
  warned,
}: {
  view: RotaView;
  row: Row;
  day: string;
  at: number;
  warned: boolean;
}) {
  const wide = scale.value === 'week';
  if (row === 'meetings') {
    const meetings = meetingsOn(view, day);
    if (meetings.length === 0) return null;
    return wide ? (
      <>
        {meetings.map(({ id, from, what }) => (
          <span class="planned-one" key={id}>
            {from} {say(what)}
          </span>
        ))}
      </>
    ) : (
      <b>{meetings.length}</b>
    );
  }
  const people = inRow(view, row, at);
  if (!wide) {
    const fronts = people.filter(({ third }) => !third);
    // Beside a mark there is room for one sign.
    if (typeof row === 'number' && warned && fronts.length > 1) return <b>{fronts.length}</b>;
    if (typeof row === 'number')
      return <b>{fronts.map(({ as, jobNo }) => as ?? shortName(nameIn(view, jobNo))).join('')}</b>;
    return (
      <b>{people.length > 1 ? people.length : people.map(({ jobNo }) => shortName(nameIn(view, jobNo))).join('')}</b>
    );
  }
  return (
    <>
      {people.map(({ jobNo, as, shift, third }) => (
        <span class={`planned-one ${third ? 'third' : ''}`} key={`${jobNo}${shift}${third}`}>
          {third && <small>{r('third')}</small>}
          {nameIn(view, jobNo)}
          {as && <small>{as}</small>}
          {shift !== null && <small>·{shift}</small>}
        </span>
      ))}
    </>
  );
}
