import fc from 'fast-check';
import { nextDay } from '../../server/hall/local-time.ts';
import { rotaRulesOf } from '../../server/posts/rota-presets.ts';
import type { RotaRules, RotaSettings } from '../../protocol/rota-settings.ts';
import type { Absence, Assignment, Meeting, Rota, RotaDay } from '../../server/posts/rota.ts';

/** Rotas made by hand or by chance, for rules that are asked without any hall. */
export const monday = '2026-11-23';
const open = [
  [510, 720],
  [810, 1050],
] as const;

/** Weekdays 08:30–12:00 and 13:30–17:30, nothing at weekends. */
export function dayOf(day: string, rules: RotaRules = rotaRulesOf({})): RotaDay {
  const works = new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0;
  return {
    day,
    openings: works ? open : [],
    shifts: works ? open.map((span, i) => ({ id: `opening-${i + 1}`, name: { zh: `班${i + 1}` }, spans: [span] })) : [],
    noon: works ? [[720, 810]] : [],
    rest: works || rules.restDayDuty.people === 0 ? [] : [[540, 720]],
  };
}

/** One counter with A `a`, B `b` and a third `c`, all clerks; a leader `l`. */
export function rota({ settings = {}, ...change }: Partial<Rota> & { settings?: RotaSettings } = {}): Rota {
  const rules = rotaRulesOf(settings);
  return {
    rules,
    days: Array.from({ length: 14 }, (_, i) => dayOf(nextDay(monday, i), rules)),
    counters: [{ number: 1, a: 'a', b: 'b', more: [], standBy: [], departments: [] }],
    people: [...'abc']
      .map((jobNo) => ({ jobNo, name: `甲${jobNo}`, department: null, stands: true, leads: false }))
      .concat({ jobNo: 'l', name: '带班', department: null, stands: false, leads: true }),
    assignments: [],
    leaders: new Map(),
    meetings: [],
    absences: [],
    ...change,
  };
}

export const front = (day: string, staff: string, change: Partial<Assignment> = {}): Assignment[] =>
  ['opening-1', 'opening-2'].map((shift) => ({
    day,
    shift,
    kind: 'front',
    counter: 1,
    staff,
    why: 'by-hand',
    ...change,
  }));

const people = Array.from({ length: 9 }, (_, i) => `p${i}`);
const leaders = ['l0', 'l1'];
const days = Array.from({ length: 16 }, (_, i) => nextDay(monday, i));
const someDay = fc.constantFrom(...days);
const span = fc
  .tuple(fc.constantFrom(0, 540, 660, 780, 840), fc.constantFrom(60, 180, 600, 1440))
  .map(([from, length]) => ({ from, to: Math.min(1440, from + length) }));

const absence: fc.Arbitrary<Absence[]> = fc
  .tuple(fc.constantFrom(...people, ...leaders), fc.nat(days.length - 1), fc.constantFrom(1, 1, 3, 10), span)
  .map(([staff, first, length, times]) =>
    days.slice(first, first + length).map((day) => ({ staff, day, ...(length === 1 ? times : { from: 0, to: 1440 }) })),
  );
const meeting: fc.Arbitrary<Meeting> = fc
  .tuple(someDay, span, fc.subarray([...people, ...leaders], { minLength: 1 }), fc.nat(999))
  .map(([day, times, staff, id]) => ({ id: String(id), day, ...times, what: { zh: '会' }, staff }));
const counters = fc.array(
  fc.record({
    a: fc.constantFrom(...people),
    b: fc.option(fc.constantFrom(...people)),
    standBy: fc.subarray(people, { maxLength: 1 }),
  }),
  { minLength: 1, maxLength: 4 },
);
const settings: fc.Arbitrary<RotaSettings> = fc.record(
  {
    preset: fc.constantFrom('000/K' as const, '002/L' as const, '002/O' as const),
    standBy: fc.constantFrom(0, 1, 2),
    noonDuty: fc.constantFrom(0, 1),
    dutyLeader: fc.boolean(),
    restDayDuty: fc.constantFrom(
      { people: 0, hours: [] },
      { people: 1, hours: [['09:00', '12:00'] as [string, string]] },
    ),
    daysInARowMost: fc.constantFrom(0, 3, 5),
    restDaysPerMonth: fc.constantFrom(0, 4, 22),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** A hall of chance: counters with A and B, some of them shared; leaves, meetings, and a few duties planned rightly before. */
export const anyRota: fc.Arbitrary<Rota> = fc
  .record({
    settings,
    counters,
    absences: fc.array(absence, { maxLength: 8 }),
    meetings: fc.array(meeting, { maxLength: 6 }),
    planned: fc.array(
      fc.record({
        day: someDay,
        shift: fc.constantFrom('opening-1', 'opening-2'),
        staff: fc.constantFrom(...people),
        at: fc.nat(3),
      }),
      { maxLength: 10 },
    ),
  })
  .map(({ settings, counters, absences, meetings, planned }) => {
    const rules = rotaRulesOf(settings);
    const plan = days.map((day) => dayOf(day, rules));
    const made: Rota = {
      rules,
      days: plan,
      counters: counters
        .filter(({ a, b }) => a !== b)
        .map((counter, i) => ({ number: i + 1, more: [], departments: [], ...counter })),
      people: [
        ...people.map((jobNo) => ({ jobNo, name: jobNo, department: null, stands: true, leads: false })),
        ...leaders.map((jobNo) => ({ jobNo, name: jobNo, department: null, stands: false, leads: true })),
      ],
      assignments: [],
      leaders: new Map(),
      meetings,
      absences: absences.flat(),
    };
    const taken = new Set<string>();
    const assignments = planned.flatMap(({ at, ...one }): Assignment[] => {
      const key = `${one.day} ${one.shift} ${one.staff}`;
      const works = plan.find(({ day }) => day === one.day)!.openings.length > 0;
      const counter = made.counters[at]?.number;
      const away = made.absences.some(({ day, staff }) => day === one.day && staff === one.staff);
      if (taken.has(key) || !works || counter === undefined || away) return [];
      taken.add(key);
      return [{ ...one, kind: 'front', counter, why: 'by-hand' }];
    });
    return { ...made, assignments };
  });
