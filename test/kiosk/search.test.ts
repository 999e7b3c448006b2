import { describe, expect, test } from 'vitest';
import { type Findable, find, readings } from '../../kiosk/search.ts';
import { hall, spell } from './sample.ts';

const service = (zh: string, en?: string, keywords?: string[]): Findable => ({
  name: { zh, ...(en ? { en } : {}) },
  pinyin: spell(zh),
  ...(keywords ? { keywords } : {}),
});
const names = (found: { service: Findable }[]) => found.map((one) => one.service.name.zh);
const all = hall.services;
const known = readings(all);

describe('finding a service', () => {
  const registration = service('社会保险登记', 'Register for social insurance', ['参保']);

  test.each([
    'shbx',
    'shehui',
    'shehuibaoxiandengji',
    'shehuibxdj',
    'she hui bao xian',
    "shehui'bx",
    'SHBX',
    'baoxian',
    '社会保险',
    '保险登',
    '社会bx',
    's',
    'shehuib',
  ])('[K7] %s finds 社会保险登记', (typed) => {
    expect(names(find([registration], typed, new Map()))).toEqual(['社会保险登记']);
  });

  test.each(['shbz', 'xxx', 'shehuiq', '保障'])('[K7] %s does not', (typed) => {
    expect(find([registration], typed, new Map())).toEqual([]);
  });

  test('[K7] what matched is marked, and only that', () => {
    expect(find([registration], 'bx', new Map())[0]?.marks.zh).toEqual([[2, 4]]);
    expect(find([registration], 'shbx', new Map())[0]?.marks.zh).toEqual([[0, 4]]);
  });

  test('[K7] nothing typed finds nothing', () => {
    expect(find(all, '  ', known)).toEqual([]);
  });

  test('[K7] brackets and commas need not be typed', () => {
    expect(names(find(all, 'cbdjlh', known))).toContain('社会保险参保登记（灵活就业）');
    expect(names(find(all, 'zengyuanjianyuan', known))).toContain('单位社会保险增员、减员');
  });

  test('[K7] ü is typed v or u', () => {
    const green = { name: { zh: '绿色通道' }, pinyin: ['lü', 'se', 'tong', 'dao'] };
    expect(find([green], 'lvse', new Map())).toHaveLength(1);
    expect(find([green], 'luse', new Map())).toHaveLength(1);
  });

  test('[K7] a character read in two ways is found by either', () => {
    const pool = [
      { name: { zh: '个人参保信息变更' }, pinyin: ['ge', 'ren', 'shen', 'bao', 'xin', 'xi', 'bian', 'geng'] },
      { name: { zh: '参保登记' }, pinyin: ['can', 'bao', 'deng', 'ji'] },
    ];
    expect(names(find(pool, 'grcb', readings(pool)))).toEqual(['个人参保信息变更']);
    expect(names(find(pool, 'canbao', readings(pool)))).toEqual(['参保登记', '个人参保信息变更']);
  });

  test('[K7] a character whose reading is not known is not passed over', () => {
    expect(find([{ name: { zh: '甲乙丙' }, pinyin: ['jia', '', 'bing'] }], 'jb', new Map())).toHaveLength(1);
    expect(
      find(
        [
          { name: { zh: '甲乙丙' }, pinyin: ['jia', '', 'bing'] },
          { name: { zh: '加班' }, pinyin: ['jia', 'ban'] },
        ],
        'jb',
        new Map(),
      ),
    ).toHaveLength(1);
  });

  test('[K7] English words match by their beginnings, in any order', () => {
    const found = find(all, 'pass renew', known);
    expect(names(found)).toEqual(['普通护照换发']);
    expect(found[0]?.marks.en).toEqual([
      [0, 5],
      [8, 12],
    ]);
  });

  test('[K7] a keyword matches by its characters and by its pinyin, and is named', () => {
    for (const typed of ['社保卡', 'shebaoka', 'sbk']) {
      const found = find(all, typed, known);
      expect(names(found)).toContain('社会保障卡申领');
    }
    expect(find(all, '社保卡', known).find((one) => one.service.id === 'ss-card')?.keyword?.word).toBe('社保卡');
  });

  test('[K7] names come before keywords, names from their start first', () => {
    const pool = [service('护照换发', undefined, ['登记']), service('失业登记'), service('登记变更')];
    expect(names(find(pool, '登记', new Map()))).toEqual(['登记变更', '失业登记', '护照换发']);
  });

  test('[K7] characters apart are offered only where nothing closer is found', () => {
    expect(names(find([registration], '社保登记', new Map()))).toEqual(['社会保险登记']);
    expect(names(find([registration, service('社保登记')], '社保登记', new Map()))).toEqual(['社保登记']);
  });

  test('[K7] every service of the demo hall is found by its full name, its pinyin and its initials', () => {
    for (const one of all) {
      const letters = one.pinyin.filter((reading) => /^[a-z]+$/.test(reading));
      for (const typed of [one.name.zh, letters.join(''), letters.map((reading) => reading[0]).join('')]) {
        expect(
          find(all, typed, known).map((found) => found.service.id),
          `${one.name.zh} by ${typed}`,
        ).toContain(one.id);
      }
    }
  });

  test('[K7] typing stays live: a full search of the hall takes a few milliseconds', () => {
    // The processor's time, not the clock's: on a busy machine others take their turns in between.
    const from = process.cpuUsage();
    for (const typed of ['s', 'sh', 'shb', 'shbx', 'zzzzzzzzzz', '社会保障卡qqqq']) find(all, typed, known);
    expect(process.cpuUsage(from).user / 6).toBeLessThan(50_000);
  });
});
