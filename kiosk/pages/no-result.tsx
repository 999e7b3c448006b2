import { signal, useComputed } from '@preact/signals';
import { hall, hallReadings } from '../hall.ts';
import { Icon } from '../parts/icon.tsx';
import { find } from '../search.ts';
import { open, type Within } from '../visit.ts';
import { t } from '../words.ts';
import './no-result.css';

/** Nothing found: what to try, and where else it may be. */
export function NoResult({ typed, within }: { typed: string; within: Within }) {
  const elsewhere = useComputed(() =>
    within.kind === 'all' ? 0 : find(hall.value?.services ?? [], typed, hallReadings.value).length,
  );
  const showAll = () =>
    open({
      name: 'services',
      listing: { within: { kind: 'all' }, typed: signal(typed), at: signal(0), keys: signal(true) },
    });
  return (
    <section class="no-result">
      <h2 class="h2">{t('noneTitle', { typed: typed.trim() })}</h2>
      <p>{t('noneHow')}</p>
      {elsewhere.value > 0 ? (
        <button type="button" class="press act" onClick={showAll}>
          <Icon name="search" look="i-64" />
          <span class="words">
            <span class="t">{t('noneElsewherePress')}</span>
            <span class="s">{t('noneElsewhere', { n: elsewhere.value })}</span>
          </span>
          <Icon name="chevron" look="i-32 go" />
        </button>
      ) : within.kind === 'need' ? null : (
        <button type="button" class="press act" onClick={() => open({ name: 'needs' })}>
          <Icon name="needs" look="i-64" />
          <span class="words">
            <span class="t">{t('noneNeeds')}</span>
            <span class="s">{t('needTileHint')}</span>
          </span>
          <Icon name="chevron" look="i-32 go" />
        </button>
      )}
    </section>
  );
}
