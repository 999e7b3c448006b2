import { useSignal } from '@preact/signals';
import type { TicketView } from '../protocol/views.ts';
import { Cancel } from './cancel.tsx';
import { Outcome } from './outcome.tsx';
import { usePress } from './press.ts';
import { t } from './words.ts';

const letPass = 2;

/** What the visitor may wish while in line: to be called later, or not at all. */
export function Actions({
  ticket,
  token,
  delay = false,
}: {
  ticket: TicketView['ticket'];
  token: string;
  delay?: boolean;
}) {
  const later = usePress('delay-ticket', { token, behind: letPass }, token);
  const asking = useSignal(false);
  const busy = later.pressed.value.kind === 'busy';
  return (
    <footer class="stick">
      <Outcome pressed={later.pressed.value} done={t('delayDone')} />
      <div class={delay ? 'pair' : undefined}>
        {delay && (
          <button type="button" class="btn" aria-disabled={busy} onClick={later.press}>
            <span>
              {t('delay')}
              <small>{t(busy ? 'busy' : 'delayHow')}</small>
            </span>
          </button>
        )}
        <button
          type="button"
          class="btn"
          aria-haspopup="dialog"
          onClick={() => {
            asking.value = true;
          }}
        >
          <span>
            {t('cancel')}
            <small>{t('cancelHow')}</small>
          </span>
        </button>
      </div>
      {asking.value && (
        <Cancel
          ticket={ticket}
          token={token}
          close={() => {
            asking.value = false;
          }}
        />
      )}
    </footer>
  );
}
