import type { DeskView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { yuanWords } from '../../ui/money.ts';
import { Mark } from '../marks.tsx';
import { Digits, En, enOf } from '../parts.tsx';
import { Materials } from './materials.tsx';
import { Person } from './person.tsx';
import { t, tIn } from './words.ts';

type Matter = NonNullable<DeskView['serving']>;

/** A visitor is served: by whom, for what, what is asked, how long it may take and what it costs. */
export function Serving({ view, serving }: { view: DeskView; serving: Matter }) {
  return (
    <main class="dmain">
      <Person view={view} />
      <section class="work">
        <div class="tick">
          <Digits>{serving.number}</Digits>
          <div class="s">
            <h2>{say(serving.service)}</h2>
            <En>{enOf(serving.service)}</En>
          </div>
          <Terms serving={serving} />
        </div>
        <Materials serving={serving} />
        <p class="under">
          <Mark name="info" />
          <span>{t('once')}</span>
        </p>
      </section>
    </main>
  );
}

/** How long it may take, and what it costs. */
function Terms({ serving: { promisedDays, fees } }: { serving: Matter }) {
  const total = fees.reduce((sum, { amountYuan }) => sum + amountYuan, 0);
  return (
    <div class="r">
      {promisedDays === 0 ? (
        <span>
          <b>{t('atOnce')}</b> <span lang="en">{tIn('en', 'atOnce')}</span>
        </span>
      ) : (
        <span>
          {t('promisedBefore')} <b class="n">{promisedDays}</b> {t('promisedAfter')}
        </span>
      )}
      {total === 0 ? (
        <span>
          {t('free')} <span lang="en">{tIn('en', 'free')}</span>
        </span>
      ) : (
        <span>
          {fees.length === 1 && fees[0] ? say(fees[0].name) : t('fees')}{' '}
          <b class="n">{t('yuan', { amount: yuanWords(total) })}</b>
        </span>
      )}
    </div>
  );
}
