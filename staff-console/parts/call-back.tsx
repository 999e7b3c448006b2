import type { ConsoleTicket } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { printCallBack } from '../paper-deeds.ts';
import { underway } from '../press.ts';
import { t } from '../words.ts';
import { ov } from '../pages/words.ts';

/** Is this somebody put aside, or back in line: whom a call-back slip tells where to go? */
function mayCallBack({ state, why }: ConsoleTicket): boolean {
  return state === 'held' || (state === 'waiting' && (why?.code === 'returned' || why?.code === 'transferred'));
}

/** 回呼单, beside the deeds that have keys. */
export function CallBack({ ticket }: { ticket: ConsoleTicket }) {
  if (!mayCallBack(ticket)) return null;
  return (
    <button
      type="button"
      class="quiet-button"
      aria-disabled={underway.value !== null}
      onClick={() => void printCallBack(ticket.id, ticket.number)}
    >
      <Icon name="page" />
      {underway.value === 'print-call-back' ? t('underway') : ov('callBack')}
    </button>
  );
}
