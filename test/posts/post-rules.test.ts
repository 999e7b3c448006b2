import { describe, expect, it } from 'vitest';
import type { CoverSettings } from '../../protocol/hall-file.ts';
import { standsAs } from '../../server/posts/authority.ts';
import { coverRules, substituteDue } from '../../server/posts/cover-presets.ts';
import { knownAways } from '../../server/posts/known-aways.ts';
import type { Leave } from '../../server/posts/leave.ts';
import { mayBeAway, type Pairing } from '../../server/posts/may-be-away.ts';
import { postFindings } from '../../server/posts/post-findings.ts';
import { noCalendar } from '../../server/hall/calendar.ts';
import { timeZone } from '../../server/hall/local-time.ts';
import type { Hall } from '../../server/hall/hall.ts';
import { smallHall } from '../support/small-hall.ts';

describe('how posts are filled', () => {
  const day = '2026-11-23';
  const codes = (change: Parameters<typeof smallHall>[0]) =>
    postFindings(smallHall(change), day).map(
      ({ counter, code, level, about }) => `${counter} ${code} ${level} ${about}`,
    );

  it('[PO12] what is missing is found: no B, no chief, a B without authority, one person at two posts', () => {
    expect(codes(() => undefined)).toEqual([]);
    expect(
      codes((file) => {
        file.posts[0] = { id: 'p1', counter: 1, a: '1001', bMayDo: 'all' };
        file.posts[1] = { ...file.posts[1]!, more: ['1003'], bMayDo: [] };
        file.posts[2] = { ...file.posts[2]!, a: '1001', bUntil: '2026-11-22', standBy: ['7777'] };
      }),
    ).toEqual([
      '1 no-b warning 1001',
      '1 a-twice warning 1001',
      '2 no-chief warning null',
      '2 b-without-authority warning 2002',
      '3 a-twice warning 1001',
      '3 b-without-authority warning 2003',
      '3 unknown-person fault 7777',
    ]);
  });

  it('[PO12] A who is B too, and B who has a post of the own, cannot work; a chief of the department or of the post will do', () => {
    expect(
      codes((file) => {
        file.posts[0]!.b = '1001';
        file.posts[1]!.b = '1003';
        file.posts[1]!.more = ['2002'];
        file.posts[1]!.chief = '9002';
      }),
    ).toEqual(
      ['1 a-is-b fault 1001', '1 b-also-a warning 1001', '2 b-also-a warning 1003'].filter(
        (code) => code !== '1 b-also-a warning 1001',
      ),
    );
    expect(
      codes((file) => {
        file.posts[1]!.more = ['2003'];
        file.staff.push({ jobNo: '8001', name: '首代', department: 'hrss', roles: ['chief'] });
      }),
    ).toEqual([]);
  });

  it('[PO12] only one-person counters, or every one, as the hall settles it', () => {
    const bare = (cover: CoverSettings) =>
      codes((file) => {
        file.cover = cover;
        file.posts = [{ id: 'p1', counter: 1, a: '1001', more: ['1002'], chief: '9002', bMayDo: 'all' }];
      });
    expect(bare({ checks: 'one-person' })).toEqual([]);
    expect(bare({ preset: 'S1' })).toEqual(['1 no-b warning 1001', '2 no-post warning null', '3 no-post warning null']);
  });

  it('[PO13] B’s authority has its first and last day; others of the post stand as A, stand-by staff, the chief and who is named as substitutes', () => {
    const post = {
      id: 'p1',
      counter: 1,
      a: '1001',
      b: '2001',
      bMayDo: 'all' as const,
      bFrom: '2026-11-01',
      bUntil: '2026-11-30',
      more: ['1002'],
      standBy: ['2003'],
      chief: '2002',
    };
    const as = (jobNo: string, on = day, named: string[] = []) =>
      standsAs({ jobNo, name: '甲', title: null, department: null, roles: ['clerk'] }, post, null, [], {
        named,
        day: on,
      });
    expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((on) => as('2001', on))).toEqual([
      null,
      'B',
      'B',
      null,
    ]);
    expect([as('1002'), as('2003'), as('2002'), as('1003'), as('1003', day, ['1003'])]).toEqual([
      'A',
      'substitute',
      'substitute',
      null,
      'substitute',
    ]);
  });
});

