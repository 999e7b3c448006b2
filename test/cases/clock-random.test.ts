import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockOf } from '../../server/cases/clock.ts';
import { type ClockEvent, type ClockTerms, lawfulGrounds } from '../../server/cases/clock-events.ts';
import { officialCalendar } from '../../server/official-calendar.ts';
import { officialMonths } from './official-months.ts';

type ClockOf = typeof clockOf;
const calendar = officialCalendar();
/** Every day of three years, and whether it is worked: not asked of the hub. */
const days = Object.entries(officialMonths).flatMap(([month, signs]) =>
  [...signs.replaceAll(' ', '')].map((sign, i) => ({
    date: `${month}-${String(i + 1).padStart(2, '0')}`,
    works: sign === '1',
  })),
);
const received = days[60]!.date;
const today = days[400]!.date;
/** Some months after the receipt, so that things come together. */
const day = fc.integer({ min: 60, max: 180 }).map((i) => days[i]!.date);
const ground = fc.constantFrom<string>(...lawfulGrounds.slice(0, 3), 'internal meeting');
const event: fc.Arbitrary<ClockEvent> = fc.oneof(
  fc.record({ kind: fc.constant('accepted' as const), at: day }),
  fc.record({ kind: fc.constant('notified' as const), at: day }),
  fc.record({ kind: fc.constant('supplemented' as const), at: day, partly: fc.boolean() }),
  fc.record({ kind: fc.constant('paused' as const), at: day, ground, told: fc.boolean() }),
  fc.record({ kind: fc.constant('resumed' as const), at: day }),
  fc.record({ kind: fc.constant('resumed' as const), at: day, ground }),
  fc.record({
    kind: fc.constant('extended' as const),
    at: day,
    days: fc.integer({ min: 1, max: 12 }),
    told: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('delay-told' as const), at: day, until: day }),
  fc.record({ kind: fc.constant('moved' as const), at: day }),
);
const life = fc
  .array(event, { maxLength: 14 })
  .map((events): ClockEvent[] => [{ kind: 'received', at: received }, { kind: 'accepted', at: received }, ...events]);
const terms: fc.Arbitrary<ClockTerms> = fc.record({
  promisedDays: fc.integer({ min: 0, max: 30 }),
  statutoryDays: fc.integer({ min: 1, max: 60 }),
  kind: fc.constantFrom('promised', 'joint'),
});
const runs = { numRuns: 250, seed: 82 };

const holds = (property: fc.IProperty<unknown>) => !fc.check(property, runs).failed;

/** One more lawful pause, told and ended, leaves no limit earlier than it was. */
const neverShortens = (clock: ClockOf) =>
  fc.property(terms, life, day, day, (given, events, a, b) => {
    const [from, until] = a < b ? [a, b] : [b, a];
    const more: ClockEvent[] = [
      ...events,
      { kind: 'paused', at: from, ground: 'quarantine', told: true },
      { kind: 'resumed', at: until, ground: 'quarantine' },
    ];
    const [without, within] = [events, more].map((all) => clock(given, all, calendar, today));
    return within!.promised.date >= without!.promised.date && within!.statutory.date >= without!.statutory.date;
  });

/** Worked days outside of lawful, told standstills: never more than the law's days and its one extension; and no promise beyond them. */
const neverBeyondTheLaw = (clock: ClockOf) =>
  fc.property(terms, life, (given, events) => {
    const { promised, statutory } = clock(given, events, calendar, today);
    const joint = given.kind === 'joint';
    const most = (joint ? Math.min(45, given.statutoryDays) : given.statutoryDays) + (joint ? 15 : 10);
    const standing = standstills(events);
    const used = days.filter(
      ({ date, works }) =>
        works &&
        date > received &&
        date <= statutory.date &&
        !standing.some(({ from, until }) => from < date && date <= until),
    );
    return used.length <= most && promised.date <= statutory.date;
  });

