import type { ConsoleTicket } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { reprint } from '../deeds.ts';
import { underway } from '../press.ts';
import { t } from '../words.ts';

/** The slip once more: it was lost or never came out. */
export function Reprint({ ticket, short = false }: { ticket: Pick<ConsoleTicket, 'id' | 'number'>; short?: boolean }) {
  return (
    <button
      type="button"
      class="quiet-button"
      aria-disabled={underway.value !== null}
      onClick={() => void reprint(ticket.id, ticket.number)}
    >
      <Icon name="printer" />
      {underway.value === 'reprint-ticket' ? t('underway') : t(short ? 'reprintShort' : 'reprint')}
    </button>
  );
}