describe('never both away', () => {
  const pairing = (change: Partial<Pairing> = {}): Pairing => ({
    counter: 1,
    partner: { jobNo: '2001', name: '乙1' },
    partnerAway: [{ from: 10, until: 20 }],
    thirds: [],
    ...change,
  });
  const may = (from: number, until: number | null, change: Partial<Pairing> = {}) =>
    mayBeAway({ person: '1001', from, until, ground: 'leave' }, [pairing(change)]).may;

  it('[PO18] an absence that touches the other’s is refused, one that only meets it is not', () => {
    expect([may(0, 10), may(20, 30), may(0, 11), may(19, null), may(12, 14), may(0, null)]).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(mayBeAway({ person: '1001', from: 12, until: 13, ground: 'sign' }, [pairing()])).toEqual({
      may: false,
      counter: 1,
      partner: '2001',
      name: '乙1',
    });
    expect(may(5, 6, { partnerAway: [{ from: 0, until: null }] })).toBe(false);
    expect(may(5, 6, { partnerAway: [] })).toBe(true);
  });

  it('[PO18] a third makes it right only where the third is there all the time, one after another if need be', () => {
    const thirds = (...spans: [number, number | null][]) =>
      may(0, 30, { thirds: spans.map(([from, until]) => ({ from, until })) });
    expect([thirds([10, 20]), thirds([0, null]), thirds([15, 20], [10, 15]), thirds([10, 12], [10, 20])]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([thirds([11, 20]), thirds([10, 19]), thirds([10, 14], [15, 20])]).toEqual([false, false, false]);
  });
});

describe('what says that somebody is away', () => {
  const at = Date.parse('2026-11-23T09:00:00+08:00');
  const hour = 3600_000;
  const leave = { staff: '2001', from: at + 2 * hour, to: at + 4 * hour, state: 'filed', startedAt: null } as Leave;
  const spans = ({ sign = null, standing = null, leaves = [] as Leave[] }, from = at, until = at + 8 * hour) =>
    knownAways(
      {
        hall: { zone: timeZone('Asia/Shanghai'), file: smallHall(), calendar: noCalendar } as unknown as Hall,
        counterOf: () => standing,
        signUpSince: () => sign,
        leavesOf: () => leaves,
        meetingsBetween: () => [
          { id: 'm1', day: '2026-11-23', from: 14 * 60, to: 15 * 60, what: { zh: '例会' }, staff: ['2001'] },
          { id: 'm2', day: '2026-11-23', from: 9 * 60, to: 15 * 60, what: { zh: '培训' }, staff: ['2002'] },
        ],
      },
      '2001',
      from,
      until,
    ).map((span) => [span.ground, (span.from - at) / hour, span.until === null ? null : (span.until - at) / hour]);

  it('[PO19] a sign that hangs, leave that began or is granted, and meetings, within the time that is asked about', () => {
    expect(spans({})).toEqual([['meeting', 5, 6]]);
    expect(spans({ sign: (at - hour) as never, leaves: [leave] })).toEqual([
      ['sign', -1, null],
      ['leave', 2, 4],
      ['meeting', 5, 6],
    ]);
    expect(spans({}, at, at + 5 * hour)).toEqual([]);
    expect(spans({ leaves: [leave] }, at + 4 * hour, at + 5 * hour)).toEqual([]);
  });

  it('[PO19] leave that began lasts until the return; what was only asked for, or is granted to somebody who still stands there, says nothing', () => {
    const begun = { ...leave, state: 'on-leave' as const, startedAt: at + hour };
    expect(spans({ leaves: [begun] }, at + 6 * hour)).toEqual([['leave', 1, null]]);
    expect(spans({ leaves: [{ ...leave, state: 'requested' }] }, at, at + hour * 5)).toEqual([]);
    expect(spans({ standing: 1 as never, leaves: [leave] }, at, at + hour * 5)).toEqual([]);
  });
});

describe('the presets of the sources', () => {
  const due = (cover: CoverSettings, person: { chief?: boolean; onlyPerson?: boolean }, min: number) =>
    substituteDue(coverRules({ cover }), { chief: false, onlyPerson: false, ...person }, min);

  it('[PO21] a preset is a source’s variant, and each of its fields may say otherwise', () => {
    expect(coverRules({})).toMatchObject({ takeOver: 'by-hand', bothAway: 'stated', substitute: [] });
    expect(coverRules({ cover: { preset: 'O' } })).toMatchObject({ finder: 'unit', onPost: 'at-counter' });
    expect(coverRules({ cover: { preset: 'B4', takeOver: 'by-hand' } })).toMatchObject({
      finder: 'section-chief',
      checks: 'every-post',
      takeOver: 'by-hand',
    });
  });

  it('[PO20] from which length a substitute is due: by role in 000/O, one day for all in 000/S, the bound belonging to it or not', () => {
    const O: CoverSettings = { preset: 'O' };
    expect([due(O, {}, 240), due(O, {}, 479), due(O, {}, 480)]).toEqual([false, false, true]);
    expect([due(O, { chief: true }, 239), due(O, { chief: true }, 240)]).toEqual([false, true]);
    expect([due(O, { onlyPerson: true }, 239), due(O, { onlyPerson: true }, 240)]).toEqual([false, true]);
    expect([due({ preset: 'S' }, { onlyPerson: true, chief: true }, 479), due({ preset: 'S' }, {}, 480)]).toEqual([
      false,
      true,
    ]);
    const over: CoverSettings = { substitute: [{ who: 'staff', least: 'half-day', inclusive: false }] };
    expect([due(over, {}, 240), due(over, {}, 241), due({}, {}, 480)]).toEqual([false, true, false]);
  });
});
