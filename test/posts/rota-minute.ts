import type { Assignment, Rota, RotaDay } from '../../server/posts/rota.ts';

/** The rules of the rota told again in the simplest way: minute by minute, without any arithmetic of spans. */
const within = (spans: readonly (readonly [number, number])[], minute: number) =>
  spans.some(([from, to]) => from <= minute && minute < to);

export function atMinute(rota: Rota, day: RotaDay, minute: number) {
  const today = rota.assignments.filter((one) => one.day === day.day);
  const runs = ({ kind, shift }: Assignment) =>
    kind === 'noon-duty'
      ? within(day.noon, minute)
      : kind === 'rest-day-duty'
        ? within(day.rest, minute)
        : within(day.shifts.find(({ id }) => id === shift)?.spans ?? [], minute);
  const now = today.filter(runs);
  const away = (staff: string) =>
    rota.absences.some((one) => one.staff === staff && one.day === day.day && one.from <= minute && minute < one.to);
  const meets = (staff: string) =>
    rota.meetings.some(
      (one) => one.staff.includes(staff) && one.day === day.day && one.from <= minute && minute < one.to,
    );
  const open = within(day.openings, minute);
  const leader = rota.leaders.get(day.day);
  // On a day nobody planned yet everybody is taken to come.
  const comes = (staff: string) => today.length === 0 || now.some((one) => one.staff === staff) || leader === staff;
  const atWork = (staff: string) => open && comes(staff) && !away(staff) && !meets(staff);
  const fronts = (counter: number) => now.filter((one) => one.kind === 'front' && one.counter === counter);
  const here = (counter: number) =>
    now.filter((one) => (one.kind === 'front' || one.kind === 'stand-by') && one.counter === counter);
  const onDuty = (kind: Assignment['kind']) =>
    new Set(now.filter((one) => one.kind === kind && !away(one.staff) && !meets(one.staff)).map(({ staff }) => staff))
      .size;
  return {
    open,
    twice: () =>
      [...new Set(now.map(({ staff }) => staff))].filter(
        (staff) => now.filter((one) => one.staff === staff).length + (open && leader === staff ? 1 : 0) > 1,
      ),
    onLeave: () => [
      ...now.filter(({ staff }) => away(staff)).map(({ staff }) => staff),
      ...(open && leader !== undefined && away(leader) ? [leader] : []),
    ],
    /** What is lacking now, by code and counter. */
    lacking(): string[] {
      const found: string[] = [];
      if (open) {
        for (const { number, a, b } of rota.counters) {
          const able = fronts(number).filter(({ staff }) => !away(staff));
          const stands = here(number).some(({ staff }) => !away(staff) && !meets(staff));
          if (able.length === 0) found.push(`empty-counter ${number}`);
          else if (!stands) found.push(`meeting-uncovered ${number}`);
          if (a !== null && b !== null && !atWork(a) && !atWork(b) && !stands) found.push(`both-away ${number}`);
        }
        if (onDuty('stand-by') < rota.rules.standBy) found.push('no-stand-by');
      }
      if (within(day.noon, minute) && onDuty('noon-duty') < rota.rules.noonDuty) found.push('no-noon-duty');
      if (within(day.rest, minute) && onDuty('rest-day-duty') < rota.rules.restDayDuty.people)
        found.push('no-rest-day-duty');
      return found;
    },
  };
}

/** Days somebody works, seen from the plain list. */
export function workedOn(rota: Rota, staff: string): string[] {
  const days = rota.assignments.filter((one) => one.staff === staff).map(({ day }) => day);
  for (const [day, leader] of rota.leaders) if (leader === staff) days.push(day);
  return [...new Set(days)].sort();
}
