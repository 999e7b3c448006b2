import { useSignal } from '@preact/signals';
import { dateOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { language, say } from '../../ui/language.ts';
import { useKeys } from '../keys.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { Turns } from '../parts/turns.tsx';
import { useLastView } from '../use-last-view.ts';
import './strip.css';
import { StripEquation } from './strip-equation.tsx';
import { linesOf, StripRows } from './strip-rows.tsx';
import { d } from './words.ts';

const legend = [
  ['serving', 'servingWord'],
  ['calling', 'calling'],
  ['free', 'free'],
  ['away', 'away'],
  ['unattended', 'unattended'],
] as const;

/** 在岗流水: one counter, one day, as it was. ← → changes the day, ↑ ↓ the counter where one may see others. */
export function StripPage({ first, day: begin, others }: { first: number; day: string; others: boolean }) {
  const counter = useSignal(first);
  const day = useSignal(begin);
  const view = useLastView(`duty/${day.value}/${counter.value}`);
  const turn = (by: number) => {
    const next = dayAfter(day.value, by);
    if (view === null || next <= view.today) day.value = next;
  };
  const walk = (by: number) => {
    const next = view?.counters[view.counters.indexOf(counter.value) + by];
    if (others && next !== undefined) counter.value = next;
  };
  const print = () => {
    if (view) window.print();
  };
  useKeys({
    ArrowLeft: () => turn(-1),
    ArrowRight: () => turn(1),
    ArrowUp: () => walk(-1),
    ArrowDown: () => walk(1),
    F2: print,
  });
  if (!view) return <p class="strip-loading">{d('loading')}</p>;
  const named = linesOf(view);
  const people = [
    ...new Set(view.spans.flatMap(([, , state, staff]) => (staff === null || state === 'gap' ? [] : [staff]))),
  ];
  const date = dateOfDay(`${view.day}T12:00:00Z`, language.value);
  return (
    <main class="day-strip">
      <p class="print-head">
        {d('printed', {
          hall: say(view.hall.name),
          n: view.number,
          name: say(view.name),
          day: `${view.day.slice(0, 4)} ${date}`,
        })}
      </p>
      <header class="strip-head">
        <h1>
          <span class="plate">{view.number}</span>
          {say(view.name)} <span class="soft">{d('title')}</span> <b class="strip-date">{date}</b>
        </h1>
        <Turns label={d('changeDay')} keys={['ArrowLeft', 'ArrowRight']} turn={turn} last={view.day >= view.today} />
        {others && <Turns label={d('changeCounter')} keys={['ArrowUp', 'ArrowDown']} turn={walk} />}
      </header>
      {view.opening.length === 0 && view.spans.length === 0 ? (
        <p class="strip-loading">{d('restDay')}</p>
      ) : (
        <>
          <StripEquation view={view} />
          <StripRows view={view} />
        </>
      )}
      <footer class="lg">
        {legend.map(([state, word]) => (
          <span key={state}>
            <i class={`s-${state}`} aria-hidden="true" />
            {d(word)}
          </span>
        ))}
        {people.map((jobNo, i) => (
          <span key={jobNo} class={i === 0 ? 'sep' : ''}>
            <i class={`who-${named(jobNo)}`} aria-hidden="true" />
            {view.people[jobNo] ?? jobNo}
          </span>
        ))}
        <span class={`right ${view.journal?.whole === false ? 'poor' : 'soft'}`}>
          {view.journal?.whole === false && <Icon name="warning" />}
          {view.journal
            ? `${d('journal', { from: view.journal.from, to: view.journal.to })}${d('comma')}${d(view.journal.whole ? 'chainWhole' : 'chainBroken')}`
            : d('noJournal')}
        </span>
        <button type="button" class="print-key" onClick={print}>
          <KeyCap name="F2" /> {d('print')}
        </button>
      </footer>
    </main>
  );
}

/** A day so many days later, as the calendar has it. */
function dayAfter(day: string, by: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
