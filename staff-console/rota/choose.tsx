import { useSignal } from '@preact/signals';
import type { DutyKind } from '../../protocol/rota-settings.ts';
import { Icon } from '../../ui/icons.tsx';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { Options } from '../parts/options.tsx';
import { dayWords } from './calendar.ts';
import { assign } from './deeds.ts';
import type { Fitness } from './fitness.ts';
import { placeView } from './place-watch.tsx';
import { asWord, dutyName, rowName, shiftWords } from './place-words.ts';
import { cursorDay, cursorRow, goOn } from './state.ts';
import { r } from './words.ts';

/** Who could take the cell, the fittest first; 回车 puts them there. */
export function Choose() {
  const [row, day] = [cursorRow.value, cursorDay.value!];
  const cursor = useSignal(0);
  const third = useSignal(false);
  const shift = useSignal<string | null>(null);
  const place = placeView.value;
  const shifts = place?.shifts ?? [];
  const kind: DutyKind | 'duty-leader' =
    typeof row === 'number' ? (third.value ? 'stand-by' : 'front') : row === 'meetings' ? 'stand-by' : row;
  const put = async ({ jobNo, name }: Fitness) => {
    if (await assign({ day, row, kind, shift: shift.value }, jobNo, name)) goOn('choose', 'place');
  };
  const keys: Bindings = {};
  const several = shifts.length > 1 && row !== 'duty-leader';
  if (several) {
    keys['0'] = () => {
      shift.value = null;
    };
    shifts.slice(0, 9).forEach(({ id }, i) => {
      keys[String(i + 1) as KeyName] = () => {
        shift.value = id;
      };
    });
  }
  if (typeof row === 'number') {
    keys.ArrowLeft = () => {
      third.value = false;
    };
    keys.ArrowRight = () => {
      third.value = true;
    };
  }
  useKeys(keys, 'part');
  return (
    <section class="card rota-choose">
      <header>
        <p class="note">{dayWords(day)}</p>
        <h2 class="t">{r('chooseFor', { place: rowName(row) })}</h2>
      </header>
      {typeof row === 'number' && (
        <Options
          label={r('kind')}
          columns={2}
          look="small"
          options={[
            { id: 'front', label: r('front'), key: 'ArrowLeft', on: !third.value, choose: keys.ArrowLeft! },
            { id: 'third', label: r('asThird'), key: 'ArrowRight', on: third.value, choose: keys.ArrowRight! },
          ]}
        />
      )}
      {several && (
        <Options
          label={r('shift')}
          columns={shifts.length + 1}
          look="small"
          options={[
            { id: 'all', label: r('wholeDay'), key: '0', on: shift.value === null, choose: keys['0']! },
            ...shifts.slice(0, 9).map(({ id }, i) => ({
              id,
              label: r('shiftOnly', { list: i + 1 }),
              key: String(i + 1) as KeyName,
              on: shift.value === id,
              choose: keys[String(i + 1) as KeyName]!,
            })),
          ]}
        />
      )}
      <List
        label={r('chooseFor', { place: rowName(row) })}
        items={place?.people ?? []}
        keyOf={({ jobNo }) => jobNo}
        cursor={cursor}
        choose={(person) => void put(person)}
        row={(person) => <PersonRow person={person} shifts={shifts} />}
        more={(rest) => r('moreN', { n: rest.length })}
        empty={r('nobody')}
      />
      <p class="note rota-hint">
        <KeyCap name="Enter" /> {r('choose')} <KeyCap name="Escape" />
      </p>
    </section>
  );
}

export function PersonRow({ person, shifts }: { person: Fitness; shifts: readonly { id: string }[] }) {
  const { name, as, free, no, at, leads, days } = person;
  const word = asWord(as);
  const elsewhere = at.map(({ kind, counter }) =>
    counter !== null ? r('atCounter', { n: counter }) : r('atDuty', { duty: dutyName(kind, null) }),
  );
  const some = free.length > 0 ? shiftWords(free, shifts) : null;
  const state =
    no === 'on-leave'
      ? r('noLeave')
      : no === 'rest-due'
        ? r('noRest')
        : no === 'twice-at-once'
          ? leads
            ? r('leads')
            : (elsewhere[0] ?? r('noTwice'))
          : some === null
            ? r('fitFree')
            : r('fitShift', { list: some });
  return (
    <span class={`person-row ${no === null ? '' : 'cannot'}`}>
      <span class="mid">
        <b>{name}</b> {word && <span class={`chip ${as === 'A' || as === 'B' ? 'ok' : ''}`}>{word}</span>}
      </span>
      <span class="state">
        <Icon name={no === null ? 'check' : 'warning'} /> {state}
      </span>
      <span class="note days">{r('daysN', { n: days })}</span>
    </span>
  );
}
