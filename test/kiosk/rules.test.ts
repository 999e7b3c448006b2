import { describe, expect, test } from 'vitest';
import { leaves } from '../../kiosk/guard.ts';
import { leavingAt, longer, plans } from '../../kiosk/leaving.ts';
import { materialSheets } from '../../kiosk/materials.ts';
import { ranges } from '../../kiosk/ranges.ts';
import { sheetOf, sheetsOf } from '../../kiosk/sheets.ts';
import { inkOf, waitOf } from '../../kiosk/wait.ts';
import { weekLines } from '../../kiosk/week.ts';
import { en } from '../../kiosk/words/en.ts';
import { zh } from '../../kiosk/words/zh.ts';
import type { Word } from '../../kiosk/words.ts';
import { hall } from './sample.ts';

const minutes = (from: number, to: number) => ({ p50S: from * 60, p90S: to * 60 });

describe('the honest span', () => {
  test('[K4] the ink lies from the 50 % to the 90 % bound of the hour', () => {
    expect(inkOf(waitOf(minutes(15, 30)))).toEqual({ from: 0.25, to: 0.5 });
  });
  test('[K4] nobody to wait for is said, not drawn', () => {
    expect(waitOf(minutes(0, 0))).toEqual({ kind: 'none' });
    expect(inkOf({ kind: 'none' })).toBeNull();
  });
  test('[K4] past the hour the ink is clipped, and an hour and more is said in words', () => {
    expect(inkOf(waitOf(minutes(45, 90)))).toEqual({ from: 0.75, to: 1 });
    expect(waitOf(minutes(70, 95))).toEqual({ kind: 'over' });
  });
  test('[K4] no forecast is owned up to', () => {
    expect(waitOf(null)).toEqual({ kind: 'unknown' });
    expect(inkOf({ kind: 'unknown' })).toBeNull();
  });
});

describe('the end of a visit', () => {
  test('[K8] 20 s untouched asks, 20 s more ends', () => {
    expect(leavingAt(19_999, 0, plans.page).kind).toBe('here');
    expect(leavingAt(20_000, 0, plans.page)).toEqual({ kind: 'warned', leftS: 20, leftPart: 1 });
    expect(leavingAt(30_000, 0, plans.page)).toEqual({ kind: 'warned', leftS: 10, leftPart: 0.5 });
    expect(leavingAt(40_000, 0, plans.page).kind).toBe('gone');
  });
  test('[K8] the ticket counts in sight from the start, for at least 10 s', () => {
    expect(leavingAt(0, 0, plans.ticket)).toEqual({ kind: 'warned', leftS: 20, leftPart: 1 });
    expect(leavingAt(10_000, 0, plans.ticket).kind).toBe('warned');
  });
  test('[K8] more time is three times as long', () => {
    expect(leavingAt(59_000, 0, longer(plans.page, 3)).kind).toBe('here');
  });
  test('[K8] a touch later than the clock was read does not count backwards', () => {
    expect(leavingAt(0, 150, plans.ticket)).toEqual({ kind: 'warned', leftS: 20, leftPart: 1 });
  });
  test('[K10] without a slip there is a minute', () => {
    expect(leavingAt(59_000, 0, plans.noSlip).kind).toBe('warned');
    expect(leavingAt(60_000, 0, plans.noSlip).kind).toBe('gone');
  });
});

describe('lists', () => {
  test('[K1] a page that is no longer there shows the last', () => {
    expect(sheetsOf(0, 6)).toBe(1);
    expect(sheetsOf(13, 6)).toBe(3);
    expect(sheetOf([1, 2, 3, 4, 5, 6, 7], 9, 6)).toEqual([7]);
  });
  test('[K1] six materials lie on one page; of seven, five lie there and two follow', () => {
    expect(materialSheets([1, 2, 3, 4, 5, 6], 6)).toEqual([{ shown: [1, 2, 3, 4, 5, 6], first: 1, after: 0 }]);
    expect(materialSheets([1, 2, 3, 4, 5, 6, 7], 6)).toEqual([
      { shown: [1, 2, 3, 4, 5], first: 1, after: 2 },
      { shown: [6, 7], first: 6, after: 0 },
    ]);
  });
  test('[K1] three counters in a row are read as one run', () => {
    expect(ranges([3, 1, 2, 5, 7, 8, 12])).toEqual(['1–3', '5', '7', '8', '12']);
    expect(ranges([])).toEqual([]);
  });
});

describe('the hours on the door', () => {
  test('[K11] days with the same hours stand on one line', () => {
    expect(weekLines(hall.hours)).toEqual([
      {
        days: ['mon', 'tue', 'wed', 'thu', 'fri'],
        times: [
          ['8:30', '12:00'],
          ['13:30', '17:30'],
        ],
      },
      { days: ['sat', 'sun'], times: [] },
    ]);
  });
  test.each([null, 'mon', { week: { mon: [[1, 2]] } }, { week: { mon: 'all day' } }])(
    '[K11] a form not known gives no hours rather than wrong ones: %j',
    (hours) => {
      expect(weekLines(hours)).toEqual([]);
    },
  );
});

describe('words', () => {
  const holes = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
  test('[K15] both languages take the same values', () => {
    for (const key of Object.keys(zh) as Word[]) {
      if (key.endsWith('One')) continue;
      expect(holes(en[key]), key).toEqual(expect.arrayContaining(holes(zh[key])));
    }
  });
  test('[K15] English is English, but for what is meant for the other reader', () => {
    const meant = new Set([
      'otherLanguage',
      'idlePoem',
      'idleSeal',
      'idleTouchEn',
      'askOther',
      'yourNumberOther',
      'helpOther',
    ]);
    const left = (Object.keys(en) as Word[]).filter((key) => !meant.has(key) && /\p{Script=Han}/u.test(en[key]));
    expect(left).toEqual([]);
  });
});

describe('no way out', () => {
  const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
    leaves({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });
  test("[K16] chords and function keys are the browser's", () => {
    for (const key of ['p', 'o', 'n', 'w', 'f', 'r', '+']) expect(press(key, { ctrlKey: true })).toBe(true);
    expect(press('ArrowLeft', { altKey: true })).toBe(true);
    expect(press('F11')).toBe(true);
    expect(press('BrowserBack')).toBe(true);
  });
  test("[K16] letters, Tab, Enter and arrows are the visitor's", () => {
    for (const key of ['a', 'F', 'Tab', 'Enter', 'ArrowLeft', 'Escape', 'Backspace', '社'])
      expect(press(key)).toBe(false);
  });
});
