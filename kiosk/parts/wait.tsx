import type { Span } from '../../protocol/text.ts';
import { inkOf, type Wait, waitOf } from '../wait.ts';
import { t } from '../words.ts';
import { Rich } from './rich.tsx';
import './wait.css';

/** The honest span: a 0–60 minute track, inked from the 50 % to the 90 % bound. The words beside it say the same. */
export function Bar({ forecast, look = '' }: { forecast: Span | null; look?: string }) {
  const wait = waitOf(forecast);
  const ink = inkOf(wait);
  return (
    <span class={`bar ${wait.kind === 'none' ? 'none' : ''} ${look}`} aria-hidden="true">
      {wait.kind === 'none' && <i />}
      {ink && <i style={{ left: `${ink.from * 100}%`, width: `${(ink.to - ink.from) * 100}%` }} />}
    </span>
  );
}

/** 约10–25分钟, the numbers larger. */
export function SpanWords({ wait }: { wait: Wait }) {
  if (wait.kind === 'none') return <span class="span free">{t('spanNone')}</span>;
  if (wait.kind === 'over') return <span class="span">{t('spanOver')}</span>;
  if (wait.kind === 'unknown') return <span class="span unsure">{t('spanUnknown')}</span>;
  return (
    <span class="span">
      {t('spanBefore')}
      <span class="num">
        {wait.fromMin}–{wait.toMin}
      </span>
      {t('spanAfter')}
    </span>
  );
}

export function Ahead({ waiting }: { waiting: number }) {
  return (
    <span class="ahead">{waiting === 0 ? t('waitingNone') : <Rich word="waiting" values={{ n: waiting }} />}</span>
  );
}

/** Bar, span and people on one tile. */
export function WaitLine({ forecast, waiting }: { forecast: Span | null; waiting: number }) {
  const wait = waitOf(forecast);
  return (
    <>
      <Bar forecast={forecast} />
      <span class="wait">
        <SpanWords wait={wait} />
        <Ahead waiting={waiting} />
      </span>
    </>
  );
}

export function Axis() {
  return (
    <div class="axis" aria-hidden="true">
      <span>{t('axisNow')}</span>
      <span>15</span>
      <span>30</span>
      <span>45</span>
      <span>{t('axisEnd')}</span>
    </div>
  );
}
