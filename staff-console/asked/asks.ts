import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AskedView } from '../../protocol/peak-view.ts';
import { live, watchAlso } from '../hub.ts';

/** To which counters this person is asked to come now. */
export const asks = signal<AskedView['asks']>([]);

/** Counters that wait for this person, or for anybody of the unit. */
export const calls = signal<AskedView['calls']>([]);

/** Hears of them as long as the page stands; nobody signed in, nothing to hear. */
export function useAsks(jobNo: string | null): AskedView['asks'] {
  useEffect(() => {
    if (jobNo === null) return;
    const topic = `asked/${jobNo}` as const;
    const leave = watchAlso(topic);
    const stop = live.view(topic).subscribe((view) => {
      asks.value = view?.asks ?? [];
      calls.value = view?.calls ?? [];
    });
    return () => {
      stop();
      leave();
    };
  }, [jobNo]);
  return asks.value;
}
