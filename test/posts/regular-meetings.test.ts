import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rotaFindings } from '../../server/posts/rota-findings.ts';
import { rotaOf } from '../../server/posts/rota-of.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

const half: [string, string][] = [
  ['08:30', '12:00'],
  ['13:30', '17:30'],
];
const tuesday = '2026-11-24';
const at = (clock: string, day = tuesday) => `${day}T${clock}:00+08:00`;

describe('the meeting of every day at 14:00', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openRoom({
      hall: smallHall((file) => {
        file.hours.week = { mon: half, tue: half, wed: half, thu: half, fri: half, sat: [], sun: [] };
        file.rota = { preset: '002/L' };
        file.cover = { preset: 'L' };
      }),
    });
  });
  afterEach(() => room.close());
  const leader = () => room.staff('9002');
  const away = (jobNo: string, from: string, to: string) =>
    room.looks.awaysOf(jobNo, Date.parse(from), Date.parse(to)).map(({ ground }) => ground);

  it('[PO150] says its people are away like any other meeting: A goes, B stays, nobody on a day off', () => {
    expect([away('1001', at('14:10'), at('14:20')), away('2001', at('14:10'), at('14:20'))]).toEqual([['meeting'], []]);
    expect(away('1001', at('13:30'), at('14:00'))).toEqual([]);
    expect(away('1001', at('14:10', '2026-11-28'), at('14:20', '2026-11-28'))).toEqual([]);
    expect(away('1001', at('08:00'), at('08:00', '2026-11-27'))).toHaveLength(3);
  });

  it('[PO150] B is not planned into another meeting meanwhile, and nobody in it is named as a cover', async () => {
    const meet = (from: string, to: string) =>
      room.say('plan-meeting', { day: tuesday, from, to, what: '会', staff: ['2001'] }, leader());
    expect([await meet('14:30', '15:00'), await meet('15:00', '15:30')]).toEqual(['both-away', 'done']);
    const name = (from: string, until: string) =>
      room.say('name-cover', { counter: 1, staff: '1002', from: at(from), until: at(until) }, leader());
    expect([await name('14:30', '16:00'), await name('15:00', '16:00')]).toEqual(['cover-not-on-post', 'done']);
  });

  it('[PO151] leaves every window covered once the month is filled; where nobody covers, it is said which and when', async () => {
    const uncovered = () =>
      rotaFindings(rotaOf(room.looks, tuesday, tuesday), tuesday, tuesday)
        .filter(({ code }) => code === 'meeting-uncovered')
        .map(({ counter, spans, words }) => [counter, spans, words.zh]);
    await room.done('fill-rota', { from: tuesday, to: tuesday, rule: 'a-then-b' }, leader());
    expect(uncovered()).toEqual([]);
    await room.done('unassign-shift', { day: tuesday, counter: 2, kind: 'stand-by', staff: '2002' }, leader());
    expect(uncovered()).toEqual([[2, [[840, 900]], '2 号窗口 14:00–15:00 甲2 开会，无人顶岗，请指定。']]);
  });
});
