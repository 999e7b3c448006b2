import { useSignal } from '@preact/signals';
import { notice } from '../notice.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { dayWords } from './calendar.ts';
import { takeOff } from './deeds.ts';
import { grouped } from './place-card.tsx';
import { placeView } from './place-watch.tsx';
import { rowName, shiftWords } from './place-words.ts';
import { beside, cursorDay, cursorRow, goOn } from './state.ts';
import { r } from './words.ts';

/** One person is taken off at once; of several it is asked whom. */
export async function removeHere(): Promise<void> {
  const planned = grouped(placeView.value?.planned ?? []);
  if (cursorRow.value === 'meetings') beside.value = 'meeting';
  else if (cursorRow.value === 'duty-leader') notice.value = { kind: 'not-now', text: r('leaderStays') };
  else if (planned.length > 1) beside.value = 'remove';
  else if (planned[0]) await takeOff(cursorDay.value!, cursorRow.value, planned[0]);
}

export function Remove() {
  const cursor = useSignal(0);
  const [row, day] = [cursorRow.value, cursorDay.value!];
  const place = placeView.value;
  return (
    <section class="card rota-choose">
      <header>
        <p class="note">{dayWords(day)}</p>
        <h2 class="t">
          {rowName(row)} · {r('removeWhich')}
        </h2>
      </header>
      <List
        label={r('removeWhich')}
        items={grouped(place?.planned ?? [])}
        keyOf={({ staff, kind }) => `${staff}${kind}`}
        cursor={cursor}
        choose={async (one) => {
          await takeOff(day, row, one);
          goOn('remove', 'place');
        }}
        row={({ name, kind, shifts }) => (
          <span class="person-row">
            <span class="mid">
              <b>{name}</b> {typeof row === 'number' && kind === 'stand-by' && <span class="chip">{r('asThird')}</span>}
            </span>
            <span class="state">{shiftWords(shifts, place?.shifts ?? []) ?? r('wholeDay')}</span>
          </span>
        )}
        more={(rest) => r('moreN', { n: rest.length })}
        empty={r('nobodyYet')}
      />
      <p class="note rota-hint">
        <KeyCap name="Enter" /> {r('remove')} <KeyCap name="Escape" />
      </p>
    </section>
  );
}
