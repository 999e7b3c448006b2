import type { MyDayView } from '../../../protocol/my-day-view.ts';
import { Icon } from '../../../ui/icons.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import { clockMin, dueSlot, type Slot } from './due-slot.ts';
import { dueWords, nowMin, punchNow, slotSays, slotWords } from './slots.ts';
import { presetSource } from './preset-source.ts';
import { d } from './words.ts';

const hourMin = 60;

/** 今天打卡: the day as a line, the hall's hours on it, and under it every punch: what is done, what is due, what was late. */
export function DayLine({ view, keyed }: { view: MyDayView; keyed: boolean }) {
  const min = nowMin();
  const due = dueSlot(view.slots, min);
  const times = view.slots.length > 2 ? 'scheme4' : 'scheme2';
  const extra = view.punches.filter((at) => !view.slots.some((slot) => slot.at === at));
  return (
    <section class="card day-line">
      <header>
        <h1>{d('lineTitle')}</h1>
        <span class="note">
          {[
            view.slots.length > 0 ? d(times) : null,
            view.leadMin > 0 ? d('lead', { n: view.leadMin }) : null,
            d('source', { preset: presetSource(view.preset) }),
            extra.length > 0 ? d('extra', { times: extra.join(' ') }) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {keyed && (
          <button type="button" class="quiet-button" onClick={() => void punchNow()}>
            <KeyCap name="0" /> {d('punch')}
          </button>
        )}
      </header>
      {view.hours.length === 0 ? <p class="soft">{d('dayOff')}</p> : <Axis view={view} min={min} due={due} />}
      {!view.attends && <p class="soft">{d('notKept')}</p>}
      {view.slots.length > 0 && (
        <ol class="slots" style={{ '--slots': view.slots.length }}>
          {view.slots.map((slot) => (
            <SlotCell key={slot.slot} slot={slot} due={slot === due} />
          ))}
        </ol>
      )}
    </section>
  );
}

function SlotCell({ slot, due }: { slot: Slot; due: boolean }) {
  const bad = slot.status === 'late' || slot.status === 'early' || slot.status === 'missing';
  const done = slot.at !== null && !bad;
  return (
    <li class={due ? 'due' : bad ? 'bad' : done ? 'done' : ''}>
      <span class="slot-name">
        {done ? <Icon name="check" /> : bad && !due ? <Icon name="warning" /> : <Icon name="clock" />}
        <b>{d(slotWords[slot.slot])}</b>
        <small class="soft">{dueWords(slot)}</small>
      </span>
      <span class="slot-says">
        {slotSays(slot, due)}
        {slot.repaired && <small class="chip">{d('repaired')}</small>}
      </span>
    </li>
  );
}

function Axis({ view, min, due }: { view: MyDayView; min: number; due: Slot | null }) {
  const spans = view.hours.map(([from, to]) => [clockMin(from), clockMin(to)] as const);
  const begins = Math.floor((spans[0]![0] - hourMin) / hourMin) * hourMin;
  const ends = Math.min(24 * hourMin, Math.ceil((spans.at(-1)![1] + hourMin) / hourMin) * hourMin);
  const at = (minute: number) => `${((Math.max(begins, Math.min(ends, minute)) - begins) / (ends - begins)) * 100}%`;
  const step = ends - begins > 14 * hourMin ? 4 * hourMin : 2 * hourMin;
  const marks: number[] = [];
  for (let mark = Math.ceil(begins / step) * step; mark <= ends; mark += step) marks.push(mark);
  return (
    <div class="axis" aria-hidden="true">
      {marks.map((mark) => (
        <span class="hour" key={mark} style={{ left: at(mark) }}>
          {String(mark / hourMin).padStart(2, '0')}:00
        </span>
      ))}
      {view.leadMin > 0 && (
        <i class="lead" style={{ left: at(spans[0]![0] - view.leadMin), right: `calc(100% - ${at(spans[0]![0])})` }} />
      )}
      {spans.map(([from, to]) => (
        <i class="open" key={from} style={{ left: at(from), right: `calc(100% - ${at(to)})` }} />
      ))}
      {view.slots.map((slot) => (
        <i class={`due ${slot === due ? 'now' : ''}`} key={slot.slot} style={{ left: at(clockMin(slot.due)) }} />
      ))}
      {view.punches.map((punch) => {
        const slot = view.slots.find((one) => one.at === punch);
        const bad = slot && (slot.status === 'late' || slot.status === 'early');
        return (
          <i class={`dot ${bad ? 'bad' : slot ? '' : 'extra'}`} key={punch} style={{ left: at(clockMin(punch)) }} />
        );
      })}
      {min >= begins && min <= ends && (
        <span class="now-line" style={{ left: at(min) }}>
          <small>{d('now')}</small>
        </span>
      )}
    </div>
  );
}
