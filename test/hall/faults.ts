import type { HallFile } from '../../protocol/hall-file.ts';
import { smallHall } from '../support/small-hall.ts';

/** A whole hall file with something in it spoilt. */
export const spoilt = (spoil: (file: HallFile) => void) => {
  const file = JSON.parse(JSON.stringify(smallHall())) as HallFile;
  spoil(file);
  return file;
};
export const put = (where: object, key: string | number, value: unknown) => Object.assign(where, { [key]: value });
/** The first of a list once more, at its end. */
const twice = (list: unknown[]) => list.push(list[0]);

/** Every kind of fault: what is spoilt and how, the path it must be named by, and what is said of it. */
export const kinds: [string, (file: HallFile) => void, string, RegExp][] = [
  ['an unknown key', (f) => put(f, 'hal', {}), 'hal', /no such field/],
  ['an unknown key deep inside', (f) => put(f.services[1]!.guide, 'fee', []), 'services[1].guide.fee', /no such field/],
  [
    'a missing part',
    (f) => {
      delete (f as Partial<HallFile>).queues;
    },
    'queues',
    /.+/,
  ],
  ['an empty part', (f) => put(f, 'counters', []), 'counters', /.+/],
  ['a number for a text', (f) => put(f.hall, 'name', 5), 'hall.name', /.+/],
  ['a text for a number', (f) => put(f.counters[0]!, 'number', '1'), 'counters[0].number', /.+/],
  ['half a counter number', (f) => put(f.counters[0]!, 'number', 1.5), 'counters[0].number', /.+/],
  ['a name without Chinese', (f) => put(f.zones[0]!, 'name', { en: 'Zone' }), 'zones[0].name.zh', /.+/],
  ['a time zone that is none', (f) => put(f.hall, 'timezone', 'Asia/Linjiang'), 'hall.timezone', /a time zone/],
  ['an hour that is none', (f) => put(f.hours.week, 'mon', [['8:30', '12:00']]), 'hours.week.mon[0][0]', /HH:MM/],
  ['a minute that is none', (f) => put(f.hours.week, 'mon', [['08:60', '12:00']]), 'hours.week.mon[0][0]', /HH:MM/],
  ['a day of the week that is none', (f) => put(f.hours.week, 'monday', []), 'hours.week.monday', /no such field/],
  [
    'a date that is none',
    (f) => put(f.hours, 'exceptions', [{ date: '31.12.2026', hours: [] }]),
    'hours.exceptions[0].date',
    /YYYY-MM-DD/,
  ],
  [
    'an opening that ends before it begins',
    (f) => put(f.hours.week, 'tue', [['12:00', '08:30']]),
    'hours.week.tue[0]',
    /12:00 is not before 08:30/,
  ],
  ['an opening of no length', (f) => put(f.hours.week, 'tue', [['12:00', '12:00']]), 'hours.week.tue[0]', /not before/],
  [
    'two openings at once',
    (f) =>
      put(f.hours.week, 'wed', [
        ['08:00', '12:00'],
        ['11:00', '17:00'],
      ]),
    'hours.week.wed[1]',
    /lies inside the opening before it/,
  ],
  [
    'an exception turned round',
    (f) => put(f.hours, 'exceptions', [{ date: '2026-12-31', hours: [['12:00', '09:00']] }]),
    'hours.exceptions[0].hours[0]',
    /not before/,
  ],
  ['a zone twice', (f) => twice(f.zones), 'zones[2].id', /"a" is there twice/],
  ['a department twice', (f) => twice(f.departments), 'departments[1].id', /twice/],
  ['a queue twice', (f) => twice(f.queues), 'queues[2].code', /twice/],
  ['a service twice', (f) => twice(f.services), 'services[3].id', /twice/],
  ['a counter twice', (f) => twice(f.counters), 'counters[3].number', /"1" is there twice/],
  ['a job number twice', (f) => twice(f.staff), 'staff[11].jobNo', /twice/],
  ['a post twice', (f) => put(f.posts[1]!, 'id', 'p1'), 'posts[1].id', /twice/],
  ['two posts at one counter', (f) => put(f.posts[1]!, 'counter', 1), 'posts[1].counter', /twice/],
  ['a printer twice', (f) => twice(f.printers), 'printers[1].id', /twice/],
  ['a class twice', (f) => twice(f.classes), 'classes[1].id', /twice/],
  ['a material twice', (f) => twice(f.services[0]!.guide.materials), 'services[0].guide.materials[1].id', /twice/],
  ['a queue in no zone', (f) => put(f.queues[0]!, 'zone', 'z'), 'queues[0].zone', /there is no zone "z"/],
  [
    'a service of no department',
    (f) => put(f.services[0]!, 'department', 'tax'),
    'services[0].department',
    /there is no department "tax"/,
  ],
  ['a service in no queue', (f) => put(f.services[0]!, 'queue', 'Z'), 'services[0].queue', /there is no queue "Z"/],
  ['a counter in no zone', (f) => put(f.counters[2]!, 'zone', 'z'), 'counters[2].zone', /there is no zone/],
  [
    'a counter for no queue',
    (f) => put(f.counters[1]!, 'queues', ['A', 'Z']),
    'counters[1].queues[1]',
    /there is no queue/,
  ],
  [
    'somebody of no department',
    (f) => put(f.staff[0]!, 'department', 'tax'),
    'staff[0].department',
    /there is no department/,
  ],
  [
    'rules for a matter that is not done here',
    (f) => put(f.cases, 'items', { nothing: {} }),
    'cases.items.nothing',
    /there is no service "nothing"/,
  ],
  [
    'a part of a department that is not here',
    (f) => put(f.cases, 'items', { pension: { parts: ['tax'] } }),
    'cases.items.pension.parts[0]',
    /there is no department "tax"/,
  ],
  [
    'a leader who signs twice',
    (f) => put(f.cases, 'items', { pension: { approval: ['leader', 'leader'] } }),
    'cases.items.pension.approval',
    /a leader signs once/,
  ],
  ['results in no line', (f) => put(f.cases, 'collectService', 'x'), 'cases.collectService', /there is no service "x"/],
  ['results at no counter', (f) => put(f.cases, 'collectAt', [99]), 'cases.collectAt[0]', /there is no counter "99"/],
  [
    'results at a counter that does not call who collects them',
    (f) => {
      put(f.cases, 'collectService', 'id-card');
      put(f.cases, 'collectAt', [2, 3]);
    },
    'cases.collectAt[1]',
    /counter 3 does not call queue B of "id-card"/,
  ],
  [
    'results where a matter’s own line is never called',
    (f) => put(f.cases, 'collectAt', [1, 3]),
    'cases.collectAt',
    /whoever collects "id-card" waits in queue B.*name cases.collectService/,
  ],
  ['a post at no counter', (f) => put(f.posts[0]!, 'counter', 99), 'posts[0].counter', /there is no counter "99"/],
  ['nobody as A', (f) => put(f.posts[0]!, 'a', '7777'), 'posts[0].a', /there is no staff "7777"/],
  ['nobody as B', (f) => put(f.posts[0]!, 'b', '7777'), 'posts[0].b', /there is no staff/],
  ['the same person as A and B', (f) => put(f.posts[0]!, 'b', '1001'), 'posts[0].b', /A and B must be two people/],
  [
    'an authorisation for no queue',
    (f) => put(f.posts[0]!, 'bMayDo', ['A', 'Z']),
    'posts[0].bMayDo[1]',
    /there is no queue/,
  ],
  [
    'two administrator roles in one hand',
    (f) => put(f.staff[0]!, 'roles', ['clerk', 'system-admin', 'audit-admin']),
    'staff[0].roles',
    /nobody may hold two.*system-admin, audit-admin/,
  ],
  ['a role that is none', (f) => put(f.staff[0]!, 'roles', ['boss']), 'staff[0].roles[0]', /.+/],
  ['a printer that is none', (f) => put(f.printers[0]!, 'at', { kind: 'fax' }), 'printers[0].at.kind', /.+/],
  ['paper of no known width', (f) => put(f.printers[0]!, 'widthMm', 70), 'printers[0].widthMm', /.+/],
  ['a class without a basis', (f) => put(f.classes[0]!, 'basis', ''), 'classes[0].basis', /.+/],
  ['a rate of nothing', (f) => put(f.classes[0]!, 'rate', 0), 'classes[0].rate', /.+/],
];
