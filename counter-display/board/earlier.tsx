import type { BoardView, CallView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Mark, type MarkName } from '../marks.tsx';
import { Digits, En } from '../parts.tsx';
import { t as shared } from '../words.ts';
import { earlierCalls, explaining } from './drawn.ts';
import { Explanations } from './explain.tsx';
import { t, tIn } from './words.ts';

/** The calls before the newest one; counters that owe an explanation take the last places. */
export function Earlier({ view }: { view: BoardView }) {
  const earlier = earlierCalls(view);
  const empty = 3 - earlier.length - explaining(view);
  return (
    <section class="earlier">
      {earlier.map((call) => (
        <Past key={call.id} call={call} />
      ))}
      {Array.from({ length: empty }, (_, place) => (
        <div key={place} class="past empty" />
      ))}
      <Explanations view={view} />
    </section>
  );
}

const states: Record<
  CallView['state'],
  { mark: MarkName; word: 'expected' | 'arrived' | 'missed' | 'over'; tone?: 'ok' | 'warn' }
> = {
  calling: { mark: 'expected', word: 'expected', tone: 'warn' },
  arrived: { mark: 'arrived', word: 'arrived', tone: 'ok' },
  missed: { mark: 'missed', word: 'missed', tone: 'warn' },
  over: { mark: 'arrived', word: 'over', tone: 'ok' },
};

function Past({ call }: { call: CallView }) {
  const { mark, word, tone } = states[call.state];
  const again = call.state === 'calling' && call.times > 1;
  return (
    <div class="past" data-call={call.number}>
      <CallRow call={call} />
      <div class="st">
        <Mark name={mark} tone={tone} />
        {again ? t('expectedTimes', { times: call.times }) : t(word)} <span class="mute">{timeOfDay(call.at)}</span>
        <En>{tIn('en', word)}</En>
      </div>
    </div>
  );
}

/** A call the lost screen still knows: what was called, and when; not what became of it. */
export function Known({ call }: { call: CallView }) {
  return (
    <div class="past">
      <CallRow call={call} />
      <div class="st">{t('calledAt', { time: timeOfDay(call.at) })}</div>
    </div>
  );
}

function CallRow({ call: { number, counter } }: { call: CallView }) {
  return (
    <div class="row">
      <Digits>{number}</Digits>
      <span class="to">
        <Mark name="next" />
      </span>
      <Digits usual={2}>{counter}</Digits>
      <span class="v">{shared('counterUnit')}</span>
    </div>
  );
}
