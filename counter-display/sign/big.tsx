import { Digits } from '../parts.tsx';
import type { Face } from './face.ts';

/** The largest thing on a sign: the ticket, the time of return or of opening, or a word. */
export function Big({ big }: { big: Face['big'] }) {
  if (big.kind === 'word') return <span class="big zh t">{big.text}</span>;
  if (big.kind === 'ticket') {
    return (
      <span class="big">
        <Digits>{big.text}</Digits>
      </span>
    );
  }
  return (
    <div class={big.after.length > 1 ? 'back overdue' : 'back'}>
      <span class="big">
        <Digits usual={5}>{big.text}</Digits>
      </span>
      <b>{big.after}</b>
    </div>
  );
}
