import type { CallView } from '../../protocol/views.ts';
import { Mark } from '../marks.tsx';
import { Digits, En } from '../parts.tsx';
import { Plaque, WayThere } from './call.tsx';
import { t, tIn } from './words.ts';

/** The moment of a call: one field for as long as it is spoken. */
export function Moment({ call }: { call: CallView }) {
  const { number, counter } = call;
  return (
    <section class="now" data-call={number}>
      <div class="num">
        <Digits>{number}</Digits>
      </div>
      <div class="to">
        <Mark name="next" />
      </div>
      <Plaque counter={counter} />
      <WayThere call={call} />
      <div class="say">
        <Mark name="calling" />
        <span>{t('please', { number, counter })}</span>
        <En>{tIn('en', 'please', { number, counter })}</En>
      </div>
    </section>
  );
}
