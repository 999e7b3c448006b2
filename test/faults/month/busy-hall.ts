import type { HallFile } from '../../../protocol/hall-file.ts';
import { smallHall } from '../../support/small-hall.ts';

const letters = ['A', 'B', 'C', 'D'] as const;
const worked: [string, string][] = [
  ['08:30', '12:00'],
  ['13:30', '17:30'],
];
/** The hall's wall clock: China has no summer time. */
const offset = '+08:00';

/** A service hall of working days: four queues in two zones, two matters each, two or more counters that serve two queues each, a noon break, a closed weekend. */
export function busyHall(counters: number): HallFile {
  return smallHall((file) => {
    const [pattern] = file.services;
    file.hours.week = { mon: worked, tue: worked, wed: worked, thu: worked, fri: worked, sat: [], sun: [] };
    file.queues = letters.map((code, i) => ({
      code,
      name: { zh: `队列${code}`, en: `Queue ${code}` },
      zone: i < 2 ? 'a' : 'b',
    }));
    file.services = letters.flatMap((queue) =>
      ['1', '2'].map((n) => ({
        ...pattern!,
        id: `${queue.toLowerCase()}-${n}`,
        name: { zh: `事项${queue}${n}`, en: `Matter ${queue}${n}` },
        queue,
      })),
    );
    for (const [i, counter] of file.counters.entries()) {
      counter.queues = [letters[i % 4]!, letters[(i + 2) % 4]!];
      counter.zone = i % 4 < 2 ? 'a' : 'b';
    }
    // Who stands at the first counter also looks after the hall: one sign-in fewer each morning.
    file.staff.find(({ jobNo }) => jobNo === '1001')!.roles = ['clerk', 'supervisor'];
    // Signed in once a day: half an hour of a fast day is over before a clerk of a small hall is asked for anything.
    file.rules.idleSignOutMin = 720;
  }, counters);
}

export const services = letters.flatMap((queue) => ['1', '2'].map((n) => `${queue.toLowerCase()}-${n}`));
export const queues: readonly string[] = letters;

/** The first `count` working days from a Monday on: the weekends between are jumped over as a hall jumps over them. */
export function workingDays(count: number): string[] {
  const days: string[] = [];
  for (let at = Date.parse('2026-03-02T00:00:00Z'); days.length < count; at += 86_400_000) {
    const date = new Date(at);
    if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) days.push(date.toISOString().slice(0, 10));
  }
  return days;
}

/** The instant at which the hall's clock shows this. */
export const at = (day: string, clock: string): number => Date.parse(`${day}T${clock}:00${offset}`);
