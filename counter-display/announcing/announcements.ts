import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { CallView } from '../../protocol/views.ts';
import type { Link } from '../../ui/live.ts';
import type { Speaker } from '../sound/speaker.ts';
import { type Announcer, begin, fallSilent, finish, keyOf, startAnnouncer, take } from './announcer.ts';
import { keepAnnounced, recallAnnounced } from './memory.ts';

/** The wipe and eight breaths of a call's frame. */
const momentMs = 8_400;

export interface Announcing {
  calls: ReadonlySignal<readonly CallView[]>;
  /** The hub's time, and whether it is known yet. */
  now: ReadonlySignal<number>;
  timeKnown: ReadonlySignal<boolean>;
  link: ReadonlySignal<Link>;
  speaker: Speaker;
  /** Told of each call that was spoken in words to its end. */
  spoken(call: CallView): void;
  /** How long a call stays large even when nothing is to be heard. */
  leastMs?: number;
}

/** Announces calls as they come, one after the other. */
export function announce({
  calls,
  now,
  timeKnown,
  link,
  speaker,
  spoken,
  leastMs = momentMs,
}: Announcing): ReadonlySignal<Announcer> {
  const announcer = signal(startAnnouncer(recallAnnounced(sessionStorage)));
  let performing: string | null = null;

  async function perform(call: CallView) {
    const moment = new Promise((resolve) => setTimeout(resolve, leastMs));
    if ((await speaker.speak(call)) !== 'none') spoken(call);
    await moment;
    performing = null;
    announcer.value = finish(announcer.peek(), now.peek());
  }

  effect(() => {
    if (link.value === 'lost') announcer.value = fallSilent(announcer.peek());
    else if (timeKnown.value) announcer.value = begin(take(announcer.peek(), calls.value, now.value), now.value);
  });
  effect(() => {
    const { speaking, waiting, announced } = announcer.value;
    for (const call of waiting) speaker.prepare(call);
    if (!speaking || keyOf(speaking) === performing) return;
    performing = keyOf(speaking);
    keepAnnounced(sessionStorage, announced);
    void perform(speaking);
  });
  return announcer;
}
