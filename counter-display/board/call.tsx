import type { CallView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { Arrow, Mark, ShapeMark } from '../marks.tsx';
import { Digits, En, enOf } from '../parts.tsx';
import { t as shared } from '../words.ts';
import { line } from './board-line.ts';
import { t } from './words.ts';

/** A call as the board writes it: number › window, and apart from it the way there. */
export function Call({ call, speaking = false }: { call: CallView; speaking?: boolean }) {
  const calling = call.state === 'calling' || speaking;
  return (
    <section class={`call ${calling ? 'hot' : 'calm'} ${speaking ? 'speaking' : ''}`} data-call={call.number}>
      {call.shape ? (
        <div class="tag shaped">
          <ShapeMark shape={call.shape} />
        </div>
      ) : (
        <div class="tag v">{t(calling ? 'callingNow' : 'calledLast')}</div>
      )}
      <div class="num">
        <Digits>{call.number}</Digits>
      </div>
      <div class="to">
        <Mark name="next" />
      </div>
      <Plaque counter={call.counter} />
      <WayThere call={call} />
    </section>
  );
}

export function Plaque({ counter }: { counter: number }) {
  return (
    <div class="plaque">
      <Digits usual={2}>{counter}</Digits>
      <span class="v">{shared('counterUnit')}</span>
    </div>
  );
}

export function WayThere({ call }: { call: CallView }) {
  const { way } = call;
  return (
    <div class="way">
      {way && <Arrow to={way.arrow} />}
      <ZoneName call={call} />
      {way && (
        <>
          <span>{say(way.text)}</span>
          <En>{enOf(way.text)}</En>
        </>
      )}
    </div>
  );
}

/** The board of a zone names it once, for every call. */
export function ZoneName({ call: { zoneName } }: { call: CallView }) {
  const name = zoneName ?? line.view.value?.zone?.name;
  return name ? <b>{say(name)}</b> : null;
}
