import { computed } from '@preact/signals';
import { hall } from './hall.ts';
import { issuing, live, view } from './hub.ts';
import { type Page, page } from './visit.ts';

/** What the glass shows: the visitor's page, or what must be said instead of it. */
export type Shown =
  | { kind: 'pairing' }
  | { kind: 'connecting' }
  | { kind: 'offline' }
  | { kind: 'closed' }
  | { kind: 'page'; page: Page };

const pairing: Shown = { kind: 'pairing' };
const connecting: Shown = { kind: 'connecting' };
const offline: Shown = { kind: 'offline' };
const closed: Shown = { kind: 'closed' };

export const shown = computed<Shown>(() => {
  const here = page.value;
  if (live.refused.value.kiosk) return pairing;
  if (keepsWithoutLink(here)) return { kind: 'page', page: here };
  if (live.link.value === 'lost') return offline;
  if (!view.value || !hall.value) return connecting;
  if (!issuing.value && (here.name === 'home' || here.name === 'idle')) return closed;
  return { kind: 'page', page: here };
});

/** A number already taken stays in sight, and so does one being taken: its own page says that the line is cut. */
function keepsWithoutLink(here: Page): boolean {
  if (here.name === 'ticket') return true;
  if (here.name !== 'service') return false;
  const taking = here.taking.state.value.kind;
  return taking === 'sending' || taking === 'unreachable';
}
