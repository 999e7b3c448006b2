import { afterEach, describe, expect, it } from 'vitest';
import { AttendanceView } from '../../protocol/attendance-view.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { sheetReader } from '../../server/views/attendance-sheet.ts';
import { attendanceView } from '../../server/views/attendance.ts';
import type { Setting } from '../../server/views/setting.ts';
import { csv } from '../../server/web/csv.ts';
import { sheetLines } from '../../server/web/attendance-route.ts';
import { attendanceWords } from '../../server/web/words/attendance.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';
import { officeHall } from './days.ts';
import { at, Office } from './office.ts';

let office: Office;
let room: Room;
afterEach(() => room.close());
async function open(...how: Parameters<typeof Office.open>): Promise<void> {
  office = await Office.open(...how);
  room = office.room;
}

describe('the sheet of a month in the hall', () => {
  it('[PO74] holidays, make-up days, leave and the time before the first day are known', async () => {
    await open(
      (file) => {
        file.hours.calendar = 'cn';
      },
      at('08:20', '2026-09-30'),
    );
    room.clock.at = at('23:50', '2026-10-31');
    room.hub.turnDay();
    const verdict = (day: string) => office.person('1001', '2026-10').days.find((one) => one.day === day)!.verdict;
    expect(['2026-10-01', '2026-10-10', '2026-10-11', '2026-10-12'].map(verdict)).toEqual([
      'holiday',
      'absent',
      'rest',
      'absent',
    ]);
    expect(
      office
        .person('1001', '2026-09')
        .days.slice(-2)
        .map((one) => one.verdict),
    ).toEqual(['unrecorded', 'absent']);
    expect(office.person('1001', '2026-12').days).toEqual([]);
  });

  it('[PO82] the supervisor circulates it once, when the month is over; later corrections stand beside it', async () => {
    await open(undefined, at('08:20', '2026-10-09'));
    await room.done('punch', {}, room.staff('1001'));
    const say = (month: string, by = '9003') => room.say('sign-off-month', { month }, room.staff(by));
    expect([await say('2026-10'), await say('2026-10', '9002')]).toEqual(['month-not-over', 'not-allowed']);
    room.clock.at = at('08:20', '2026-11-02');
    room.hub.turnDay();
    expect([await say('2026-11'), await say('2026-10'), await say('2026-10')]).toEqual([
      'month-not-over',
      'done',
      'signed-off-already',
    ]);
    const circulated = office.sheet('2026-10').signedOff;
    const own = () => circulated!.people.find(({ jobNo }) => jobNo === '1001')!.totals;
    expect(own()).toEqual(office.person('1001', '2026-10').totals);
    expect(await office.repair({ day: '2026-10-09', slot: 'out', at: '17:30' })).toBe('done');
    expect(office.sheet('2026-10').signedOff).toEqual(circulated);
    expect(office.person('1001', '2026-10').totals).toMatchObject({ missing: own().missing - 1, repaired: 1 });
    expect(office.sheet('2026-10').corrections).toMatchObject([
      { old: null, new: '17:30', afterSignOff: true, by: '带班' },
    ]);
  });

  it('[PO81] leaders and supervisors see everybody, a chief the own department, everybody the own row, a stranger none', async () => {
    await open((file) => {
      file.departments.push({ id: 'police', name: { zh: '公安局' } });
      file.staff[0]!.roles = ['chief'];
      file.staff[1]!.department = 'police';
      file.staff[2]!.department = 'police';
    });
    const seen = (asker: Asker) => office.sheet('2026-11', asker).people.map(({ jobNo }) => jobNo);
    expect(seen(room.staff('9002'))).toHaveLength(7);
    expect(seen(room.staff('1001'))).toEqual(['1001', '2002', '1003', '2003']);
    expect(seen(room.staff('2003'))).toEqual(['2003']);
    const units = (jobNo: string) => office.sheet('2026-11', room.staff(jobNo)).units.map(({ people }) => people);
    expect(['9002', '1001', '2003'].map(units)).toEqual([[4, 2, 1], [4], []]);
    expect(seen(room.staff('9101'))).toEqual([]);
    expect(sheetReader(room.screen('console'))).toBeNull();
  });

  it('[PO81] today’s view has its shape, says who is there, and stays under 30 KB for sixty counters', async () => {
    room = await openRoom({
      hall: smallHall((file) => {
        file.attendance.preset = 'S';
        file.hours = officeHall().hours;
        for (const one of file.staff) one.name = '欧阳若兰';
      }, 60),
      at: at('08:20'),
    });
    for (const jobNo of ['1001', '2060']) await room.done('punch', {}, room.staff(jobNo));
    const setting = { hall: room.hall, looks: room.looks, now: () => room.clock.now(), day: () => room.store.day() };
    const view = AttendanceView.parse(attendanceView(setting as Setting));
    expect(view.people).toHaveLength(121);
    expect(view.people[0]).toEqual({
      jobNo: '1001',
      name: '欧阳若兰',
      at: ['08:20', null, null, null],
      status: ['on-time', 'not-due', 'not-due', 'not-due'],
    });
    expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThan(30_000);
  });

  it('[PO83] as a file it opens in a spreadsheet with its Chinese whole, and no cell of it is a formula', async () => {
    await open((file) => {
      file.staff[0]!.name = '=HYPERLINK("x")';
      file.staff[1]!.name = '甲,"乙"';
      file.departments[0]!.name = { zh: '＋人社局' };
    });
    const lines = sheetLines(office.sheet(), attendanceWords.zh, 'zh');
    const text = csv(lines);
    expect(text.startsWith('\uFEFF考勤月报 2026-11\r\n工号,姓名,单位,应出勤天数,')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""x"")",'＋人社局,`);
    expect(text).toContain('"甲,""乙""",');
    expect(text.split('\r\n').at(-2)).toMatch(/^单位合计,1,试验大厅,/);
    for (const begins of ['=1', '+1', '-1', '@x', '\t=1', ' =1', '＝1', '\u200b=1', '\r=1'])
      expect(csv([[begins]]).slice(1)).toMatch(/^"?'/);
    expect(csv([[-3, 'a-b', '']])).toBe('\uFEFF-3,a-b,\r\n');
  });
});
