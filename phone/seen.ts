import { computed, type ReadonlySignal } from '@preact/signals';
import type { TicketView } from '../protocol/views.ts';
import type { Live } from '../ui/live.ts';
import { type Standing, standingOf } from './standing.ts';

/** The ticket as this phone knows it. Once the link is lost, time stands still at the last thing heard: nothing is counted on from guesses. */
export interface Seen {
  view: TicketView;
  standing: Standing;
  /** Hub time of what is shown, ms. */
  at: number;
  /** Hub time when the view came, ms: its forecast counts from then. */
  cameAt: number;
  lost: boolean;
}

export function seeTicket(
  live: Live,
  clock: ReadonlySignal<number>,
  topic: `ticket/${string}`,
): ReadonlySignal<Seen | null> {
  const view = live.view(topic);
  const came = computed(() => ({ view: view.value, at: Date.now() }));
  return computed(() => {
    const shown = came.value.view;
    if (!shown) return null;
    const lost = live.link.value === 'lost';
    const at = lost ? live.heardAt.value + live.offsetMs.value : clock.value;
    return { view: shown, standing: standingOf(shown, at), at, cameAt: came.value.at + live.offsetMs.value, lost };
  });
}
