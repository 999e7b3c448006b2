import type { Span } from '../../protocol/text.ts';
import { waitOf } from '../wait.ts';
import { t } from '../words.ts';
import { Ahead, Axis, Bar } from './wait.tsx';
import './now-wait.css';

/** How long it would be from now, before the number is taken. */
export function NowWait({ forecast, waiting, where }: { forecast: Span | null; waiting: number; where: string }) {
  const wait = waitOf(forecast);
  return (
    <section class="now-wait-box">
      <div class="now-wait">
        <p class={`bigspan ${wait.kind === 'none' ? 'free' : ''}`}>
          {wait.kind === 'span' ? (
            <>
              {t('nowBefore')}
              <span class="num">
                {wait.fromMin}–{wait.toMin}
              </span>
              {t('spanAfter')}
            </>
          ) : (
            t(wait.kind === 'none' ? 'nowNone' : wait.kind === 'over' ? 'nowOver' : 'nowUnknown')
          )}
        </p>
        <p class="side">
          <Ahead waiting={waiting} />
          <br />
          <span class="where">{where}</span>
        </p>
      </div>
      {wait.kind !== 'unknown' && (
        <>
          <Bar forecast={forecast} look="thick on-paper" />
          <Axis />
        </>
      )}
    </section>
  );
}
