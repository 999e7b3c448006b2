import type { RotaPlaceView } from '../../protocol/rota-place-view.ts';
import type { RotaView } from '../../protocol/rota-view.ts';
import { hallView } from './sample.ts';

const days = Array.from({ length: 31 }, (_, i) => `2026-12-${String(i + 1).padStart(2, '0')}`);
const works = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0;
const each = (cell: (day: string) => string) => days.map((day) => (works(day) ? cell(day) : ''));
const open: [string, string][] = [
  ['08:30', '12:00'],
  ['13:30', '17:30'],
];

/** A month as planned: counter 3 without anybody on the 3rd, counter 4 without cover in a meeting on the 2nd. */
export function rotaView(over: Partial<RotaView> = {}): RotaView {
  return {
    hall: hallView().hall,
    month: '2026-12',
    today: '2026-12-01',
    days: days.map((day) => ({
      day,
      hours: works(day) ? open : [],
      leader: works(day) ? '9002' : null,
      findings: day === '2026-12-02' || day === '2026-12-03' ? 1 : 0,
    })),
    shifts: [
      { id: 'opening-1', name: { zh: '08:30–12:00' } },
      { id: 'opening-2', name: { zh: '13:30–17:30' } },
    ],
    counters: [
      {
        number: 3,
        name: { zh: '社保医保', en: 'Social insurance' },
        a: '1001',
        b: '1002',
        days: each((day) => (day === '2026-12-03' ? '' : '=A +=B')),
        marks: days.map((day) => (day === '2026-12-03' ? 'e' : '.')).join(''),
      },
      {
        number: 4,
        name: { zh: '户政', en: 'Household' },
        a: '1003',
        b: '1004',
        days: each((day) => (day === '2026-12-04' ? '=A/1 =B/2' : '=A')),
        marks: days.map((day) => (day === '2026-12-02' ? 'm' : '.')).join(''),
      },
    ],
    standBy: each(() => '1005'),
    noonDuty: each(() => ''),
    restDayDuty: days.map(() => ''),
    meetings: [
      {
        id: '7',
        from: '14:00',
        to: '15:00',
        what: { zh: '窗口例会', en: 'Counter meeting' },
        staff: ['1001', '1003'],
        days: ['2026-12-02'],
      },
    ],
    findings: [
      {
        code: 'empty-counter',
        day: '2026-12-03',
        counters: [3],
        people: [],
        spans: open,
        words: { zh: '3 号窗口 08:30–12:00、13:30–17:30 无人值守，请安排人员。', en: 'Nobody is at counter 3.' },
      },
    ],
    findingsTotal: 2,
    names: { 1001: '李静', 1002: '王磊', 1003: '何敏', 1004: '刘洋', 1005: '郑浩', 9002: '周敏' },
    filing: { dueDay: '2026-11-30', filed: null },
    changes: [],
    ...over,
  };
}

/** Counter 3 on the 3rd: nobody yet; A is on leave in the afternoon, B is free, one stands elsewhere. */
export function placeView(over: Partial<RotaPlaceView> = {}): RotaPlaceView {
  const person = { title: null, at: [] as RotaPlaceView['people'][number]['at'], leads: false, no: null };
  return {
    day: '2026-12-03',
    place: '3',
    shifts: [
      { id: 'opening-1', name: { zh: '08:30–12:00' }, hours: [['08:30', '12:00']] },
      { id: 'opening-2', name: { zh: '13:30–17:30' }, hours: [['13:30', '17:30']] },
    ],
    planned: [],
    people: [
      { ...person, jobNo: '1001', name: '李静', as: 'A', free: ['opening-1'], days: 20 },
      { ...person, jobNo: '1002', name: '王磊', as: 'B', free: ['opening-1', 'opening-2'], days: 9 },
      {
        ...person,
        jobNo: '1003',
        name: '何敏',
        as: 'other',
        free: [],
        no: 'twice-at-once',
        at: [{ shift: 'opening-1', kind: 'front', counter: 4 }],
        days: 21,
      },
      { ...person, jobNo: '1004', name: '刘洋', as: 'other', free: [], no: 'on-leave', days: 5 },
    ],
    meetings: [],
    findings: rotaView().findings,
    here: 1,
    ...over,
  };
}
