import type { ConsoleView } from '../protocol/views.ts';
import type { HallAnswer } from '../protocol/wire.ts';
import { say } from '../ui/language.ts';
import { looks } from './parts/counter-state.ts';
import { findServices } from './search.ts';
import { t } from './words.ts';
import { ov } from './pages/words.ts';

export type TargetKind = 'queue' | 'counter' | 'service';

/** A place a visitor can be sent to, with what to know before sending anybody there. */
export interface Target {
  id: string | number;
  mark: string;
  name: string;
  /** For the button: as short as it can be said. */
  short: string;
  words: string;
  right: string;
}

const atWork = ['free', 'calling', 'serving'];

export function targetsOf(kind: TargetKind, view: ConsoleView, hall: HallAnswer | null, typed: string): Target[] {
  switch (kind) {
    case 'queue':
      return (hall?.queues ?? [])
        .filter(({ code }) => code !== view.current?.queue)
        .map(({ code, name }) => {
          const open = view.counters
            .filter(({ queues, state }) => queues.includes(code) && atWork.includes(state))
            .map(({ number }) => number);
          const count = view.counts.queues.find(({ queue }) => queue === code)?.count;
          return {
            id: code,
            mark: code,
            name: say(name),
            short: ov('queueShort', { code, name: say(name) }),
            words: open.length > 0 ? ov('countersOpen', { counters: open.join(t('comma')) }) : t('noCounterOpen'),
            right: count === undefined ? '' : t('nPeople', { n: count }),
          };
        });
    case 'counter':
      return view.counters
        .filter(({ number }) => number !== view.number)
        .map(({ number, name, state, queues }) => ({
          id: number,
          mark: String(number),
          name: say(name),
          short: t('counterN', { n: number }),
          words: queues.join(t('comma')),
          right: t(looks[state].word),
        }));
    case 'service':
      return findServices(hall?.services ?? [], typed).map(({ id, name, queue, department }) => ({
        id,
        mark: queue,
        name: say(name),
        short: say(name),
        words: hall?.departments.find((one) => one.id === department)?.name
          ? say(hall.departments.find((one) => one.id === department)!.name)
          : '',
        right: '',
      }));
  }
}
