import type { MayCover, MyPostView } from '../../protocol/views.ts';
import { ago, personNow } from './sample.ts';

const liJing = (over = {}) => personNow('1001', '李静', { state: 'on-post', counter: 3, since: ago(61), ...over });
const wangLei = (over = {}) => personNow('1002', '王磊', over);
const zhengHao = (over = {}) => personNow('1005', '郑浩', over);

const name = { zh: '社保综合', en: 'Social security' };
const authority = { mayDo: 'all' as const, leftToA: [], from: '2026-07-01', until: '2026-12-31' };

/** 李静, A of counter 3, at her counter; 王磊 stands by. */
export function myPostView(over: Partial<MyPostView> = {}): MyPostView {
  return {
    jobNo: '1001',
    name: '李静',
    title: { zh: '科员', en: 'Officer' },
    now: liJing(),
    named: [],
    mayName: [],
    posts: [
      {
        counter: 3,
        name,
        part: 'A',
        state: 'free',
        since: ago(1.34),
        standing: { jobNo: '1001', name: '李静', as: 'A' },
        people: [
          { ...liJing(), part: 'A' },
          { ...wangLei(), part: 'B' },
          { ...zhengHao({ state: 'on-post', counter: 12 }), part: 'stand-by' },
        ],
        authority,
        covers: [],
      },
    ],
    leaving: leaving(),
    mayCover: [],
    covering: null,
    work: [],
    notes: [],
    signs: {
      month: '2026-11',
      today: 1,
      count: 9,
      minutes: 96,
      right: 8,
      newest: [
        { counter: 3, from: ago(120), until: ago(108), backAt: ago(105), reason: '送件', minutes: 12, faults: [] },
        {
          counter: 3,
          from: ago(1500),
          until: ago(1470),
          backAt: ago(1485),
          reason: '开会',
          minutes: 30,
          faults: ['back-late'],
        },
      ],
    },
    ...over,
  };
}

/** Nothing in the way: 王磊 has signed in here and stands in at once. */
export function leaving(over: Partial<NonNullable<MyPostView['leaving']>> = {}): NonNullable<MyPostView['leaving']> {
  return {
    counter: 3,
    takesOver: null,
    covers: [
      { ...wangLei(), part: 'B', reported: false },
      { ...zhengHao({ state: 'on-post', counter: 12 }), part: 'stand-by', reported: false },
    ],
    partner: { ...wangLei(), part: 'B', away: [] },
    blockedFromMin: null,
    coverFromMin: null,
    onPost: 'in-hall',
    atOnce: true,
    instead: [
      { counter: 2, name: { zh: '社保综合' }, waitS: { p50S: 1080, p90S: 2280 } },
      { counter: 1, name: { zh: '社保综合' }, waitS: { p50S: 1380, p90S: 2640 } },
    ],
    asked: [],
    leader: personNow('9002', '周敏'),
    remindMin: 3,
    lateMin: 5,
    ...over,
  };
}

/** 王磊 is away with a sign at another place until in 11 minutes. */
export const partnerAway = (): Partial<NonNullable<MyPostView['leaving']>> => {
  const away = wangLei({ state: 'away', since: ago(7), until: ago(-11), ground: 'sign', reason: { zh: '送件' } });
  return {
    blockedFromMin: 1,
    partner: { ...away, part: 'B', away: [{ from: ago(7), until: ago(-11), ground: 'sign', reason: { zh: '送件' } }] },
    covers: [
      { ...zhengHao(), part: 'stand-by', reported: false },
      { ...away, part: 'B', reported: false },
    ],
  };
};

/** Counter 3 as its B may take it over: A is away with a sign. */
export function mayCover(over: Partial<MayCover> = {}): MayCover {
  return {
    counter: 3,
    name,
    as: 'B',
    state: 'away',
    of: liJing({ state: 'away', since: ago(1), until: ago(-14), ground: 'sign', reason: { zh: '送件' } }),
    named: true,
    reported: false,
    gone: 'sign',
    from: ago(1),
    until: ago(-14),
    reason: { zh: '送件' },
    words: 'A019 老人听力不好，叫号后请走近说一声。',
    left: { text: 'A012 的户口簿复印件在左边抽屉，别再让他复印。', at: ago(1) },
    waiting: 8,
    oldestSince: ago(42),
    next: 'A022',
    authority,
    work: [
      work('A019', '养老保险关系转移接续', '人去复印，材料齐 4/5，回来直接叫', 9),
      work('A020', '失业保险金申领', null, 24),
      work('A012', '社会保障卡申领', '等家人送身份证', 31),
    ],
    notes: [],
    ...over,
  };
}

const work = (number: string, service: string, note: string | null, min: number) => ({
  kind: 'ticket' as const,
  ref: `LJ-20261123-${number}`,
  number,
  service: { zh: service },
  state: 'held',
  since: ago(min),
  note,
});
