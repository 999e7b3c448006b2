import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ViewOf } from '../protocol/views.ts';
import { hubClock } from '../ui/clock.ts';
import { connectLive, type Live } from '../ui/live.ts';

/** A screen's line to the hub: its one view, and the hub's time. */
export interface Line<Topic extends string> {
  live: Live;
  topic: Topic;
  view: ReadonlySignal<ViewOf<Topic> | null>;
  now: ReadonlySignal<number>;
  /** `now` by the minute: what shows a clock need not draw itself each second. */
  minute: ReadonlySignal<number>;
  /** Is `now` the hub's time, and not what this machine believes (before the first pulse, and just after a sleep)? */
  timeKnown: ReadonlySignal<boolean>;
  /** There is a view and there was a time: from then on the screen draws what it knows. */
  ready: ReadonlySignal<boolean>;
}

// The hub tells its time every two seconds; an offset of exactly nothing is believed after that.
const timeToldMs = 2_500;
// `now` goes on by the second.
const behindMs = 1_500;

export function openLine<Topic extends string>(topic: Topic): Line<Topic> {
  const live = connectLive([topic]);
  const view = live.view(topic);
  const now = hubClock(live.offsetMs);
  const told = signal(false);
  const timed = signal(false);
  const timeKnown = computed(() => told.value && Math.abs(Date.now() + live.offsetMs.value - now.value) < behindMs);
  effect(() => {
    if (live.offsetMs.value !== 0) told.value = true;
    else if (live.link.value === 'live') setTimeout(() => (told.value = true), timeToldMs);
  });
  effect(() => {
    if (timeKnown.value) timed.value = true;
  });
  return {
    live,
    topic,
    view,
    now,
    timeKnown,
    minute: computed(() => Math.floor(now.value / 60_000) * 60_000),
    ready: computed(() => timed.value && view.value !== null),
  };
}
