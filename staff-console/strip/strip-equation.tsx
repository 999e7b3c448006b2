import type { DayStripView } from '../../protocol/day-strip-view.ts';
import { d, type StripWord } from './words.ts';

const asWords = { A: 'personA', B: 'personB', substitute: 'personSubstitute', leader: 'personLeader' } as const;
const peopleMost = 3;

/** The sums of the day as an equation that holds: the time open is what was done in it, and what each person answered for. */
export function StripEquation({ view: { sums, people } }: { view: DayStripView }) {
  const parts: [number, string][] = [
    [sums.servingMin, d('serving', { n: sums.served })],
    [sums.callingMin, d('calling')],
    [sums.freeMin, d('free')],
    [sums.awayMin, d('away')],
    ...(sums.unattendedMin > 0 ? ([[sums.unattendedMin, d('nobody')]] satisfies [number, string][]) : []),
  ];
  const told = [...sums.people].sort((a, b) => b.minutes - a.minutes).slice(0, peopleMost);
  return (
    <section class={`eq ${sums.unattendedMin > 0 ? 'some' : ''}`}>
      <div class="z">
        <b>{sums.unattendedMin}</b>
        <span>{d('minUnattended')}</span>
      </div>
      <div class="o">
        <b>{sums.openMin}</b>
        <span>{d('minOpen')}</span>
      </div>
      {parts.map(([minutes, words], i) => (
        <div key={words} class="part">
          <em>{i === 0 ? '=' : '+'}</em>
          <b>{minutes}</b>
          <span>{words}</span>
        </div>
      ))}
      {sums.closedMin > 0 && <span class="beside">{d('closedMin', { n: sums.closedMin })}</span>}
      <div class="names">
        {told.map(({ staff, as, minutes }, i) => (
          <div key={`${staff} ${as}`} class="part">
            {i > 0 && <em>+</em>}
            <b>{minutes}</b>
            <span>
              {as === null
                ? (people[staff] ?? staff)
                : d(asWords[as] satisfies StripWord, { name: people[staff] ?? staff })}
            </span>
          </div>
        ))}
      </div>
    </section>
  );
}
