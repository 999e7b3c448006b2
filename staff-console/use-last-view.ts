import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ViewOf } from '../protocol/views.ts';
import { live, watchAlso } from './hub.ts';

/** The view of a topic that is turned like a page: the one before stays until the next has come. */
export function useLastView<Topic extends string>(topic: Topic): ViewOf<Topic> | null {
  const shown = useSignal<ViewOf<Topic> | null>(null);
  useEffect(() => {
    const leave = watchAlso(topic);
    const stop = live.view(topic).subscribe((next) => {
      if (next) shown.value = next;
    });
    return () => {
      stop();
      leave();
    };
  }, [topic]);
  return shown.value;
}
