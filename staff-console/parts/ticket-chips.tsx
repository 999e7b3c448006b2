import type { ConsoleTicket } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { classIcon } from '../class-icon.ts';
import { now } from '../hub.ts';
import { waitedMin } from '../waited.ts';
import { t } from '../words.ts';

/** What to know of a visitor at a glance: class, time waited, and whether a call is heard at all. */
export function TicketChips({ ticket }: { ticket: ConsoleTicket }) {
  return (
    <div class="chips">
      <span class="chip">
        <Icon name={classIcon(ticket.class, false)} />
        {ticket.className ? say(ticket.className) : t('ordinary')}
      </span>
      <span class="chip num">{t('waitedMin', { n: waitedMin(ticket, now.value) })}</span>
      {ticket.deaf && (
        <span class="chip warn">
          <Icon name="deaf" />
          {t('deaf')}
        </span>
      )}
    </div>
  );
}
