import { useEffect, useRef } from 'preact/hooks';
import type { TicketView } from '../protocol/views.ts';
import { Outcome } from './outcome.tsx';
import { usePress } from './press.ts';
import { t } from './words.ts';

/** Giving a place away is asked twice: what is lost is said before it is lost. */
export function Cancel({ ticket, token, close }: { ticket: TicketView['ticket']; token: string; close: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null);
  const { pressed, press } = usePress('cancel-ticket', { ticket: ticket.id, reason: 'visitor' }, token);
  useEffect(() => sheet.current?.showModal(), []);
  const { kind } = pressed.value;
  return (
    <dialog ref={sheet} class="sheet" aria-labelledby="cancel-ask" onClose={close}>
      <h2 id="cancel-ask">{t('cancelAsk', { number: ticket.number })}</h2>
      <p>{t('cancelMeans')}</p>
      <Outcome pressed={pressed.value} done={t('cancelDone')} />
      <button type="button" class="btn strong" autofocus onClick={() => sheet.current?.close()}>
        {t('cancelNo')}
      </button>
      <button type="button" class="btn" aria-disabled={kind === 'busy' || kind === 'done'} onClick={press}>
        {t(kind === 'busy' ? 'busy' : 'cancelYes')}
      </button>
    </dialog>
  );
}
