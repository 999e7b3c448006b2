import { describe, expect, it } from 'vitest';
import { hoursOf, offsOf } from '../../staff-console/strip/strip-hours.ts';
import { dayStrip } from './hall-sample.ts';

const view = dayStrip();
const hours = hoursOf(view);

describe('the day strip by the hour', () => {
  it('[C283] every second of a day lies in exactly one hour, and its bars do not overlap', () => {
    expect(hours.map(({ hour }) => hour)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    const seconds = hours.flatMap(({ bars }) => bars.map(({ from, until }) => until - from));
    expect(seconds.reduce((sum, s) => sum + s, 0)).toBe(
      view.spans.reduce((sum, [from, until]) => sum + until - from, 0),
    );
    for (const { bars } of hours)
      for (const [i, bar] of bars.entries()) {
        expect(bar.left + bar.width).toBeLessThanOrEqual(100.001);
        if (i > 0) expect(bar.left).toBeCloseTo(bars[i - 1]!.left + bars[i - 1]!.width, 6);
      }
  });

  it('[C283] names who answered for how long, what lay outside the hours, and what nobody answered for', () => {
    const at = (hour: number) => hours.find((one) => one.hour === hour)!;
    expect(at(10).people.map(({ staff, s }) => [staff, s / 60])).toEqual([
      ['1001', 44],
      ['1002', 16],
    ]);
    expect([at(12).lateS / 60, at(17).lateS / 60, at(9).lateS]).toEqual([6, 11, 0]);
    const [gap] = hoursOf({ opening: [[540, 600]], spans: [[540 * 60, 600 * 60, 'gap', '1001', null, null]] });
    expect([gap!.gapS / 60, gap!.people]).toEqual([60, []]);
    const [spare] = hoursOf({ opening: [[540, 600]], spans: [[540 * 60, 600 * 60, 'closed', null, null, null]] });
    expect([spare!.gapS, spare!.people]).toEqual([0, []]);
  });

  it('[C283] says once, where there is most room, when it opened, when it opened again and when the last one was done', () => {
    const told = [...offsOf(view, hours)].flatMap(([hour, offs]) =>
      offs.filter(({ kind }) => kind !== 'quiet').map(({ kind, at }) => `${hour} ${kind} ${at}`),
    );
    expect(told).toEqual(['8 opens 510', '12 noon 810', '17 last-done 1061']);
    expect(offsOf({ spans: [], opening: [] }, []).size).toBe(0);
  });
});
