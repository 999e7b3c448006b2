import type { HallView } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { reasonWords } from '../printer-words.ts';
import { t } from '../words.ts';
import { CounterTile } from './counter-tile.tsx';
import { QueueZone } from './queue-zone.tsx';
import { chosenCounter } from './walk.ts';
import { h } from './words.ts';

const boardsMost = 4;

/** The hall as one walks it: counters along two sides, the queues between them, the kiosks at the door. */
export function Plan({ view, open }: { view: HallView; open(counter: number): void }) {
  const { counters, waiting, devices } = view;
  const half = Math.ceil(counters.length / 2);
  const far = counters.slice(0, half);
  const near = counters.slice(half).reverse();
  const kiosks = devices.filter(({ kind, state }) => kind === 'kiosk' && state === 'accepted');
  const cells = waiting.length + 1;
  const seats = { '--across': half, '--zones': cells <= 6 ? 3 : 4 };
  const proposed = new Set(view.peaks.flatMap((peak) => peak.open?.counter ?? []));
  const tile = (counter: HallView['counters'][number]) => (
    <CounterTile
      counter={counter}
      here={counter.number === chosenCounter.value}
      proposed={proposed.has(counter.number)}
      open={() => open(counter.number)}
      key={counter.number}
    />
  );
  return (
    <section class="plan" aria-label={h('plan')} style={seats}>
      <div class="row-counters">{far.map(tile)}</div>
      <div class="mid-hall">
        <div class="door">
          <span>
            <Icon name="arrow" />
            {h('entrance')}
          </span>
          {kiosks.slice(0, 3).map(({ id, label, connected, printer }) => {
            const paper = printer === null ? undefined : view.printers.find((one) => one.id === printer);
            const well = connected && paper?.ok !== false;
            return (
              <div class="k" key={id}>
                <b>{label}</b>
                <span class={well ? 'good' : 'poor'}>
                  <Icon name={well ? 'check' : connected ? 'printer' : 'dark'} />
                  {well ? h('kioskWell') : connected ? reasonWords(paper?.detail ?? null) : t('deviceOffline')}
                </span>
              </div>
            );
          })}
          {kiosks.length === 0 && <p class="note">{h('noKiosks')}</p>}
        </div>
        <div class="zones">
          {waiting.map((queue) => (
            <QueueZone queue={queue} hot={view.peaks.some((peak) => peak.queue === queue.queue)} key={queue.queue} />
          ))}
          <div class="zn scr">
            <b>{h('boards')}</b>
            {view.boards.slice(0, boardsMost).map(({ id, label, connected }) => (
              <span key={id} class={connected ? 'good' : 'poor'}>
                <Icon name={connected ? 'screen' : 'dark'} />
                {label}
              </span>
            ))}
            {view.boards.length === 0 && <span class="note">{h('noBoards')}</span>}
          </div>
        </div>
      </div>
      <div class="row-counters">{near.map(tile)}</div>
    </section>
  );
}
