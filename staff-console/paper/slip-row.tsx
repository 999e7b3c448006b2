import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { printerName, reasonWords } from '../printer-words.ts';
import { type Slip, slipName, stateOf } from './slip-words.ts';
import { p } from './words.ts';

/** One slip of today: which number, what paper, where, what became of it. */
export function SlipRow({ slip }: { slip: Slip }) {
  const { number, printer, detail, movedTo, toDo, at, state } = slip;
  const { words, icon } = stateOf(slip);
  const well = state !== 'failed' && state !== 'unknown';
  return (
    <span class="slip-row">
      <span class={`ic ${toDo ? '' : 'calm'}`}>
        <Icon name={icon} />
      </span>
      <span class="no">{number ?? '—'}</span>
      <span class="mid">
        <b>{[words, well ? null : reasonWords(detail)].filter(Boolean).join(' · ')}</b>
        <span class="note">
          {[slipName(slip), printerName(printer), movedTo && p('movedTo', { name: printerName(movedTo) })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {toDo && <span class="chip warn">{p('toDo')}</span>}
      <span class="w num">{timeOfDay(at)}</span>
    </span>
  );
}
