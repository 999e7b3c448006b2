import type { ConsoleView } from '../../protocol/views.ts';
import { page } from '../page.ts';
import { Alerts } from './alerts.tsx';
import { AllKeys } from './all-keys.tsx';
import { Held, Missed } from './aside.tsx';
import { CallTicket } from './call-ticket.tsx';
import { Handover } from './handover.tsx';
import { Transfer } from './transfer.tsx';

/** Pages that a clerk opens over the counter's own, now and then: a counter starts without them. */
export function PageOver({ view }: { view: ConsoleView }) {
  switch (page.value) {
    case 'call':
      return <CallTicket view={view} />;
    case 'missed':
      return <Missed view={view} />;
    case 'held':
      return <Held view={view} />;
    case 'transfer':
      return <Transfer view={view} />;
    case 'alerts':
      return <Alerts view={view} />;
    case 'handover':
      return <Handover view={view} />;
    case 'keys':
      return <AllKeys />;
    default:
      return null;
  }
}
