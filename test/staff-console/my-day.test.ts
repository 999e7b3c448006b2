import { describe, expect, it } from 'vitest';
import { dueSlot } from '../../staff-console/my/day/due-slot.ts';
import { piecesOf } from '../../staff-console/my/month/pieces.ts';
import { myDayView } from './my-day-sample.ts';

const min = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

describe('the punch that is due', () => {
  const due = (clock: string, done: Record<string, string> = {}) =>
    dueSlot(
      myDayView().slots.map((slot) => (done[slot.slot] ? { ...slot, at: done[slot.slot]!, status: 'on-time' } : slot)),
      min(clock),
    )?.slot ?? null;

  it('[C249] follows the four of the day, one at a time', () => {
    expect(due('08:12')).toBe('in');
    expect(due('08:40')).toBe('in');
    expect(due('10:00', { in: '08:12' })).toBe(null);
    expect(due('12:03', { in: '08:12' })).toBe('noon-out');
    expect(due('13:10', { in: '08:12', 'noon-out': '12:03' })).toBe('noon-in');
    expect(due('15:00', { in: '08:12', 'noon-out': '12:03', 'noon-in': '13:10' })).toBe(null);
    expect(due('17:35', { in: '08:12', 'noon-out': '12:03', 'noon-in': '13:10' })).toBe('out');
  });
  it('[C249] never asks for one that a later punch has passed by, nor in the evening for the morning', () => {
    expect(due('13:40', { 'noon-out': '12:03' })).toBe('noon-in');
    expect(due('18:00', { in: '08:12' })).toBe('out');
    expect(due('18:00', { out: '17:40' })).toBe(null);
  });
});

describe('a reader’s file', () => {
  it('[C250] is cut at line ends, with its line of names over each piece', () => {
    const rows = Array.from({ length: 4000 }, (_, i) => `1001,2026-11-23 08:${String(i % 60).padStart(2, '0')}:00`);
    const pieces = piecesOf(['工号,打卡时间', ...rows].join('\r\n'));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every(({ text }) => text.startsWith('工号,打卡时间\n') && text.length < 60_000)).toBe(true);
    expect(pieces.reduce((sum, { lines }) => sum + lines, 0)).toBe(4001);
    expect(pieces.flatMap(({ text }) => text.split('\n').slice(1))).toEqual(rows);
  });
  it('[C250] without names is cut alike, and an empty one is nothing', () => {
    expect(piecesOf('1001\t2026-11-23 08:01:00\t1\n')).toMatchObject([{ named: false, lines: 2 }]);
    expect(piecesOf('\n\n')).toEqual([]);
  });
});
