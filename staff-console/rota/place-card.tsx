import type { RotaView } from '../../protocol/rota-view.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { dayWords } from './calendar.ts';
import { meetingsOn } from './cells.ts';
import { placeView } from './place-watch.tsx';
import { nameIn, rowName, shiftWords, whyWord } from './place-words.ts';
import { beside, cursorDay, cursorRow } from './state.ts';
import { r } from './words.ts';

/** The cell under the cursor: who stands there and why, what is wrong in words, and what the keys do about it. */
export function PlaceCard({ view }: { view: RotaView }) {
  const [row, day] = [cursorRow.value, cursorDay.value!];
  const place = placeView.value;
  const ofDay = view.days.find((one) => one.day === day);
  const over = day < view.today;
  const counter = view.counters.find(({ number }) => number === row);
  const leader = row === 'duty-leader' ? (ofDay?.leader ?? null) : null;
  const meetings = row === 'meetings' ? meetingsOn(view, day) : [];
  const planned = row === 'meetings' ? [] : grouped(place?.planned ?? []);
  const findings = place?.findings ?? [];
  const rest = ofDay !== undefined && ofDay.hours.length === 0;
  return (
    <section class="card det rota-place" aria-live="polite">
      <p class="note">{dayWords(day)}</p>
      <h2 class="t">
        {rowName(row)} {counter && <span class="soft">{say(counter.name)}</span>}
      </h2>
      <ul class="planned">
        {leader && (
          <li>
            <b>{nameIn(view, leader)}</b>
          </li>
        )}
        {planned.map(({ staff, name, kind, shifts, why }) => (
          <li key={`${staff}${kind}`}>
            <b>{name}</b>
            {typeof row === 'number' && kind === 'stand-by' && <span class="chip">{r('asThird')}</span>}
            <span class="soft">{shiftWords(shifts, place?.shifts ?? []) ?? ''}</span>
            <span class="note end">{whyWord(why)}</span>
          </li>
        ))}
        {meetings.map(({ id, from, to, what, staff }) => (
          <li key={id}>
            <b>{say(what)}</b>
            <span class="soft num">
              {from}–{to}
            </span>
            <span class="note end">{r('meetingPlanSmall', { n: staff.length })}</span>
          </li>
        ))}
        {leader === null && planned.length === 0 && meetings.length === 0 && place && (
          <li class="note">{row === 'meetings' ? r('meetingNone') : rest ? r('restDay') : r('nobodyYet')}</li>
        )}
      </ul>
      {over && <p class="note">{r('over')}</p>}
      {!over && (
        <p class="rota-keys">
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              beside.value = row === 'meetings' ? 'meeting' : 'choose';
            }}
          >
            <KeyCap name="Enter" /> {r(row === 'meetings' ? 'planMeeting' : 'choose')}
          </button>
          {planned.length > 0 && (
            <button
              type="button"
              class="quiet-button"
              onClick={() => {
                beside.value = 'remove';
              }}
            >
              <KeyCap name="Delete" /> {r('remove')}
            </button>
          )}
        </p>
      )}
      {place && (
        <ul class="rota-findings">
          {findings.length === 0 && (
            <li class="well">
              <Icon name="check" /> {r('allWell')}
            </li>
          )}
          {findings.map((one, i) => (
            <li key={`${one.code}${one.counters.join()}${one.people.join()}`} class={i < place.here ? 'own' : ''}>
              {i === place.here && <p class="note divide">{r('thisDay')}</p>}
              <Icon name="warning" />
              <span>{say(one.words)}</span>
            </li>
          ))}
        </ul>
      )}
      {place?.findings.length === 0 && <MonthList view={view} />}
    </section>
  );
}

/** Where the day under the cursor is well: what the month lacks, the first day first; a press leads there. */
function MonthList({ view }: { view: RotaView }) {
  const findings = view.findings.filter(({ day }) => day >= view.today);
  if (findings.length === 0) return null;
  return (
    <div class="rota-month-list">
      <p class="note">{r('findingsTitle')}</p>
      {findings.map((one) => (
        <button
          type="button"
          key={`${one.day}${one.code}${one.counters.join()}${one.people.join()}`}
          onClick={() => {
            cursorDay.value = one.day;
            const row = one.counters[0];
            if (row !== undefined) cursorRow.value = row;
          }}
        >
          <b>{dayWords(one.day)}</b>
          {say(one.words)}
        </button>
      ))}
    </div>
  );
}

type Planned = NonNullable<typeof placeView.value>['planned'][number];

/** One line a person and duty, whatever number of shifts. */
export function grouped(planned: readonly Planned[]): (Omit<Planned, 'shift'> & { shifts: string[] })[] {
  return [...Map.groupBy(planned, ({ staff, kind }) => `${staff} ${kind}`).values()].map((list) => {
    const { shift: _, ...first } = list[0]!;
    return { ...first, shifts: list.map(({ shift }) => shift) };
  });
}
