import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import type { HallFile } from '../../protocol/hall-file.ts';
import type { KioskView } from '../../protocol/views.ts';
import type { HallAnswer } from '../../protocol/wire.ts';

const frame = JSON.parse(readFileSync(join(import.meta.dirname, '../../demo/hall.json'), 'utf8')) as HallFile;
const { services } = frame;

/** One reading a character, as the hub gives it. */
export function spell(name: string): string[] {
  return [...name].map((_, at, all) => pinyin(all.join(''), { toneType: 'none', type: 'array' })[at] ?? '');
}

/** The demo hall as `GET /api/hall` tells it. */
export const hall: HallAnswer = {
  hall: {
    name: frame.hall.name,
    code: frame.hall.code,
    timezone: frame.hall.timezone,
    complaintsPhone: frame.hall.complaints?.phone ?? null,
    boardDistanceM: 8,
    practice: false,
  },
  hours: frame.hours,
  zones: frame.zones,
  departments: frame.departments.map(({ id, name, short, hint }) => ({
    id,
    name,
    short: short ?? name,
    hint: hint ?? null,
  })),
  queues: frame.queues,
  services: services.map((service) => ({ ...service, guideVersion: 1, pinyin: spell(service.name.zh) })),
  counters: frame.counters.map((counter) => ({ ...counter, posts: [] })),
  classes: frame.classes.map(({ id, name, rate, basis }) => ({ id, name, rate, basis })),
};

/** People waiting and minutes to wait, by queue. */
const lines: Record<string, { count: number; fromMin: number; toMin: number }> = {
  A: { count: 12, fromMin: 10, toMin: 25 },
  B: { count: 21, fromMin: 25, toMin: 45 },
  C: { count: 5, fromMin: 5, toMin: 15 },
  D: { count: 128, fromMin: 70, toMin: 95 },
  E: { count: 8, fromMin: 20, toMin: 40 },
  F: { count: 0, fromMin: 0, toMin: 0 },
};
const spanOf = (queue: string) => {
  const line = lines[queue] ?? { fromMin: 0, toMin: 0 };
  return { p50S: line.fromMin * 60, p90S: line.toMin * 60 };
};
const countOf = (queue: string) => lines[queue]?.count ?? 0;

const at = (time: string, day = '2026-11-20') => `${day}T${time}:00+08:00`;

export const open: KioskView['opening'] = {
  now: true,
  issuing: true,
  why: 'open',
  today: [
    ['08:30', '12:00'],
    ['13:30', '17:30'],
  ],
  until: at('17:30'),
  lastIssueAt: at('17:15'),
  nextOpenAt: null,
};
export const closed: KioskView['opening'] = {
  now: false,
  issuing: false,
  why: 'closed',
  today: [
    ['08:30', '12:00'],
    ['13:30', '17:30'],
  ],
  until: null,
  lastIssueAt: null,
  nextOpenAt: at('08:30', '2026-11-23'),
};

type PrinterNow = KioskView['printers'][number];

const printer = (id: string, over: Partial<PrinterNow> = {}): PrinterNow => ({
  id,
  name: null,
  ok: true,
  detail: null,
  mute: false,
  slipsLeft: 400,
  standIn: null,
  ...over,
});

/** This kiosk's printer in such a state, its neighbour, and the one at the guide's desk. */
export function paper(own: Partial<PrinterNow>): Pick<KioskView, 'printers' | 'printer'> {
  const first = printer('k1', own);
  const desk = printer('desk', { name: { zh: '导办台', en: 'the guide desk' } });
  return { printers: [first, printer('k2'), desk], printer: first };
}

/** The demo hall on a Friday morning, as a kiosk is shown it. */
export function kioskView(over: Partial<KioskView> = {}): KioskView {
  return {
    hall: { name: frame.hall.name, code: 'LJ', practice: false, complaintsPhone: '0000-12345', boardDistanceM: 8 },
    opening: open,
    departments: hall.departments.map(({ id, name, short, hint }) => {
      const queues = [
        ...new Set(services.filter((service) => service.department === id).map((service) => service.queue)),
      ];
      const widest = queues.map(spanOf).sort((a, b) => b.p90S - a.p90S)[0] ?? null;
      return {
        id,
        name,
        short,
        hint,
        waiting: queues.reduce((sum, queue) => sum + countOf(queue), 0),
        forecast: widest,
      };
    }),
    guides: '2026-11-23.0',
    services: services.map(({ id, queue }) => ({ id, waiting: countOf(queue), forecast: spanOf(queue) })),
    queues: frame.queues.map(({ code, name, zone }) => ({
      queue: code,
      name,
      zone,
      count: countOf(code),
      forecast: spanOf(code),
      counters: frame.counters.filter((counter) => counter.queues.includes(code)).map((counter) => counter.number),
    })),
    absent: [],
    classes: hall.classes,
    ...paper({}),
    helps: [],
    notices: [],
    ...over,
  };
}

/** What the hub answers to a number taken. */
export function issued(body: Record<string, unknown>) {
  return {
    status: 200,
    body: {
      seq: 1,
      ticket: {
        id: 't1',
        token: 'Qm7xKc2RpV9sTj4wLb8nZg',
        number: 'A023',
        queue: 'A',
        service: body.service,
        class: body.class ?? null,
        state: 'waiting',
        businessDay: '2026-11-20',
        issuedAt: at('10:17'),
        ahead: 12,
        forecast: { p50S: 600, p90S: 1500 },
        counter: null,
        shape: body.deaf === true ? 'diamond' : null,
        holder: null,
      },
    },
  };
}