/** At its most generous: each lawful pause that was told lasts until somebody ends it. */
function standstills(events: readonly ClockEvent[]): { from: string; until: string }[] {
  const inOrder = events.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  return inOrder.flatMap((pause, i) => {
    if (pause.kind !== 'paused' || !pause.told || pause.ground === 'internal meeting') return [];
    const end = inOrder
      .slice(i)
      .find((one) => one.kind === 'resumed' && (one.ground === undefined || one.ground === pause.ground));
    return [{ from: pause.at, until: end?.at ?? today }];
  });
}

/** A clock that is broken on purpose: it hears events other than those that happened. */
const hearing =
  (change: (events: readonly ClockEvent[]) => ClockEvent[]): ClockOf =>
  (given, events, ...rest) =>
    clockOf(given, change(events), ...rest);

describe('any life of a case', () => {
  it('[CA240] no pause makes a limit earlier', () => {
    expect(fc.check(neverShortens(clockOf), runs)).toMatchObject({ failed: false });
  });

  it.each<[string, ClockOf]>([
    [
      'takes the days of a pause from the limit',
      (given, events, ...rest) =>
        clockOf(
          {
            ...given,
            statutoryDays: Math.max(0, given.statutoryDays - events.filter(({ kind }) => kind === 'paused').length),
          },
          events,
          ...rest,
        ),
    ],
    [
      'lets a pause end every other',
      hearing((events) => {
        const last = events.findLast(({ kind }) => kind === 'paused');
        return events.filter((one) => one.kind !== 'paused' || one === last);
      }),
    ],
  ])('[CA240] a clock that %s is found out', (_, broken) => {
    expect(holds(neverShortens(broken))).toBe(false);
  });

  it('[CA241] no order of events makes a limit later than the law allows', () => {
    expect(fc.check(neverBeyondTheLaw(clockOf), runs)).toMatchObject({ failed: false });
  });

  it.each<[string, ClockOf]>([
    [
      'stands for any reason',
      hearing((events) => events.map((one) => (one.kind === 'paused' ? { ...one, ground: 'hearing' } : one))),
    ],
    ['stands untold', hearing((events) => events.map((one) => (one.kind === 'paused' ? { ...one, told: true } : one)))],
    [
      'lets papers hold up the law',
      hearing((events) =>
        events.map((one) => {
          if (one.kind === 'notified') return { kind: 'paused', at: one.at, ground: 'auction', told: true };
          return one.kind === 'supplemented' ? { kind: 'resumed', at: one.at, ground: 'auction' } : one;
        }),
      ),
    ],
    [
      'adds every extension it hears of',
      (given, events, ...rest) =>
        clockOf(
          {
            ...given,
            statutoryDays: events.reduce(
              (sum, one) => sum + (one.kind === 'extended' ? one.days : 0),
              given.statutoryDays,
            ),
          },
          events.filter(({ kind }) => kind !== 'extended'),
          ...rest,
        ),
    ],
    [
      'promises what the law forbids',
      (given, events, ...rest) => {
        const right = clockOf(given, events, ...rest);
        return {
          ...right,
          promised: clockOf({ ...given, statutoryDays: 200, kind: 'promised' }, events, ...rest).promised,
        };
      },
    ],
  ])('[CA241] a clock that %s is found out', (_, broken) => {
    expect(holds(neverBeyondTheLaw(broken))).toBe(false);
  });

  it('[CA242] the order in which the events of other days are told changes nothing', () => {
    const property = fc.property(
      terms,
      life.map((events) => [...new Map(events.map((one) => [one.at, one])).values()]),
      fc.array(fc.nat(), { minLength: 16, maxLength: 16 }),
      (given, events, keys) => {
        const shuffled = events.map((one, i) => ({ one, key: keys[i]! })).sort((a, b) => a.key - b.key);
        const told = shuffled.map(({ one }) => one);
        expect(clockOf(given, told, calendar, today)).toEqual(clockOf(given, events, calendar, today));
      },
    );
    fc.assert(property, { ...runs, numRuns: 100 });
  });
});
