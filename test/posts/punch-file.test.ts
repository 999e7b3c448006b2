import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { punchesFromFile } from '../../server/posts/punch-file.ts';

/** Lines as "number day minute:second". */
const read = (text: string) =>
  punchesFromFile(text).lines.map(
    ({ jobNo, day, minute, second }) =>
      `${jobNo} ${day} ${Math.floor(minute / 60)}:${minute % 60}${second === 0 ? '' : `:${second}`}`,
  );

describe('the file of a reader', () => {
  it.each([
    ['the attlog.dat of a finger-print reader', '    1001\t2026-11-23 08:25:41\t1\t0\t1\t0\r\n'],
    ['a mark of UTF-8 and a line of names', '\uFEFF工号,姓名,打卡时间\r\n1001,甲1,2026/11/23 8:25:41\r\n'],
    ['day and time apart', '考勤号码,姓名,日期,时间\n1001,甲1,2026-11-23,08:25:41'],
    ['names in another order, in quotes', '"姓名","日期时间","人员编号"\n"甲, ""小甲""","2026-11-23 08:25:41","1001"'],
    ['English names', 'No.;Name;DateTime\n1001;Jia;2026-11-23T08:25:41\n'],
    [
      'a number of the line before the number of the person',
      'No\tMchn\tEnNo\tName\tDateTime\n000007\t1\t1001\tJia\t2026/11/23  08:25:41',
    ],
    ['mornings and afternoons', '工号,时间\n1001,2026/11/23 上午 8:25:41'],
    ['no names at all', '1001,甲1,2026.11.23,8:25:41,IN'],
    ['spaces alone', '1001 2026-11-23 08:25:41 1 0'],
  ])('[PO77] with %s is read', (_, text) => {
    expect(punchesFromFile(text).faults).toEqual([]);
    expect(read(text)).toEqual(['1001 2026-11-23 8:25:41']);
  });

  it('[PO77] noon and midnight are where a clock of twelve hours puts them', () => {
    const clock = (time: string) => read(`1001,2026-11-23,${time}`)[0]?.split(' ')[2];
    expect(['下午 1:05', '上午 12:10', '下午 12:10', '1:05 PM', '12:10 am'].map(clock)).toEqual([
      '13:5',
      '0:10',
      '12:10',
      '13:5',
      '0:10',
    ]);
  });

  it('[PO77] a line that cannot be read is named with its fault, and the others stand', () => {
    const text = [
      '1001\t2026-11-23 08:25:00',
      '',
      '1002\t没有',
      '张三\t2026-11-23 08:26:00',
      '1003\t2026-02-30 08:25:00',
      '1003\t2026-11-23 25:00:00',
      '1003\t2026-11-23 08:60',
      '1004\t2026-11-23 08:27:00',
    ].join('\n');
    expect(punchesFromFile(text).faults).toEqual([
      { line: 3, fault: 'no-time' },
      { line: 4, fault: 'no-number' },
      { line: 5, fault: 'no-such-time' },
      { line: 6, fault: 'no-such-time' },
      { line: 7, fault: 'no-such-time' },
    ]);
    expect(read(text)).toEqual(['1001 2026-11-23 8:25', '1004 2026-11-23 8:27']);
  });

  it('[PO77] whatever lies in a file, every line of it is read or named, none twice', () => {
    const piece = fc.constantFrom(
      '1001',
      '2026-11-23',
      '08:25',
      '\t',
      ',',
      '"',
      ' ',
      ';',
      '工号',
      '时间',
      '上午',
      '张',
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 8 }), { maxLength: 12 }), (lines) => {
        const text = lines.map((line) => line.join(''));
        const { lines: good, faults } = punchesFromFile(text.join('\n'));
        const told = [...good, ...faults].map(({ line }) => line);
        expect(new Set(told).size).toBe(told.length);
        const silent = text.flatMap((line, i) => (told.includes(i + 1) ? [] : [line]));
        for (const line of silent) expect(line.trim() === '' || /工号/.test(line)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
