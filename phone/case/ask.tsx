import { useSignal } from '@preact/signals';
import { timeOfDay } from '../../ui/clock.ts';
import { Header } from '../header.tsx';
import { t } from './words.ts';

type Asked =
  | { kind: 'ready' }
  | { kind: 'asking' }
  | { kind: 'none' }
  | { kind: 'locked'; until: number }
  | { kind: 'cut' };

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
    const answer = await fetch('/api/progress', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ number: number.value.trim(), factor: factor.value.trim() }),
      // No answer is said in words below; it may be asked again.
    }).catch(() => null);
    // An answer cut off half way is none either: the page must not go on asking for ever.
    const found = answer?.ok ? ((await answer.json().catch(() => null)) as { token: string } | null) : null;
    if (found) {
      location.assign(`/c/${found.token}`);
    } else if (answer?.status === 429) {
      asked.value = { kind: 'locked', until: Date.now() + Number(answer.headers.get('Retry-After') ?? 60) * 1000 };
    } else {
      asked.value = { kind: answer && !answer.ok && answer.status < 500 ? 'none' : 'cut' };
    }
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
