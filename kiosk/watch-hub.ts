import { effect } from '@preact/signals';
import { loadHall } from './hall.ts';
import { noticeHelps } from './help.ts';
import { live, view } from './hub.ts';

/** What the screen does when the hub speaks: keeps its calls for help in mind, and asks for the hall again after an absence. */
export function watchHub(): void {
  effect(noticeHelps);
  let guides: string | null = null;
  effect(() => {
    const stamp = view.value?.guides ?? null;
    // The first view comes with the first hall.
    if (stamp !== null && guides !== null && stamp !== guides) void loadHall();
    guides = stamp ?? guides;
  });
  let away = false;
  effect(() => {
    const link = live.link.value;
    if (link === 'lost') away = true;
    if (link === 'live' && away) {
      away = false;
      void loadHall();
    }
  });
}
