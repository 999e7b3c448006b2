import { computed } from '@preact/signals';
import { hubClock } from '../ui/clock.ts';
import { connectLive } from '../ui/live.ts';

/** This kiosk's line to the hub. */
export const live = connectLive(['kiosk']);

/** The newest view; the last one known while the line is cut. */
export const view = live.view('kiosk');

/** The hub's time, a new value each second. */
export const now = hubClock(live.offsetMs);

/** The hub's time by the minute: what shows a clock need not draw itself each second. */
export const minute = computed(() => Math.floor(now.value / 60_000) * 60_000);

/** May a number be taken now? */
export const issuing = computed(() => view.value?.opening.issuing ?? false);

/** May a number of this service be taken now? On a longer day of some counters only their lines give any. */
export const givesNumbers = (service: string): boolean =>
  issuing.value && view.value?.services.find(({ id }) => id === service)?.over !== true;
