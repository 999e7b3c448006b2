import type { HallView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { spanMinutes } from '../../ui/span.ts';
import { now } from '../hub.ts';
import { minutesSince } from '../waited.ts';
import { t } from '../words.ts';

interface Figure {
  words: string;
  sum: string;
  unit: string;
  more: string;
}

/** The sums of the day: what stands empty, who waits, how long, what is done. */
export function Figures({ view }: { view: HallView }) {
  return (
    <section class="kpi" aria-label={t('figures')}>
      {figuresOf(view, now.value).map(({ words, sum, unit, more }) => (
        <div key={words}>
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

function figuresOf({ counters, counts, waiting }: HallView, nowMs: number): Figure[] {
  const empty = counters.filter(({ state }) => state === 'unattended');
  const open = counters.filter(({ state }) => state === 'free' || state === 'calling' || state === 'serving').length;
  const oldest = waiting
    .filter(({ oldestSince }) => oldestSince !== null)
    .sort((a, b) => a.oldestSince!.localeCompare(b.oldestSince!))[0];
  const longest = [...waiting].sort((a, b) => (b.forecast?.p90S ?? 0) - (a.forecast?.p90S ?? 0))[0];
  return [
    {
      words: t('figUnattended'),
      sum: String(empty.length),
      unit: t('unitCounters'),
      more:
        empty.length > 0
          ? empty.map(({ number }) => t('counterN', { n: number })).join(t('comma'))
          : t('figOpen', { n: open, of: counters.length }),
    },
    {
      words: t('figWaiting'),
      sum: String(counts.waiting),
      unit: t('unitPeople'),
      more: oldest
        ? t('figOldest', { n: minutesSince(oldest.oldestSince!, nowMs), queue: say(oldest.name) })
        : t('nobodyWaiting'),
    },
    {
      words: t('figNinety'),
      sum: longest?.forecast ? String(spanMinutes(longest.forecast).toMin) : '–',
      unit: longest?.forecast ? t('unitMin') : '',
      more: longest?.forecast ? t('figLongest', { queue: say(longest.name) }) : t('noForecast'),
    },
    {
      words: t('figServed'),
      sum: String(counts.served),
      unit: t('unitPeople'),
      more: t('figIssued', { issued: counts.issued, left: counts.left }),
    },
    {
      words: t('figAway'),
      sum: String(counters.filter(({ state }) => state === 'away').length),
      unit: t('unitCounters'),
      more: t('figOverdue', { n: counters.filter(({ sign }) => sign && Date.parse(sign.backAt) < nowMs).length }),
    },
  ];
}
