import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import type { HallFile } from '../../protocol/hall-file.ts';
import type {
  ConsoleTicket,
  ConsoleView,
  HallView,
  PersonNow,
  PrinterNow,
  PrintersView,
} from '../../protocol/views.ts';
import type { HallAnswer, SessionAnswer } from '../../protocol/wire.ts';

const frame = JSON.parse(readFileSync(join(import.meta.dirname, '../../demo/hall.json'), 'utf8')) as HallFile;
const { services } = frame;
const classOf = (id: string | null) => frame.classes.find((one) => one.id === id) ?? null;

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
  services: services.map((service) => ({
    ...service,
    guideVersion: 1,
    pinyin: pinyin(service.name.zh, { toneType: 'none', type: 'array' }),
  })),
  counters: frame.counters.map((counter) => ({ ...counter, posts: [] })),
  classes: frame.classes.map(({ id, name, rate, basis }) => ({ id, name, rate, basis })),
};

/** So many minutes ago (negative: from now), as the hub writes instants. */
export const ago = (min: number): string => new Date(Date.now() - min * 60_000).toISOString();

const serviceNo = (i: number) => services.filter(({ queue }) => queue === 'A')[i % 12]!;

/** A ticket that waits so many minutes, in a class or in none. */
export function ticket(number: string, min: number, over: Partial<ConsoleTicket> = {}): ConsoleTicket {
  const service = serviceNo(Number(number.slice(1)));
  const rate = classOf(over.class ?? null)?.rate ?? 1;
  return {
    id: `LJ-20261123-${number}`,
    number,
    queue: number[0]!,
    service: service.name,
    class: null,
    className: classOf(over.class ?? null)?.name,
    state: 'waiting',
    issuedAt: ago(min),
    firstWaitedAt: ago(min),
    waitedS: min * 60,
    why: { code: 'arrival', rate, score: rate * min, basis: classOf(over.class ?? null)?.basis },
    ...over,
  };
}

const why = (
  code: NonNullable<ConsoleTicket['why']>['code'],
  rate: number,
  min: number,
  over?: string,
  basis?: string,
) => ({ code, rate, score: rate * min, over, basis });
const span = (from: number, to: number) => ({ p50S: from * 60, p90S: to * 60 });

/** Ten people on a busy afternoon, in calling order. */
export const waiting = (): ConsoleTicket[] => [
  ticket('A023', 16, { class: 'elderly', why: why('priority', 2, 16, 'A022', classOf('elderly')!.basis) }),
  ticket('A022', 27, { why: why('lets-pass', 1, 27, 'A023'), forecast: span(2, 6) }),
  ticket('A030', 13, {
    class: 'infant',
    why: why('priority', 2, 13, 'A021', classOf('infant')!.basis),
    forecast: span(6, 12),
  }),
  ticket('A021', 25, { why: why('lets-pass', 1, 25, 'A030'), forecast: span(9, 17), deaf: true }),
  ticket('A025', 10, { class: 'military', why: why('priority', 2, 10, 'A024'), forecast: span(13, 22) }),
  ticket('A024', 14, { why: why('lets-pass', 1, 14, 'A025'), forecast: span(17, 28) }),
  ticket('A026', 12, { why: why('appointment', 1, 12), forecast: span(20, 33) }),
  ticket('A027', 6, { forecast: span(24, 38) }),
  ticket('A028', 5, { why: why('returned', 1, 5), forecast: span(27, 41) }),
  ticket('A029', 3, { why: why('transferred', 1, 3), forecast: span(30, 45), note: '在 2 号窗口先办了登记' }),
];

const staff = { name: '李静', title: { zh: '科员', en: 'Officer' }, jobNo: '1001', as: 'A' as const };

const printer = (id: string, over: Partial<PrinterNow> = {}): PrinterNow => ({
  id,
  name: null,
  ok: true,
  detail: null,
  mute: false,
  slipsLeft: 312,
  standIn: null,
  ...over,
});

/** One well, one without paper whose slips the guide's desk prints, one that runs low and answers nothing. */
export const printers = (): PrinterNow[] => [
  printer('k1'),
  printer('k2', { ok: false, detail: 'paper-out', slipsLeft: 0, standIn: 'desk' }),
  printer('k3', { mute: true, slipsLeft: 12 }),
  printer('desk', { name: { zh: '导办台', en: 'Guide desk' }, slipsLeft: 268 }),
];

/** Somebody who is in the hall and stands by. */
export const personNow = (jobNo: string, name: string, over: Partial<PersonNow> = {}): PersonNow => ({
  jobNo,
  name,
  state: 'free',
  counter: null,
  since: ago(40),
  until: null,
  ground: null,
  reason: null,
  ...over,
});

