import { useEffect, useLayoutEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { disarm } from '../../arming.ts';
import { useKeys } from '../../keys.ts';
import { notice } from '../../notice.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { MainKey } from '../../parts/main-key.tsx';
import { me, useOwn } from '../own.ts';
import { CheckCard } from './check-card.tsx';
import './day.css';
import { DayLine } from './day-line.tsx';
import { listGate } from '../../list-gate.ts';
import { listsNow, type OpenList, sign, ticksOf } from './lists.ts';
import { dueSlot } from './due-slot.ts';
import { nowMin, punchNow } from './slots.ts';
import { NoteField } from './note-field.tsx';
import { d } from './words.ts';

/** Between signing in and the counter, and between the counter and going home: the list of that moment, then what it was for. */
export function ListGate() {
  const view = useOwn(`my-day/${me()}`);
  const note = useSignal('');
  const gate = listGate.value;
  const counter = view?.counters.find(({ number }) => number === gate?.counter) ?? null;
  const left = gate?.kind === 'opening' ? counter?.openingLeft : counter?.closingLeft;
  const list: OpenList | null =
    view && gate && counter
      ? (listsNow(view, nowMin()).find(
          ({ kind, counter: of, day }) => kind === gate.kind && of === gate.counter && day === null,
        ) ?? {
          id: `${gate.kind} ${view.day} ${gate.counter}`,
          kind: gate.kind,
          counter: gate.counter,
          day: null,
          items: view.lists[gate.kind],
          left: left ?? [],
        })
      : null;
  const signed = list !== null && list.left.length === 0;
  const ticks = list ? ticksOf(list).length : 0;
  const punchDue = view !== null && dueSlot(view.slots, nowMin()) !== null;
  const toPunch = signed && punchDue;
  const go = () => {
    if (!list || !gate) return;
    if (!signed) void sign(list, note.value);
    else if (toPunch) void punchNow();
    else gate.go();
  };
  const back = () => {
    notice.value = null;
    listGate.value = null;
  };
  useLayoutEffect(() => disarm(), [signed, toPunch]);
  // Whoever signs in next begins at the counters.
  useEffect(
    () => () => {
      listGate.value = null;
    },
    [],
  );
  useKeys({ F2: go, Enter: go, Escape: back, '0': () => void punchNow() }, 'part');
  if (!view || !list || !gate) return <p class="soft">{d('wait')}</p>;
  const opening = gate.kind === 'opening';
  return (
    <main class="list-gate">
      <DayLine view={view} keyed />
      <CheckCard list={list} />
      {!opening && <NoteField note={note} />}
      <div class="gate-foot">
        <button type="button" class="act" onClick={back}>
          <span>
            <b>{d('later')}</b>
          </span>
          <KeyCap name="Escape" />
        </button>
        {signed ? (
          <MainKey
            name={toPunch ? 'punch' : opening ? 'open-counter' : null}
            run={go}
            small={d(opening ? 'openSmall' : 'leaveSmall')}
            verb={toPunch ? d('punch') : opening ? d('openNow', { n: gate.counter }) : d('leaveNow')}
          />
        ) : (
          <MainKey
            name={opening ? 'check-opening' : 'check-closing'}
            run={go}
            why={ticks === 0 ? d('tickFirst') : null}
            small={d('signSmall', { n: ticks })}
            verb={d(opening ? 'signOpening' : 'signClosing')}
          />
        )}
      </div>
    </main>
  );
}
