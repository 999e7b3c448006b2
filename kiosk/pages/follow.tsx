import { useEffect } from 'preact/hooks';
import { timeOfDay } from '../../ui/clock.ts';
import { type Following, factorMost, listenForScans, shownNumber } from '../following.ts';
import { view } from '../hub.ts';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { Pad } from '../parts/pad.tsx';
import { t } from '../words.ts';
import './follow.css';

/** 查办件: scan the receipt's code, or type its number and the last four of one's own identity number or phone. */
export function Follow({ following }: { following: Following }) {
  const { number, factor, at, said, whole } = following;
  useEffect(() => listenForScans(following.scanned), [following]);
  useEffect(() => {
    // A hand on a real keyboard can type too; a scanner is faster and ends with Enter, which takes back what it typed.
    const hear = ({ key }: KeyboardEvent) => {
      if (key === 'Backspace') following.erase();
      else if (/^[0-9x]$/i.test(key)) following.type(key.toUpperCase());
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [following]);
  const state = said.value;
  const words =
    state.kind === 'none'
      ? t('followNone')
      : state.kind === 'locked'
        ? t('followLocked', { time: timeOfDay(state.until) })
        : state.kind === 'cut'
          ? t('followCut')
          : '';
  return (
    <>
      <Head small />
      <main class="main follow">
        <h1 class="title" tabIndex={-1} data-start>
          {t('followTitle')}
        </h1>
        <p class="scan-hint">
          <Icon name="scan" look="i-64" />
          {t('followScan')}
        </p>
        <button
          type="button"
          class={`press answer-line ${at.value === 'number' ? 'here' : ''}`}
          aria-pressed={at.value === 'number'}
          onClick={() => following.turnTo('number')}
        >
          <span class="name">{t('followNumber')}</span>
          <span class="typed-number">
            {number.value === '' ? (
              <span class="soft">{t('followNumberEg', { code: view.value?.hall.code ?? '' })}</span>
            ) : (
              shownNumber(number.value)
            )}
          </span>
        </button>
        <button
          type="button"
          class={`press answer-line ${at.value === 'factor' ? 'here' : ''}`}
          aria-pressed={at.value === 'factor'}
          onClick={() => following.turnTo('factor')}
        >
          <span class="name">{t('followFactor')}</span>
          <span class="typed-number">
            {Array.from({ length: factorMost }, (_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a sign is its place
              <span class={`sign ${factor.value[i] ? 'given' : ''}`} key={i}>
                {factor.value[i] ?? ''}
              </span>
            ))}
          </span>
        </button>
        <p class="follow-said" role="status">
          {words !== '' && (
            <>
              <Icon name="warning" look="i-40" />
              {words}
            </>
          )}
        </p>
        <div class="push under">
          <Pad x={at.value === 'factor'} onType={following.type} onErase={following.erase} />
          <button type="button" class="go-big calm" aria-disabled={!whole.value} onClick={() => void following.ask()}>
            {t(state.kind === 'asking' ? 'followAsking' : 'followAsk')}
          </button>
        </div>
      </main>
      <Foot back home />
    </>
  );
}
