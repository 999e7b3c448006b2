import type { ZodError } from 'zod';
import { HallFile } from '../../protocol/hall-file.ts';
import { collectingFaults } from './collecting-faults.ts';
import { minuteOf } from './local-time.ts';

export interface Fault {
  path: string;
  message: string;
}

/** Reads a hall file: either a whole hall, or every fault in it with its path. */
export function checkHallFile(json: unknown): { hall: HallFile } | { faults: Fault[] } {
  const parsed = HallFile.safeParse(json);
  if (!parsed.success) return { faults: faultsOf(parsed.error) };
  const faults = [
    ...doubled(parsed.data),
    ...dangling(parsed.data),
    ...illTimed(parsed.data),
    ...collectingFaults(parsed.data),
  ];
  return faults.length ? { faults } : { hall: parsed.data };
}

/** Every fault with the path of the very thing that is wrong; an unknown key by its own path. */
export function faultsOf({ issues }: ZodError): Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), message: 'no such field' }));
    return [{ path: pathOf(issue.path), message: issue.message }];
  });
}

/** `services[3].guide.fees` */
export function pathOf(path: readonly PropertyKey[]): string {
  return (
    path
      .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? String(part) : `.${String(part)}`))
      .join('') || '(whole)'
  );
}

function doubled(file: HallFile): Fault[] {
  const faults: Fault[] = [];
  const once = <T>(list: readonly T[], where: string, keyOf: (item: T) => string | number, key: string) => {
    const seen = new Set<string | number>();
    for (const [i, item] of list.entries()) {
      const id = keyOf(item);
      if (seen.has(id)) faults.push({ path: `${where}[${i}].${key}`, message: `"${id}" is there twice` });
      seen.add(id);
    }
  };
  once(file.zones, 'zones', (zone) => zone.id, 'id');
  once(file.departments, 'departments', (department) => department.id, 'id');
  once(file.queues, 'queues', (queue) => queue.code, 'code');
  once(file.services, 'services', (service) => service.id, 'id');
  once(file.counters, 'counters', (counter) => counter.number, 'number');
  once(file.staff, 'staff', (person) => person.jobNo, 'jobNo');
  once(file.posts, 'posts', (post) => post.id, 'id');
  once(file.posts, 'posts', (post) => post.counter, 'counter');
  once(file.printers, 'printers', (printer) => printer.id, 'id');
  once(file.attendance.openingList, 'attendance.openingList', (item) => item.id, 'id');
  once(file.attendance.closingList, 'attendance.closingList', (item) => item.id, 'id');
  once(file.attendance.equipment, 'attendance.equipment', (item) => item.id, 'id');
  once(file.rota.shifts ?? [], 'rota.shifts', (shift) => shift.id, 'id');
  once(file.rota.meetings ?? [], 'rota.meetings', (meeting) => meeting.id, 'id');
  once(file.classes, 'classes', (visitorClass) => visitorClass.id, 'id');
  for (const [i, service] of file.services.entries())
    once(service.guide.materials, `services[${i}].guide.materials`, (material) => material.id, 'id');
  return faults;
}

