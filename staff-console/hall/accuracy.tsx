import type { HallView } from '../../protocol/views.ts';
import { t } from '../words.ts';

const target = { from: 88, to: 92 };
const shown = { from: 70, to: 100 };

/** Of a hundred times told today, how many held; beside the band they should lie in. */
export function Accuracy({ counts: { forecastHits, forecastsScored } }: { counts: HallView['counts'] }) {
  const rate = forecastsScored > 0 ? Math.round((100 * forecastHits) / forecastsScored) : null;
  const at = (value: number) =>
    `${(100 * (Math.max(shown.from, Math.min(shown.to, value)) - shown.from)) / (shown.to - shown.from)}%`;
  return (
    <section class="card accuracy">
      <div>
        <h2>{t('accuracyTitle')}</h2>
        <p class="big num">
          {rate ?? '–'}
          <small>/100</small>
        </p>
      </div>
      <div class="accuracy-right">
        <div class="band" aria-hidden="true">
          <u style={{ left: at(target.from), width: `calc(${at(target.to)} - ${at(target.from)})` }} />
          {rate !== null && <i style={{ left: at(rate) }} />}
        </div>
        <p class="band-words" aria-hidden="true">
          <span>{shown.from}</span>
          <span>{t('accuracyTarget', target)}</span>
          <span>{shown.to}</span>
        </p>
        <p class="note">{rate === null ? t('accuracyNone') : t('accuracyCount', { n: forecastsScored })}</p>
      </div>
    </section>
  );
}