/** Counter 3, free, in a busy hour. */
export function consoleView(over: Partial<ConsoleView> = {}): ConsoleView {
  const line = over.waiting ?? waiting();
  return {
    hall: { name: hall.hall.name, code: 'LJ', practice: false, complaintsPhone: '0000-12345', boardDistanceM: 8 },
    number: 3,
    name: { zh: '社保综合', en: 'Social security' },
    state: 'free',
    since: ago(1.34),
    ticket: null,
    call: null,
    staff,
    sign: null,
    goTo: [],
    opensAt: null,
    queues: [{ code: 'A', name: { zh: '社会保障', en: 'Social security' } }],
    services: [],
    opening: {
      now: true,
      issuing: true,
      why: 'open',
      today: [
        ['08:30', '12:00'],
        ['13:30', '17:30'],
      ],
      until: ago(-138),
      lastIssueAt: ago(-120),
      nextOpenAt: null,
    },
    post: {
      a: staff,
      b: { name: '王磊', title: { zh: '科员', en: 'Officer' }, jobNo: '1002', as: 'B' },
      other: personNow('1002', '王磊'),
    },
    current: null,
    waiting: line,
    counts: {
      waiting: line.length,
      queues: [{ queue: 'A', name: { zh: '社会保障', en: 'Social security' }, count: line.length }],
      held: 1,
      missed: 2,
      servedToday: 31,
      forecastHits: 289,
      forecastsScored: 324,
    },
    held: [ticket('A017', 44, { state: 'held', note: '去二楼复印' })],
    missed: [ticket('A012', 71, { state: 'missed', class: 'elderly' }), ticket('A019', 52, { state: 'missed' })],
    seen: { boards: 3, of: 3, spoken: 0, screens: [] },
    alerts: [
      { id: 'slip-failed:A026', code: 'slip-failed', about: 'A026', since: ago(3) },
      { id: 'printer-down:k2', code: 'printer-down', about: 'k2', since: ago(9) },
      { id: 'sign-overdue:6', code: 'sign-overdue', about: '6', since: ago(2) },
      { id: 'paper-low:k3', code: 'paper-low', about: 'k3', since: ago(20) },
    ],
    printers: printers(),
    rules: { recallsBeforeMissed: 3, returnBehind: 2, awayReasons: frame.rules.awayReasons, awayMaxMin: 30 },
    counters: frame.counters.map(({ number, name, queues }) => ({
      number,
      name,
      queues,
      state:
        number === 2
          ? ('serving' as const)
          : number === 3
            ? ('free' as const)
            : number === 7
              ? ('closed' as const)
              : number === 6
                ? ('away' as const)
                : ('calling' as const),
    })),
    ...over,
  };
}

const current = (state: 'called' | 'serving', recalls = 1): NonNullable<ConsoleView['current']> => {
  const service = services.find(({ guide }) => guide.materials.length >= 5)!;
  return {
    ...ticket('A023', 17, {
      class: 'elderly',
      state,
      holder: { name: '周*兰', idNo: '3302**********2041', phone: '138****5210' },
    }),
    service: service.name,
    materials: service.guide.materials,
    guide: { promisedDays: 10, statutoryDays: 20 },
    calledAt: ago(1.03),
    begunAt: state === 'serving' ? ago(6.2) : null,
    usualS: span(9, 14),
    recalls,
  };
};

/** A023 is called: the second time of four, seen everywhere and spoken. */
export function callingView(recalls = 1, over: Partial<ConsoleView> = {}): ConsoleView {
  const at = ago(0.57);
  const later = (ms: number) => new Date(Date.parse(at) + ms).toISOString();
  return consoleView({
    state: 'calling',
    since: ago(1.03),
    ticket: 'A023',
    current: current('called', recalls),
    waiting: waiting().slice(1),
    call: {
      id: `LJ-c${80 + recalls}`,
      number: 'A023',
      counter: 3,
      counterName: { zh: '社保综合' },
      service: { zh: '社会保障卡申领' },
      times: recalls + 1,
      at,
      state: 'calling',
      announce: { zh: '', en: '' },
    },
    seen: {
      boards: 3,
      of: 3,
      spoken: 2,
      screens: [
        { label: '大厅东屏', shownAt: later(210), spokenAt: later(4100) },
        { label: '大厅西屏', shownAt: later(330), spokenAt: later(4200) },
        { label: '二楼屏', shownAt: later(240), spokenAt: null },
        { label: '3 号门头屏', shownAt: later(180), spokenAt: null },
      ],
    },
    ...over,
  });
}

export const servingView = (over: Partial<ConsoleView> = {}): ConsoleView =>
  consoleView({
    state: 'serving',
    since: ago(6.2),
    ticket: 'A023',
    current: current('serving'),
    waiting: waiting().slice(1),
    ...over,
  });

