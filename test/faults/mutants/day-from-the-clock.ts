import type { Mutant } from './mutant.ts';

/** The business day is asked of the clock on the wall each time, instead of the stored row. */
export const mutant: Mutant = {
  name: 'day-from-the-clock',
  file: 'server/hub.ts',
  from: 'day: store.day() };',
  to: 'day: looks.hall.zone.local(Date.now()).day };',
};
