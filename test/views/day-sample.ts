import { caseCounts, type CaseCounts } from '../../protocol/case-day.ts';
import type { CounterSums, DayReport, TicketSums } from '../../protocol/day-report.ts';

const counts = (...values: number[]): CaseCounts =>
  Object.fromEntries(caseCounts.map((count, i) => [count, values[i] ?? 0])) as CaseCounts;

const tickets = (issued: number, served: number, left: number, cancelled: number, missed: number): TicketSums => ({
  issued,
  served,
  left,
  cancelled,
  missed,
  open: issued - served - left - cancelled - missed,
  called: served + missed + left,
  meanWaitMin: 9,
  p90WaitMin: 21,
  longestWaitMin: 46,
  late: 3,
  meanServiceMin: 11,
});

const plus = <Sums extends CounterSums | TicketSums | CaseCounts>(rows: readonly Sums[], like: Sums): Sums =>
  Object.fromEntries(
    Object.keys(like).map((key) => [key, rows.reduce((sum, row) => sum + Number(row[key as keyof Sums]), 0)]),
  ) as Sums;

const names = ['王芳', '李静', '买买提·阿卜杜热合曼', '张伟', '欧阳晓燕', '刘洋'];

/** A full day of a hall with so many counters, as the report tells it. */
export function dayOf(counters: number): DayReport {
  const queues = [
    { queue: 'A', name: { zh: '社会保险', en: 'Social insurance' }, ...tickets(212, 190, 4, 9, 6) },
    {
      queue: 'B',
      name: { zh: '住房公积金和不动产登记综合', en: 'Housing fund and real estate' },
      ...tickets(148, 131, 2, 6, 4),
    },
    { queue: 'C', name: { zh: '户政与出入境', en: 'Household, exit and entry' }, ...tickets(96, 90, 1, 2, 3) },
  ];
  const rows = Array.from({ length: counters }, (_, i) => ({
    counter: i + 1,
    name: { zh: `${i + 1} 号窗口`, en: `Counter ${i + 1}` },
    people: i % 4 === 2 ? [names[i % 6]!, names[(i + 1) % 6]!] : [names[i % 6]!],
    served: 38 - (i % 7),
    openMin: 450,
    servingMin: 301 - (i % 9),
    callingMin: 22,
    freeMin: 95 + (i % 9),
    awayMin: 30,
    unattendedMin: 2,
  }));
  const sums: CounterSums = {
    served: 0,
    openMin: 0,
    servingMin: 0,
    callingMin: 0,
    freeMin: 0,
    awayMin: 0,
    unattendedMin: 0,
  };
  const units = [
    {
      unit: 'hrss',
      name: { zh: '人力资源和社会保障局', en: 'Human Resources and Social Security Bureau' },
      counts: counts(31, 88, 61, 19, 8, 2, 1, 44, 39, 1),
    },
    {
      unit: 'psb',
      name: { zh: '公安局（户政与出入境）', en: 'Public Security Bureau (Household, Exit and Entry)' },
      counts: counts(12, 54, 40, 12, 3, 0, 0, 30, 28, 0, 2160),
    },
    {
      unit: 'house',
      name: { zh: '自然资源和规划局不动产登记中心', en: 'Real Estate Registration Centre' },
      counts: counts(6, 33, 30, 0, 4, 1, 1, 21, 20, 2, 960.5),
    },
  ];
  const elsewhere = counts(4);
  return {
    hall: { zh: '临江市政务服务中心', en: 'Linjiang Government Service Centre' },
    day: '2026-11-23',
    running: false,
    madeAt: '2026-11-23T17:32:00.000+08:00',
    dutyLeader: '陈建国',
    opening: [
      ['08:30', '12:00'],
      ['13:30', '17:30'],
    ],
    lateMin: 30,
    tickets: {
      ...plus(queues, tickets(0, 0, 0, 0, 0)),
      meanWaitMin: 9,
      p90WaitMin: 21,
      longestWaitMin: 46,
      meanServiceMin: 11,
    },
    queues,
    forecasts: { scored: 411, hits: 370 },
    counters: rows,
    counted: plus(rows, sums),
    closed: [counters + 1, counters + 2],
    covers: { times: 4, minutes: 131 },
    signs: { times: 17, minutes: 208, right: 15 },
    offPosts: { times: 1, minutes: 12 },
    units,
    elsewhere,
    cases: plus([...units.map((unit) => unit.counts), elsewhere], counts()),
    breaches: { probable: 1, verified: 0 },
  };
}
