import type { HallView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { spanMinutes } from '../../ui/span.ts';
import { now } from '../hub.ts';
import { minutesSince } from '../waited.ts';
import { t } from '../words.ts';
import { h } from './words.ts';

interface Figure {
  words: string;
  sum: string;
  unit: string;
  more: string;
  /** Nothing of this should be. */
  poor?: boolean;
}

/** The sums of the day: minutes nobody stood there, who waits, how long, what is done. */
export function Figures({ view }: { view: HallView }) {
  return (
    <section class="kpi" aria-label={h('figures')}>
      {figuresOf(view, now.value).map(({ words, sum, unit, more, poor }) => (
        <div key={words} class={poor ? 'poor-sum' : ''}>
          <span>{words}</span>
          <b>
            {sum}
            <small>{unit}</small>
          </b>
          <em>{more}</em>
        </div>
      ))}
    </section>
  );
}

function figuresOf({ counters, counts, waiting, peakAt }: HallView, nowMs: number): Figure[] {
  const oldest = waiting
    .filter(({ oldestSince }) => oldestSince !== null)
    .sort((a, b) => a.oldestSince!.localeCompare(b.oldestSince!))[0];
  const longest = [...waiting].sort((a, b) => (b.forecast?.p90S ?? 0) - (a.forecast?.p90S ?? 0))[0];
  return [
    {
      words: h('figUnattended'),
      sum: String(counts.unattendedMin),
      unit: h('unitMin'),
      more: h('figDue', { n: counts.countersDue, span: spanOf(counts.openMin) }),
      poor: counts.unattendedMin > 0,
    },
    {
      words: h('figWaiting'),
      sum: String(counts.waiting),
      unit: h('unitPeople'),
      more: oldest
        ? h('figOldest', { n: minutesSince(oldest.oldestSince!, nowMs), queue: say(oldest.name) })
        : t('nobodyWaiting'),
    },
    {
      words: h('figNinety'),
      sum: longest?.forecast ? String(spanMinutes(longest.forecast).toMin) : '–',
      unit: longest?.forecast ? h('unitMin') : '',
      more: longest?.forecast ? h('figLine', { queue: say(longest.name), n: peakAt.waitMin }) : t('noForecast'),
    },
    {
      words: h('figServed'),
      sum: String(counts.served),
      unit: h('unitPeople'),
      more: h('figIssued', { issued: counts.issued, left: counts.left }),
    },
    counts.casesOverdue === undefined
      ? {
          words: h('figAway'),
          sum: String(counters.filter(({ state }) => state === 'away').length),
          unit: h('unitCounters'),
          more: h('figOverdue', { n: counters.filter(({ sign }) => sign && Date.parse(sign.backAt) < nowMs).length }),
        }
      : {
          words: h('figCases'),
          sum: String(counts.casesOverdue),
          unit: h('unitCases'),
          more: h('figCasesFresh', { n: counts.casesOverdueFresh ?? 0 }),
          poor: counts.casesOverdue > 0,
        },
  ];
}

function spanOf(min: number): string {
  return min < 60
    ? h('onlyMin', { m: min })
    : h('hoursMin', { h: Math.floor(min / 60), m: String(min % 60).padStart(2, '0') });
}