export const awayView = (over: Partial<ConsoleView> = {}): ConsoleView =>
  consoleView({
    state: 'away',
    since: ago(6),
    sign: {
      reason: { zh: '送件', en: 'Delivering papers' },
      since: ago(6),
      backAt: ago(-9),
      goTo: [1, 2],
      cover: null,
    },
    ...over,
  });

export const who = (over: Partial<SessionAnswer['staff']> = {}, rest: Partial<SessionAnswer> = {}): SessionAnswer => ({
  staff: {
    jobNo: '1001',
    name: '李静',
    title: { zh: '科员', en: 'Officer' },
    department: 'hrss',
    roles: ['clerk'],
    ...over,
  },
  posts: [{ counter: 3, as: 'A' }],
  counter: 3,
  idleSignOutS: 1800,
  ...rest,
});

const onPost = (i: number) => ({
  name: frame.staff[i]?.name ?? '韩梅',
  title: null,
  jobNo: frame.staff[i]?.jobNo ?? '1012',
  as: i === 5 ? ('B' as const) : ('A' as const),
});

/** Hour by hour since half past eight, the noon break left out. */
const accuracy = (): HallView['accuracy'] =>
  [
    [8, 36, 32],
    [9, 55, 50],
    [10, 60, 54],
    [11, 50, 43],
    [13, 46, 41],
    [14, 50, 45],
    [15, 27, 24],
  ].map(([hour, scored, hits]) => ({
    at: `2026-11-23T${String(hour).padStart(2, '0')}:00:00+08:00`,
    scored: scored!,
    hits: hits!,
  }));

/** The hall in the middle of the afternoon. */
export function hallView(over: Partial<HallView> = {}): HallView {
  const states: HallView['counters'][number]['state'][] = [
    'serving',
    'away',
    'calling',
    'serving',
    'unattended',
    'serving',
    'closed',
    'serving',
    'serving',
    'serving',
    'free',
    'serving',
  ];
  const numbers: Record<number, string> = {
    1: 'A020',
    3: 'A023',
    4: 'B010',
    6: 'C032',
    8: 'D017',
    9: 'E018',
    10: 'E044',
    12: 'F009',
  };
  const line = (
    queue: string,
    count: number,
    from: number,
    to: number,
    oldestMin: number | null,
    counters: number[],
  ) => {
    const { name, zone } = frame.queues.find(({ code }) => code === queue)!;
    return {
      queue,
      name,
      zone,
      count,
      forecast: count > 0 ? span(from, to) : span(0, 0),
      counters,
      oldestSince: oldestMin === null ? null : ago(oldestMin),
      late: oldestMin !== null && oldestMin >= 30 ? Math.ceil(count / 3) : 0,
    };
  };
  return {
    hall: { name: hall.hall.name, code: 'LJ', practice: false, complaintsPhone: '0000-12345', boardDistanceM: 8 },
    opening: consoleView().opening,
    dutyLeader: '赵国平',
    counters: frame.counters.map(({ number, name, zone, queues }, i) => ({
      number,
      name,
      zone,
      queues,
      state: states[i]!,
      ticket: numbers[number] ?? null,
      since: ago([12, 6, 1, 9, 4, 8, 200, 5, 11, 7, 1, 4][i]!),
      staff: states[i] === 'closed' ? undefined : onPost(i),
      sign:
        states[i] === 'away'
          ? { reason: { zh: '送件', en: 'Delivering papers' }, since: ago(6), backAt: ago(-9), goTo: [1], cover: null }
          : null,
    })),
    waiting: [
      line('A', 10, 9, 38, 27, [1, 3]),
      line('B', 17, 22, 41, 34, [4]),
      line('C', 9, 8, 19, 16, [6]),
      line('D', 52, 55, 80, 61, [8]),
      line('E', 6, 7, 16, 12, [9, 10]),
      line('F', 0, 0, 0, null, [11, 12]),
    ],
    peakAt: { waiting: 15, waitMin: 30 },
    peaks: [],
    asks: [],
    counts: {
      issued: 371,
      waiting: 94,
      served: 312,
      left: 12,
      forecastHits: 289,
      forecastsScored: 324,
      unattendedMin: 4,
      countersDue: 11,
      openMin: 312,
    },
    accuracy: accuracy(),
    boards: [
      { id: 'b1', label: '大厅东屏', topic: 'board', sound: 'clips', connected: true, shownAt: ago(0.1) },
      { id: 'b2', label: '大厅西屏', topic: 'board', sound: 'none', connected: true, shownAt: ago(0.1) },
      { id: 'b3', label: '二楼屏', topic: 'board/d', sound: 'clips', connected: false, shownAt: ago(4) },
    ],
    printers: printers(),
    helps: [{ id: 'h7', state: 'asked', by: null, at: ago(1), from: '取号机 K2', needs: ['seeing', 'walking'] }],
    devices: [
      { id: 'd1', kind: 'kiosk', label: '取号机 K1', state: 'accepted', printer: 'k1', connected: true },
      { id: 'd2', kind: 'kiosk', label: '取号机 K2', state: 'accepted', printer: 'k2', connected: true },
      { id: 'd3', kind: 'board', label: '大厅东屏', state: 'accepted', printer: null, connected: true },
      { id: 'd4', kind: 'board', label: '二楼屏', state: 'accepted', printer: null, connected: false },
      { id: 'd5', kind: 'sign', label: '新门头屏', state: 'pending', printer: null, connected: true },
      { id: 'd6', kind: 'desk', label: '旧平板', state: 'revoked', printer: null, connected: false },
    ],
    alerts: [
      { id: 'h7', code: 'help-asked', about: '取号机 K2', since: ago(1) },
      { id: 'unattended:5', code: 'unattended', about: '5', since: ago(4) },
      { id: 'board-dark:b3', code: 'board-dark', about: '二楼屏', since: ago(4) },
      { id: 'printer-down:k2', code: 'printer-down', about: 'k2', since: ago(9) },
      { id: 'calendar-missing:2027', code: 'calendar-missing', about: '2027', since: ago(400) },
    ],
    ...over,
  };
}

