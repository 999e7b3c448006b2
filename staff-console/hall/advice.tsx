import type { HallView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { spanMinutes } from '../../ui/span.ts';
import { WaitCurve } from './wait-curve.tsx';
import { h } from './words.ts';
import { MainKey } from '../parts/main-key.tsx';

type Peak = HallView['peaks'][number];

const whoWords = { A: 'askA', B: 'askB', substitute: 'askSubstitute' } as const;

const whyWords = { asked: 'whyAsked', 'no-counter': 'whyNoCounter', 'nobody-free': 'whyNobody' } as const;

/** 高峰期调配: what the hub proposes for the most crowded queue, and who was asked. One key asks the person. */
export function Advice({ view, main, ask }: { view: HallView; main: boolean; ask(): void }) {
  const peak = view.peaks[0];
  if (!peak && view.asks.length === 0) return null;
  return (
    <section class="card adv">
      {peak && <Proposal view={view} peak={peak} main={main} ask={ask} />}
      {view.asks.slice(-2).map(({ id, name, counter, at, state }) => (
        <p class="asked" key={id}>
          <Icon name={state === 'declined' ? 'close' : 'clock'} />
          {h(state === 'declined' ? 'declined' : 'asked', { name, n: counter, time: timeOfDay(at) })}
        </p>
      ))}
    </section>
  );
}

function Proposal({ view, peak, main, ask }: { view: HallView; peak: Peak; main: boolean; ask(): void }) {
  const { open, before, whyNot } = peak;
  const found = view.waiting.find(({ queue }) => queue === peak.queue);
  const queue = found ? say(found.name) : peak.queue;
  if (!open) {
    return (
      <>
        <h2>{h('peakTitle')}</h2>
        <p class="t">{h('peakNone', { queue })}</p>
        <p class="soft">{h(whyWords[whyNot ?? 'nobody-free'])}</p>
      </>
    );
  }
  return (
    <>
      <h2>{h('peakTitle')}</h2>
      <p class="t">{h('peakOpen', { n: open.counter })}</p>
      <p class="n">
        <span class="soft">{before ? h('peakWait', { queue }) : h('nobodyServing')}</span>
        {before && (
          <>
            <b>{spanMinutes(before).toMin}</b>
            <Icon name="arrow" />
          </>
        )}
        <b>{spanMinutes(open.after).toMin}</b>
        <span>{h('unitMin')}</span>
      </p>
      <WaitCurve open={open} />
      {main ? (
        <MainKey
          name="ask-to-counter"
          run={ask}
          small={h(open.standBy ? 'askStandBy' : whoWords[open.as])}
          verb={h('ask', { name: open.name, n: open.counter })}
        />
      ) : (
        <button type="button" class="act" onClick={ask}>
          <b>{h('ask', { name: open.name, n: open.counter })}</b>
        </button>
      )}
    </>
  );
}
