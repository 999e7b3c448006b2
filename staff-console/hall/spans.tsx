import type { HallView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { t } from '../words.ts';
import { h } from './words.ts';
import { spanWordsOf } from './span-words.ts';

/** How long somebody who takes a number now would wait, queue by queue: from the half to the nine tenths. */
export function Spans({ waiting }: { waiting: HallView['waiting'] }) {
  const rows = [...waiting].sort((a, b) => (b.forecast?.p90S ?? 0) - (a.forecast?.p90S ?? 0));
  const most = Math.max(600, ...rows.map(({ forecast }) => forecast?.p90S ?? 0)) * 1.1;
  return (
    <section class="card spans">
      <h2>{h('spansTitle')}</h2>
      {rows.map(({ queue, name, count, forecast }, i) => (
        <div class={`sp ${i === 0 && forecast ? 'hot' : ''}`} key={queue}>
          <b>
            {queue} {say(name)}
          </b>
          <div class="rail" aria-hidden="true">
            {forecast && (
              <i
                style={{
                  left: `${(100 * forecast.p50S) / most}%`,
                  width: `${Math.max(1.5, (100 * (forecast.p90S - forecast.p50S)) / most)}%`,
                }}
              />
            )}
          </div>
          <span class="num">{spanWordsOf(forecast)}</span>
          <span class="num">{t('nShort', { n: count })}</span>
        </div>
      ))}
    </section>
  );
}
