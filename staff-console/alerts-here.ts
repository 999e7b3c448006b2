import { useEffect } from 'preact/hooks';
import type { Alert } from '../protocol/views.ts';
import { consoleView, counterNumber, hallView, watchOnly } from './hub.ts';
import { session } from './session.ts';

/** Who hears of the hall's troubles without standing at a counter. */
const leading = ['chief', 'leader', 'supervisor'];

/** The alerts of whoever is here, in a room that is no counter's: their own counter's, else the hall's for who leads; null where there are none to hear. */
export function useAlertsHere(): Alert[] | null {
  const counter = counterNumber.value;
  const leads = session.value.kind === 'in' && session.value.who.staff.roles.some((role) => leading.includes(role));
  useEffect(
    () => watchOnly([...(counter === null ? [] : [`console/${counter}`]), ...(leads ? ['hall'] : [])]),
    [counter, leads],
  );
  if (counter !== null) return consoleView.value?.alerts ?? [];
  return leads ? (hallView.value?.alerts ?? []) : null;
}
