import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { now } from '../hub.ts';
import { notice } from '../notice.ts';
import { Gate } from '../parts/gate.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { Icon } from '../../ui/icons.tsx';
import { lastJobNo, type OutWhy, signIn } from '../session.ts';
import { leftWords } from '../waited.ts';
import { t } from '../words.ts';

/** Job number and PIN. No name is shown before both are right. */
export function SignIn({ why }: { why: OutWhy }) {
  const form = useRef<HTMLFormElement>(null);
  const jobNo = useSignal(lastJobNo.value);
  const pin = useSignal('');
  const busy = useSignal(false);
  const wrong = useSignal<string | null>(null);
  const lockedUntil = useSignal(0);
  // Drawn anew with the hub's clock, counted by this screen's own: how long a lock lasts does not change when the hub's time is set right.
  const lockedS = now.value > 0 ? (lockedUntil.value - Date.now()) / 1000 : 0;
  const locked = lockedS > 0;
  const ready = jobNo.value.trim() !== '' && pin.value !== '';
  const focus = (name: 'jobNo' | 'pin') => form.current?.querySelector<HTMLInputElement>(`[name=${name}]`)?.focus();
  useLayoutEffect(() => {
    notice.value = null;
    focus(jobNo.peek() === '' ? 'jobNo' : 'pin');
  }, []);

  const enter = async () => {
    if (busy.value || locked) return;
    if (!ready) {
      focus(jobNo.value.trim() === '' ? 'jobNo' : 'pin');
      return;
    }
    busy.value = true;
    wrong.value = null;
    const outcome = await signIn(jobNo.value.trim(), pin.value);
    busy.value = false;
    if (outcome.kind === 'in') return;
    pin.value = '';
    if (outcome.kind === 'wrong') wrong.value = t('wrongCredentials');
    else if (outcome.kind === 'locked') lockedUntil.value = Date.now() + outcome.retryAfterS * 1000;
    else if (outcome.kind === 'refused') wrong.value = `${outcome.problem.title} ${outcome.problem.detail ?? ''}`;
    else wrong.value = t('signInUnreachable');
  };

  return (
    <Gate>
      <main>
        {why === 'expired' && (
          <p class="why-out">
            <Icon name="lock" />
            <b>{t('expired')}</b>
            <span>{t('expiredMore')}</span>
          </p>
        )}
        <form
          ref={form}
          class="sign-in"
          onSubmit={(event) => {
            event.preventDefault();
            void enter();
          }}
        >
          <h1>{why === 'expired' ? t('signInAgain') : t('signInTitle')}</h1>
          <div class="two">
            <label>
              <span>{t('jobNo')}</span>
              <input
                class="field"
                name="jobNo"
                autocomplete="off"
                spellcheck={false}
                maxLength={16}
                value={jobNo.value}
                onInput={({ currentTarget }) => {
                  jobNo.value = currentTarget.value;
                }}
              />
            </label>
            <label>
              <span>{t('pin')}</span>
              <input
                class="field pin"
                name="pin"
                type="password"
                autocomplete="off"
                maxLength={64}
                value={pin.value}
                onInput={({ currentTarget }) => {
                  pin.value = currentTarget.value;
                }}
              />
            </label>
          </div>
          <p class={`said ${locked || wrong.value ? 'warn' : ''}`} role="alert">
            {locked ? (
              <>
                <Icon name="lock" />
                <b>{t('locked', { left: leftWords(lockedS) })}</b>
                <span>{t('lockedMore')}</span>
              </>
            ) : (
              wrong.value && (
                <>
                  <Icon name="warning" />
                  <b>{wrong.value}</b>
                </>
              )
            )}
          </p>
          <button
            type="submit"
            class={`go bar tall ${locked ? 'soon' : busy.value ? 'underway' : 'ready'}`}
            aria-disabled={locked || busy.value}
          >
            <b class="verb">{busy.value ? t('signingIn') : t('signIn')}</b>
            <span class="go-small">{locked ? t('lockedButton', { left: leftWords(lockedS) }) : t('signInNote')}</span>
            <span class="hint">
              <KeyCap name="Enter" />
            </span>
          </button>
        </form>
        <p class="note foot-note">{t('forgotPin')}</p>
      </main>
    </Gate>
  );
}
