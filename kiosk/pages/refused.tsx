import type { Problem } from '../../protocol/wire.ts';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import type { Taking } from '../taking.ts';
import { back } from '../visit.ts';
import { t } from '../words.ts';
import './refused.css';

/** The hub said no, in its own words: today's numbers are given out, or you hold one already. */
export function Refused({ problem, taking }: { problem: Problem; taking: Taking }) {
  // Too fast, or a fault of ours: the same wish may succeed in a moment.
  const passing = problem.status === 429 || problem.status >= 500;
  return (
    <>
      <Head small />
      <main class="main refused">
        <span class="refused-disc">
          <Icon name="info" look="i-128" />
        </span>
        <h1 class="ask" tabIndex={-1} data-start>
          {problem.title || t('refusedUnknown')}
        </h1>
        <p class="refused-detail">{problem.detail ?? t('refusedHow')}</p>
        <div class="push refused-acts">
          {passing && (
            <button type="button" class="go-big calm" onClick={() => void taking.take()}>
              {t('tryAgain')}
            </button>
          )}
          <button
            type="button"
            class={passing ? 'press second' : 'go-big ink calm'}
            onClick={() => {
              taking.again();
              back();
            }}
          >
            {t('refusedBack')}
          </button>
        </div>
      </main>
      <Foot back home />
    </>
  );
}
