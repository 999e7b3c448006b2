import type { ComponentChildren } from 'preact';
import type { ConsoleTicket } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { classIcon } from '../class-icon.ts';
import { t } from '../words.ts';

/** The class of a visitor with its sign, and the sign of one who does not hear a call. */
export function ClassName({ ticket }: { ticket: ConsoleTicket }) {
  return (
    <>
      <Icon name={classIcon(ticket.class, ticket.why?.code === 'appointment')} />
      <b>
        {ticket.className
          ? say(ticket.className)
          : ticket.why?.code === 'appointment'
            ? t('appointment')
            : t('ordinary')}
      </b>
      {ticket.deaf && <Icon name="deaf" label={t('deaf')} />}
    </>
  );
}

/** One ticket in a list: number, class and service, a line of words, and at the right what counts here. */
export function TicketRow({
  ticket,
  words,
  right,
  small,
}: {
  ticket: ConsoleTicket;
  words: string;
  right: ComponentChildren;
  small?: ComponentChildren;
}) {
  return (
    <span class="ticket-row">
      <span class={`no ${ticket.number.length > 4 ? 'long' : ''}`}>{ticket.number}</span>
      <span class="mid">
        <span class="cl">
          <ClassName ticket={ticket} />
          <span class="sv">{say(ticket.service)}</span>
        </span>
        <span class="why">{words}</span>
      </span>
      <span class="end">
        <span class="w">{right}</span>
        <span class="why">{small}</span>
      </span>
    </span>
  );
}
