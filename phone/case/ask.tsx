import { useSignal } from '@preact/signals';
import { timeOfDay } from '../../ui/clock.ts';
import { type CaseSought, findCase } from '../../ui/find-case.ts';
import { Header } from '../header.tsx';
import { t } from './words.ts';

type Asked = { kind: 'ready' } | { kind: 'asking' } | Exclude<CaseSought, { kind: 'found' }>;

/** By number and a second factor, for whoever has no code at hand; and where a code leads nowhere. */
export function Ask({ unknown = false }: { unknown?: boolean }) {
  const asked = useSignal<Asked>({ kind: 'ready' });
  const number = useSignal('');
  const factor = useSignal('');
  const ready = number.value.trim() !== '' && /^[0-9A-Za-z]{4}$/.test(factor.value.trim());
  const look = async (event: Event) => {
    event.preventDefault();
    if (!ready || asked.value.kind === 'asking') return;
    asked.value = { kind: 'asking' };
    const sought = await findCase(number.value.trim(), factor.value.trim());
    if (sought.kind === 'found') location.assign(`/c/${sought.token}`);
    else asked.value = sought;
  };
  const said = asked.value;
  return (
    <div class="page">
      <Header />
      <main>
        <div>
          <h1 class="matter">{t(unknown ? 'unknownTitle' : 'lookTitle')}</h1>
          <p class="note">{t(unknown ? 'unknownWhat' : 'lookWhat')}</p>
        </div>
        <form class="card look" onSubmit={look}>
          <label>
            <span>{t('number')}</span>
            <input
              value={number.value}
              placeholder={t('numberEg')}
              autoCapitalize="characters"
              autoComplete="off"
              spellcheck={false}
              maxLength={40}
              onInput={({ currentTarget }) => {
                number.value = currentTarget.value;
              }}
            />
          </label>
          <label>
            <span>{t('factor')}</span>
            <input
              value={factor.value}
              autoCapitalize="characters"
              autoComplete="off"
              spellcheck={false}
              maxLength={4}
              onInput={({ currentTarget }) => {
                factor.value = currentTarget.value;
              }}
            />
          </label>
          <p class="look-said" role="status">
            {said.kind === 'none' && t('lookNone')}
            {said.kind === 'locked' && t('lookLocked', { time: timeOfDay(said.until) })}
            {said.kind === 'cut' && t('lookCut')}
          </p>
          <button type="submit" class="go small" aria-disabled={!ready}>
            {t(said.kind === 'asking' ? 'looking' : 'look')}
          </button>
        </form>
      </main>
    </div>
  );
}
