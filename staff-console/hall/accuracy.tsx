import type { HallView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { h } from './words.ts';

const target = { from: 88, to: 92 };
const shown = { from: 80, to: 98 };
const hoursMost = 10;
const heightRem = 3.25;

/** Of a hundred times told today, how many held; hour by hour beside the band they should lie in. */
export function Accuracy({ view: { counts, accuracy } }: { view: Pick<HallView, 'counts' | 'accuracy'> }) {
  const { forecastHits, forecastsScored } = counts;
  const rate = forecastsScored > 0 ? Math.round((100 * forecastHits) / forecastsScored) : null;
  const height = (value: number) =>
    (heightRem * (Math.max(shown.from, Math.min(shown.to, value)) - shown.from)) / (shown.to - shown.from);
  const hours = accuracy.slice(-hoursMost).map(({ at, scored, hits }) => ({
    hour: Number(timeOfDay(at).slice(0, 2)),
    rate: Math.round((100 * hits) / scored),
  }));
  return (
    <section class="card accuracy">
      <div>
        <h2>{h('accuracyTitle')}</h2>
        <p class="big num">
          {rate ?? '–'}
          <small>/100</small>
        </p>
        <p class="note">{rate === null ? h('accuracyNone') : h('accuracySum', { n: forecastsScored, ...target })}</p>
      </div>
      <div class="cv" style={{ '--hours': Math.max(1, hours.length) }}>
        <u
          aria-hidden="true"
          style={{ bottom: `${height(target.from) + 1.5}rem`, height: `${height(target.to) - height(target.from)}rem` }}
        />
        {hours.map(({ hour, rate: value }) => (
          <div key={hour}>
            <b style={{ bottom: `${height(value) + 1.875}rem` }}>{value}</b>
            <i aria-hidden="true" style={{ bottom: `${height(value) + 1.125}rem` }} />
            <span>{h('hour', { n: hour })}</span>
          </div>
        ))}
      </div>
    </section>
  );
}
