import { timeOfDay } from '../ui/clock.ts';
import { Picture } from './picture.tsx';
import { Raw } from './raw.tsx';
import type { PrintedSlip } from './slips.ts';
import { tiltDegOf } from './tilt.ts';
import { t } from './words.ts';

/** A slip as it lies on the desk; a new one is fed out of the printer first. */
export function SlipCard({
  slip,
  fed,
  feedDone,
  enlarge,
}: {
  slip: PrintedSlip;
  fed: boolean;
  feedDone: () => void;
  enlarge: () => void;
}) {
  return (
    <li
      class={`slip slip-${slip.widthMm}${fed ? ' fed' : ''}`}
      onAnimationEnd={(event) => {
        if (event.animationName === 'feed') feedDone();
      }}
    >
      <button type="button" class="look" aria-label={t('enlarge', { number: slip.ticket })} onClick={enlarge}>
        <span class="lies" style={{ transform: `rotate(${tiltDegOf(slip.id)}deg)` }}>
          <Picture slip={slip} decorative />
        </span>
      </button>
      <p class="caption">
        <b class="number">{slip.ticket}</b>
        <time dateTime={slip.at}>{timeOfDay(slip.at)}</time>
        {slip.reprint > 0 && <span class="again">{t('reprint', { times: slip.reprint })}</span>}
        <span>{slip.printer}</span>
        <Raw slip={slip} />
      </p>
    </li>
  );
}
