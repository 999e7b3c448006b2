import type { TicketView } from '../../protocol/views.ts';

export const token = 'k7Qm2xV9Lr4TbN8s';
export const topic = `ticket/${token}`;

/** An instant so many minutes from now, in the hall's own offset. */
export function inMin(minutes: number): string {
  return `${new Date(Date.now() + (minutes + 480) * 60_000).toISOString().slice(0, 19)}+08:00`;
}

const staff = { name: '李静', title: { zh: '科员', en: 'Clerk' }, jobNo: '1001', as: 'A' } as const;
const counter: NonNullable<TicketView['counter']> = {
  number: 3,
  name: { zh: '社保综合', en: 'Social security' },
  zoneName: { zh: 'A区', en: 'Zone A' },
  way: { arrow: 'up-right', text: { zh: '右前方', en: 'Ahead right' } },
  staff,
};

/** A024 waits for a social security card, sixteen minutes after it was taken. */
export function waiting(): TicketView {
  return {
    hall: {
      name: { zh: '临江市政务服务中心', en: 'Linjiang Government Service Centre' },
      code: 'LJ',
      practice: false,
      complaintsPhone: '0000-12345',
      boardDistanceM: 8,
    },
    opening: {
      now: true,
      issuing: true,
      why: 'open',
      today: [
        ['08:30', '12:00'],
        ['13:30', '17:30'],
      ],
      until: inMin(120),
      lastIssueAt: inMin(105),
      nextOpenAt: null,
    },
    ticket: {
      id: 't-24',
      number: 'A024',
      queue: 'A',
      queueName: { zh: '社会保障', en: 'Social security' },
      service: 'ss-card',
      serviceName: { zh: '社会保障卡申领', en: 'Social security card' },
      class: null,
      className: null,
      state: 'waiting',
      businessDay: inMin(0).slice(0, 10),
      issuedAt: inMin(-16),
      calledAt: null,
      begunAt: null,
      finishedAt: null,
      shape: null,
    },
    ahead: 5,
    forecast: { p50S: 8 * 60 + 30, p90S: 17 * 60 },
    usualS: { p50S: 6 * 60, p90S: 11 * 60 },
    passedBy: [
      {
        number: 'A025',
        why: {
          code: 'priority',
          className: { zh: '军人、退役军人', en: 'Military, veterans' },
          basis: '本市关于军人、退役军人优先的规定',
        },
      },
    ],
    counter: null,
    call: null,
    counters: [2, 3],
    absent: [],
    zoneName: { zh: 'A区', en: 'Zone A' },
    materials: [
      {
        id: 'id',
        name: { zh: '居民身份证', en: 'Resident ID card' },
        original: 1,
        copies: 0,
        required: true,
        shared: false,
        note: { zh: '在有效期内', en: 'Must still be valid' },
      },
      {
        id: 'photo',
        name: { zh: '近期免冠照片', en: 'Recent photo' },
        original: 1,
        copies: 0,
        required: false,
        shared: false,
        note: { zh: '没有照片，窗口可以现场拍', en: 'We can take it at the counter' },
      },
      {
        id: 'guardian',
        name: { zh: '监护人身份证、户口簿', en: "Guardian's ID, household book" },
        original: 1,
        copies: 0,
        required: false,
        shared: false,
        note: { zh: '给孩子办卡时才需要', en: 'Only when applying for a child' },
      },
      {
        id: 'proxy',
        name: { zh: '授权委托书、代办人身份证', en: "Authority letter, agent's ID" },
        original: 1,
        copies: 1,
        required: false,
        shared: false,
        note: { zh: '请别人代办时才需要', en: 'Only if someone applies for you' },
      },
    ],
    reading: {
      samples: [
        { zh: '社会保障卡申领表', en: 'Application for a social security card' },
        { zh: '代办委托书', en: 'Letter of authority' },
      ],
    },
    returnBehind: 2,
    wouldFollow: [],
  };
}

/** The same ticket in another state, with what changes then. */
export function ticketIn(
  state: string,
  ticket: Partial<TicketView['ticket']> = {},
  more: Partial<TicketView> = {},
): TicketView {
  const base = waiting();
  return { ...base, ahead: 0, forecast: null, passedBy: [], ...more, ticket: { ...base.ticket, state, ...ticket } };
}

export const called = (times = 1): TicketView =>
  ticketIn('called', { calledAt: inMin(0) }, { counter, call: { id: 'c-7', times, at: inMin(0) } });

export const serving = (): TicketView => ticketIn('serving', { calledAt: inMin(-3), begunAt: inMin(-1) }, { counter });

export const missed = (): TicketView =>
  ticketIn(
    'missed',
    { calledAt: inMin(-4) },
    {
      call: { id: 'c-7', times: 3, at: inMin(-4) },
      wouldFollow: ['A026', 'A027'],
      forecast: { p50S: 11 * 60, p90S: 20 * 60 },
    },
  );

export const held = (): TicketView => ticketIn('held', { calledAt: inMin(-9), begunAt: inMin(-8) }, { counter });

export const served = (): TicketView =>
  ticketIn('served', { calledAt: inMin(-12), begunAt: inMin(-11), finishedAt: inMin(-1) }, { counter });

export const cancelled = (): TicketView => ticketIn('cancelled', { finishedAt: inMin(0) });

export const left = (): TicketView =>
  ticketIn(
    'left',
    { calledAt: inMin(-200), finishedAt: inMin(-10) },
    {
      opening: {
        now: false,
        issuing: false,
        why: 'closed',
        today: [
          ['08:30', '12:00'],
          ['13:30', '17:30'],
        ],
        until: null,
        lastIssueAt: null,
        nextOpenAt: inMin(15 * 60),
      },
    },
  );

export const yesterdays = (): TicketView =>
  ticketIn('waiting', { businessDay: inMin(-24 * 60).slice(0, 10), issuedAt: inMin(-24 * 60) });