function dangling(file: HallFile): Fault[] {
  const faults: Fault[] = [];
  const known = {
    zone: new Set(file.zones.map(({ id }) => id)),
    department: new Set(file.departments.map(({ id }) => id)),
    queue: new Set(file.queues.map(({ code }) => code)),
    counter: new Set(file.counters.map(({ number }) => number)),
    staff: new Set(file.staff.map(({ jobNo }) => jobNo)),
    service: new Set(file.services.map(({ id }) => id)),
    printer: new Set(file.printers.map(({ id }) => id)),
  };
  const refers = (kind: keyof typeof known, value: string | number | undefined, path: string) => {
    if (value !== undefined && !(known[kind] as Set<string | number>).has(value))
      faults.push({ path, message: `there is no ${kind} "${value}"` });
  };
  for (const [i, { instead }] of file.printers.entries())
    for (const [j, id] of instead.entries()) refers('printer', id, `printers[${i}].instead[${j}]`);
  for (const [i, queue] of file.queues.entries()) refers('zone', queue.zone, `queues[${i}].zone`);
  for (const [i, service] of file.services.entries()) {
    refers('department', service.department, `services[${i}].department`);
    refers('queue', service.queue, `services[${i}].queue`);
  }
  for (const [i, counter] of file.counters.entries()) {
    refers('zone', counter.zone, `counters[${i}].zone`);
    for (const [j, queue] of counter.queues.entries()) refers('queue', queue, `counters[${i}].queues[${j}]`);
  }
  for (const [i, person] of file.staff.entries()) {
    refers('department', person.department, `staff[${i}].department`);
    if (person.pin !== undefined && person.pinHash !== undefined)
      faults.push({ path: `staff[${i}].pinHash`, message: 'a PIN or its hash, not both' });
    const admin = person.roles.filter((role) => role.endsWith('-admin'));
    if (admin.length > 1)
      faults.push({
        path: `staff[${i}].roles`,
        message: `nobody may hold two of the three administrator roles (${admin.join(', ')})`,
      });
  }
  for (const [i, post] of file.posts.entries()) {
    refers('counter', post.counter, `posts[${i}].counter`);
    refers('staff', post.a, `posts[${i}].a`);
    refers('staff', post.b, `posts[${i}].b`);
    refers('staff', post.chief, `posts[${i}].chief`);
    for (const [j, jobNo] of (post.more ?? []).entries()) refers('staff', jobNo, `posts[${i}].more[${j}]`);
    for (const [j, jobNo] of (post.standBy ?? []).entries()) refers('staff', jobNo, `posts[${i}].standBy[${j}]`);
    if (post.a === post.b) faults.push({ path: `posts[${i}].b`, message: 'A and B must be two people' });
    if (post.bMayDo !== 'all')
      for (const [j, queue] of post.bMayDo.entries()) refers('queue', queue, `posts[${i}].bMayDo[${j}]`);
  }
  for (const [office, { staff }] of Object.entries({ ...file.leave.signers, heads: file.leave.heads ?? { staff: [] } }))
    for (const [j, jobNo] of staff.entries())
      refers('staff', jobNo, office === 'heads' ? `leave.heads.staff[${j}]` : `leave.signers.${office}.staff[${j}]`);
  for (const [id, { parts }] of Object.entries(file.cases.items)) {
    refers('service', id, `cases.items.${id}`);
    for (const [j, department] of parts.entries()) refers('department', department, `cases.items.${id}.parts[${j}]`);
  }
  refers('department', file.cases.centre, 'cases.centre');
  refers('service', file.cases.collectService, 'cases.collectService');
  for (const [i, number] of file.cases.collectAt.entries()) refers('counter', number, `cases.collectAt[${i}]`);
  for (const [i, { who }] of (file.rota.meetings ?? []).entries())
    if (typeof who !== 'string')
      for (const [j, jobNo] of who.entries()) refers('staff', jobNo, `rota.meetings[${i}].who[${j}]`);
  return faults;
}

function illTimed(file: HallFile): Fault[] {
  const faults: Fault[] = [];
  const check = (openings: readonly (readonly [string, string])[], path: string) => {
    let before = -1;
    for (const [i, [from, to]] of openings.entries()) {
      if (minuteOf(from) >= minuteOf(to))
        faults.push({ path: `${path}[${i}]`, message: `${from} is not before ${to}` });
      if (minuteOf(from) < before)
        faults.push({ path: `${path}[${i}]`, message: `${from} lies inside the opening before it` });
      before = minuteOf(to);
    }
  };
  for (const [day, openings] of Object.entries(file.hours.week)) check(openings, `hours.week.${day}`);
  for (const [i, exception] of file.hours.exceptions.entries()) check(exception.hours, `hours.exceptions[${i}].hours`);
  check(file.rota.restDayDuty?.hours ?? [], 'rota.restDayDuty.hours');
  for (const key of ['shifts', 'meetings'] as const)
    for (const [i, { from, to }] of (file.rota[key] ?? []).entries())
      if (minuteOf(from) >= minuteOf(to))
        faults.push({ path: `rota.${key}[${i}]`, message: `${from} is not before ${to}` });
  return faults;
}
