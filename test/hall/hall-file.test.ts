import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HallFile } from '../../protocol/hall-file.ts';
import { checkHallFile, pathOf } from '../../server/hall/check-hall-file.ts';
import { smallHall } from '../support/small-hall.ts';
import { kinds, put, spoilt } from './faults.ts';

const faultsOf = (json: unknown) => {
  const checked = checkHallFile(json);
  return 'faults' in checked ? checked.faults : [];
};

describe('the hall file', () => {
  it('[HA12] a whole file is a hall, with what it leaves out filled in', () => {
    const file = smallHall() as Partial<HallFile>;
    for (const key of ['classes', 'rules', 'printers', 'notices', 'posts', 'staff'] as const) delete file[key];
    expect(checkHallFile(file)).toMatchObject({
      hall: {
        classes: [],
        staff: [],
        rules: { recallsBeforeMissed: 2, returnBehind: 2, awayMaxMin: 30, secondsBetweenTickets: 3 },
      },
    });
  });

  it('[HA12] the demo hall has no fault', () => {
    const checked = checkHallFile(JSON.parse(readFileSync(join(import.meta.dirname, '../../demo/hall.json'), 'utf8')));
    expect('faults' in checked ? checked.faults : []).toEqual([]);
    expect('hall' in checked && checked.hall.services.length).toBeGreaterThanOrEqual(100);
  });

  it.each(kinds)('[HA13] %s is named by its path', (_, spoil, path, message) => {
    const faults = faultsOf(spoilt(spoil));
    expect(faults.map((fault) => fault.path)).toEqual([path]);
    expect(faults[0]!.message).toMatch(message);
  });

  it('[HA13] every fault is named, not only the first', () => {
    const faults = faultsOf(
      spoilt((file) => {
        put(file.queues[0]!, 'zone', 'x');
        put(file.queues[1]!, 'zone', 'y');
        put(file.hours.week, 'tue', [['12:00', '08:30']]);
      }),
    );
    expect(faults.map(({ path }) => path)).toEqual(['queues[0].zone', 'queues[1].zone', 'hours.week.tue[0]']);
  });

  it.each([null, [], 'hall', 5, true, undefined])('[HA13] %j is no hall file at all', (json) => {
    expect(faultsOf(json).map(({ path }) => path)).toEqual(['(whole)']);
  });

  it('[HA13] a key that tampers with objects is an unknown key', () => {
    const json = JSON.parse(JSON.stringify(smallHall()).replace('{', '{"__proto__":{"admin":true},')) as unknown;
    expect(faultsOf(json).map(({ path }) => path)).toEqual(['__proto__']);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('[HA13] openings may touch, and a day may end at midnight', () => {
    expect(
      faultsOf(
        spoilt((file) =>
          put(file.hours.week, 'mon', [
            ['08:00', '12:00'],
            ['12:00', '24:00'],
          ]),
        ),
      ),
    ).toEqual([]);
  });

  it('[HA13] a path reads as one would write it', () => {
    expect(pathOf(['services', 3, 'guide', 'fees', 0])).toBe('services[3].guide.fees[0]');
  });
});
