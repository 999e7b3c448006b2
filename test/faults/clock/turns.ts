import type { HallTime } from './hall-time.ts';

const secondMs = 1000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What the wall clock is made to show, and how it goes on. */
export interface Turn {
  name: string;
  wall: number;
  pace: number;
  stopped: boolean;
}

/** From what the hub holds for the time to what the wall shows next. */
type Kind = (hub: number, hall: HallTime, next: () => number) => Partial<Turn> & { wall: number };

/** Everything clocks were seen to do: set by hand, by a time server, by a dead battery, by the law, by a slow or fast crystal. */
const kinds: Record<string, Kind> = {
  'a day back': (hub) => ({ wall: hub - dayMs }),
  'an hour forward': (hub) => ({ wall: hub + hourMs }),
  'over midnight': (hub, hall, next) => ({ wall: hall.midnightAfter(hub) + secondMs * (1 + 30 * next()) }),
  'to just before midnight': (hub, hall) => ({ wall: hall.midnightAfter(hub) - 900 }),
  'back over midnight': (hub, hall, next) => ({ wall: hall.midnightBefore(hub) - secondMs * (1 + 600 * next()) }),
  'over new year': (hub, hall, next) => ({ wall: hall.newYearAfter(hub) + secondMs * (1 + 30 * next()) }),
  'back over new year': (hub, hall) => ({ wall: hall.newYearAfter(hub - 366 * dayMs) - 5 * secondMs }),
  'over the change of summer time': (hub, hall, next) => ({
    wall: (hall.changeAfter(hub) ?? hub) + secondMs * (1 + 30 * next()),
  }),
  'fast by a thousandth': (hub) => ({ wall: hub + 100, pace: 1.001 }),
  'slow by a thousandth': (hub) => ({ wall: hub, pace: 0.999 }),
  'a second left out': (hub) => ({ wall: hub + secondMs }),
  'a second lived twice': (hub) => ({ wall: hub - secondMs }),
  stopped: (hub) => ({ wall: hub, stopped: true }),
  'some days ahead': (hub, _hall, next) => ({ wall: hub + dayMs * (1 + 9 * next()) }),
  'a dead battery': (_hub, _hall, next) => ({ wall: dayMs * (1 + next()) }),
  'anywhere within three days': (hub, _hall, next) => ({ wall: hub + dayMs * (6 * next() - 3) }),
};

/** Turns without end: every kind once in a new order, again and again. */
export function* turns(next: () => number, hall: HallTime, hubNow: () => number): Generator<Turn, never> {
  for (;;) {
    const round = Object.entries(kinds)
      .map((kind) => ({ kind, at: next() }))
      .sort((a, b) => a.at - b.at);
    for (const { kind } of round) {
      const [name, turn] = kind;
      yield { name, pace: 1, stopped: false, ...turn(hubNow(), hall, next) };
    }
  }
}
