import type { HallView } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { reasonWords } from '../printer-words.ts';
import { t } from '../words.ts';
import { CounterTile } from './counter-tile.tsx';
import { QueueZone } from './queue-zone.tsx';

/** The hall as one walks it: counters along two sides, the queues between them, the kiosks at the door. */
export function Plan({ view }: { view: HallView }) {
  const { counters, waiting, devices } = view;
  const half = Math.ceil(counters.length / 2);
  const far = counters.slice(0, half);
  const near = counters.slice(half).reverse();
  const slowest = Math.max(...waiting.map(({ forecast }) => forecast?.p90S ?? 0));
  const kiosks = devices.filter(({ kind, state }) => kind === 'kiosk' && state === 'accepted');
  const seats = { '--across': half, '--zones': waiting.length <= 6 ? 3 : 4 };
  return (
    <section class="plan" aria-label={t('plan')} style={seats}>
      <div class="row-counters">
        {far.map((counter) => (
          <CounterTile counter={counter} key={counter.number} />
        ))}
      </div>
      <div class="mid-hall">
        <div class="door">
          <span>
            <Icon name="arrow" />
            {t('entrance')}
          </span>
          {kiosks.slice(0, 3).map(({ id, label, connected, printer }) => {
            const paper = printer === null ? undefined : view.printers.find((one) => one.id === printer);
            const well = connected && paper?.ok !== false;
            return (
              <div class="k" key={id}>
                <b>{label}</b>
                <span class={well ? 'good' : 'poor'}>
                  <Icon name={well ? 'check' : connected ? 'printer' : 'dark'} />
                  {well ? t('kioskWell') : connected ? reasonWords(paper?.detail ?? null) : t('deviceOffline')}
                </span>
              </div>
            );
          })}
          {kiosks.length === 0 && <p class="note">{t('noKiosks')}</p>}
        </div>
        <div class="zones">
          {waiting.map((queue) => (
            <QueueZone
              queue={queue}
              hot={slowest > 0 && queue.forecast?.p90S === slowest && queue.count > 0}
              key={queue.queue}
            />
          ))}
        </div>
      </div>
      <div class="row-counters">
        {near.map((counter) => (
          <CounterTile counter={counter} key={counter.number} />
        ))}
      </div>
    </section>
  );
}
