import { effect, type ReadonlySignal } from '@preact/signals';
import type { CallView } from '../protocol/views.ts';
import type { Shown } from '../protocol/wire.ts';
import type { Line } from './line.ts';

export interface Reporting<Topic extends string> {
  line: Line<Topic>;
  label: string;
  /** The calls that are drawn now. */
  drawn: ReadonlySignal<readonly CallView[]>;
  sound: ReadonlySignal<NonNullable<Shown['sound']>>;
}

/**
 * Tells the hub what people can see here, once it is painted: each new view, each change of what is drawn, and every
 * minute with the clock. A screen that still says it is connecting, or whose panel sleeps, does not draw them and so does not claim anything. Returns how to tell of a spoken call.
 */
export function reportShown<Topic extends string>({
  line,
  label,
  drawn,
  sound,
}: Reporting<Topic>): (call: CallView) => void {
  const { live, topic, ready, minute } = line;
  let untold: string[] = [];
  let pending = false;

  function tell() {
    pending = false;
    const version = live.version(topic);
    if (live.link.value !== 'live' || version < 0) return;
    live.shown({
      topic,
      version,
      calls: drawn.value.map((call) => call.id),
      spoken: untold,
      sound: sound.value,
      label,
    });
    untold = [];
  }
  function tellAfterPaint() {
    if (pending) return;
    pending = true;
    requestAnimationFrame(() => requestAnimationFrame(tell));
  }

  effect(() => {
    const seen = [ready.value, line.view.value, minute.value, live.link.value, sound.value, ...drawn.value];
    if (seen[0]) tellAfterPaint();
  });
  return (call) => {
    untold.push(call.id);
    tellAfterPaint();
  };
}