/** A page of the journal, up to row `head`. */
export function journalPage(since: number, limit: number, head: number) {
  const verbs = ['issue-ticket', 'call-next', 'begin-service', 'finish-service', 'recall'];
  const entries = Array.from({ length: Math.max(0, Math.min(limit, head - since)) }, (_, i) => {
    const seq = since + i + 1;
    return {
      seq,
      at: ago((head - seq) * 0.7),
      who: seq % 5 === 0 ? 'device:k1' : 'staff:1001',
      device: 'local',
      verb: verbs[seq % 5]!,
      facts: [
        {
          fact: 'ticket-called',
          number: `A${String(seq % 900).padStart(3, '0')}`,
          counter: 3,
          why: { code: 'arrival', passed: [] },
        },
      ],
      prev: '0'.repeat(64),
      hash: String(seq).padStart(64, 'a3f9'),
    };
  });
  return { entries, head };
}

const slip = (
  job: number,
  min: number,
  number: string | null,
  over: Partial<PrintersView['slips'][number]> = {},
): PrintersView['slips'][number] => ({
  job: String(job),
  printer: 'k1',
  document: 'ticket',
  ticket: number === null ? null : `LJ-20261123-${number}`,
  case: null,
  number,
  reprint: 0,
  state: 'printed',
  detail: null,
  at: ago(min),
  movedTo: null,
  toDo: false,
  ...over,
});

/** The hall's paper on that afternoon: two slips to look after, one taken over, one on its way. */
export function printersView(over: Partial<PrintersView> = {}): PrintersView {
  const more = {
    k1: { kind: 'tcp', widthMm: 80, instead: ['k2', 'desk'], since: ago(400) },
    k2: { kind: 'usb', widthMm: 58, instead: ['desk'], since: ago(9) },
    k3: { kind: 'queue', widthMm: 80, instead: [], since: ago(400) },
    desk: { kind: 'agent', widthMm: 80, instead: ['k1'], since: ago(65) },
  } as const;
  return {
    hall: consoleView().hall,
    printers: printers().map((one) => {
      const { instead, ...rest } = more[one.id as keyof typeof more];
      return { ...one, ...rest, instead: [...instead], answers: 'end', font: 'gbk', qr: 'native' };
    }),
    slips: [
      slip(60, 0, 'A031', { state: 'sending' }),
      slip(59, 1, 'E045', { printer: 'k3', state: 'sent-unconfirmed', detail: 'no-answer' }),
      slip(58, 2, 'A017', { document: 'call-back' }),
      slip(57, 3, 'A026', { state: 'unknown', detail: 'paper-out', printer: 'k2', toDo: true }),
      slip(56, 4, 'C033', { printer: 'desk', reprint: 1 }),
      slip(55, 5, 'C033', { printer: 'k2', state: 'failed', detail: 'paper-out', movedTo: 'desk' }),
      slip(54, 6, 'B011', { state: 'failed', detail: 'cutter-error', toDo: true }),
      slip(53, 8, null, { document: 'test-page', printer: 'desk' }),
      slip(52, 9, 'D019'),
      slip(51, 11, 'B010'),
    ],
    letterhead: {
      header: [{ zh: '高效办成一件事', en: 'One visit, all done' }],
      footer: [{ zh: '咨询投诉 0000-12345' }, { zh: '请在有效期内办理', en: 'Valid today only' }],
      logo: null,
    },
    ...over,
  };
}
