import type { Counter, HallFile, Post, Printer, Queue, Service, VisitorClass } from '../../protocol/hall-file.ts';
import type { Text } from '../../protocol/text.ts';
import { type Calendar, type LongerDay, noCalendar } from './calendar.ts';
import { type TimeZone, timeZone } from './local-time.ts';
import { type HallHours, hoursAt } from './opening.ts';

/** The hall as configured, with everything findable by its key. Never changes while the hub runs, but for the calendar. */
export interface Hall {
  file: HallFile;
  zone: TimeZone;
  /** Which days the hall keeps: the official calendar, or the bare week where its file says so. */
  calendar: Calendar;
  /** The official calendar, which the limits of cases follow whatever hours the hall keeps (Licensing Law Art. 82). */
  official: Calendar;
  queues: Map<string, Queue>;
  services: Map<string, Service>;
  counters: Map<number, Counter>;
  classes: Map<string, VisitorClass>;
  posts: Map<number, Post>;
  printers: Map<string, Printer>;
  zoneName(id: string): Text;
  /** Counters that serve a queue, by number. */
  countersOf(queue: string): Counter[];
  /** Services that belong to a queue. */
  servicesOf(queue: string): Service[];
  /** The rates at which somebody in this hall may earn priority: heads of line are looked up for each. */
  rates: number[];
  /** Of the hall; with `counters`, as these keep a longer day (`[]`: as all of them do). */
  hours(at: number, counters?: readonly number[]): HallHours;
}

/** `longer`: what was approved for a day beyond its usual hours. */
export function hallOf(file: HallFile, calendar: Calendar, longer?: (day: string) => readonly LongerDay[]): Hall {
  const by = <T, K>(list: readonly T[], keyOf: (item: T) => K) => new Map(list.map((item) => [keyOf(item), item]));
  const zone = timeZone(file.hall.timezone);
  const kept = file.hours.calendar === 'cn' ? calendar : noCalendar;
  const used = longer ? lengthened(kept, longer) : kept;
  const zoneNames = new Map(file.zones.map(({ id, name }) => [id, name]));
  const counters = [...file.counters].sort((a, b) => a.number - b.number);
  return {
    file,
    zone,
    calendar: used,
    official: calendar,
    queues: by(file.queues, ({ code }) => code),
    services: by(file.services, ({ id }) => id),
    counters: by(counters, ({ number }) => number),
    classes: by(
      file.classes.filter(({ off }) => !off),
      ({ id }) => id,
    ),
    posts: by(file.posts, ({ counter }) => counter),
    printers: by(file.printers, ({ id }) => id),
    zoneName: (id) => zoneNames.get(id) ?? { zh: id },
    countersOf: (queue) => counters.filter(({ queues }) => queues.includes(queue)),
    servicesOf: (queue) => file.services.filter((service) => service.queue === queue),
    rates: [...new Set([1, ...file.classes.map(({ rate }) => rate)])],
    hours: (at, of) => hoursAt(at, file.hours, used, zone, of),
  };
}

/** The same calendar, with days that stay open longer. It may be read anew while the hub runs. */
function lengthened(calendar: Calendar, longer: (day: string) => readonly LongerDay[]): Calendar {
  return {
    kindOf: (day) => calendar.kindOf(day),
    nameOf: (day) => calendar.nameOf(day),
    get completeTo() {
      return calendar.completeTo;
    },
    longer,
  };
}
