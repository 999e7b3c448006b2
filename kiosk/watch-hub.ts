import { effect } from '@preact/signals';
import { loadHall } from './hall.ts';
import { noticeHelps } from './help.ts';
import { live } from './hub.ts';

/** What the screen does when the hub speaks: keeps its calls for help in mind, and asks for the hall again after an absence. */
export function watchHub(): void {
  effect(noticeHelps);
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
