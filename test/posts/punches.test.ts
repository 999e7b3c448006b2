import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../protocol/commands.ts';
import type { Room } from '../support/room.ts';
import { at, Office } from './office.ts';

const iso = (clock: string, day = '2026-11-23') => `${day}T${clock}:00+08:00`;

let office: Office;
let room: Room;
afterEach(() => room.close());
async function open(...how: Parameters<typeof Office.open>): Promise<void> {
  office = await Office.open(...how);
  room = office.room;
}

describe('a punch', () => {
  it('[PO70] is by the hub’s time, and says for which of the day it stands and whether it was in time', async () => {
    await open((file) => {
      file.attendance.preset = 'S';
    });
    const clerk = room.staff('1001');
    expect((await room.done('punch', {}, clerk)).punch).toEqual({
      at: '2026-11-23T08:20:00.000+08:00',
      day: '2026-11-23',
      slot: 'in',
      due: '08:30',
      status: 'on-time',
      missedMin: 0,
      today: ['2026-11-23T08:20:00.000+08:00'],
    });
    room.clock.at = at('13:34');
    expect((await room.done('punch', {}, clerk)).punch).toMatchObject({
      slot: 'noon-in',
      due: '13:30',
      status: 'late',
      missedMin: 4,
    });
  });

  it('[PO70] two within a minute are one, on a day off it stands for nothing', async () => {
    await open(undefined, at('08:20', '2026-11-22'));
    const clerk = room.staff('1001');
    await room.done('punch', {}, clerk);
    room.clock.pass(60);
    expect((await room.done('punch', {}, clerk)).punch).toMatchObject({ slot: null, due: null, status: null });
    expect((await room.done('punch', {}, clerk)).punch.today).toHaveLength(1);
    room.clock.pass(1);
    expect((await room.done('punch', {}, clerk)).punch.today).toHaveLength(2);
  });

  it('[PO70] whoever presses twice in coming has not gone', async () => {
    await open(undefined, at('08:20') + 50_000);
    const clerk = room.staff('1001');
    await room.done('punch', {}, clerk);
    room.clock.pass(30);
    expect((await room.done('punch', {}, clerk)).punch).toMatchObject({ slot: 'in', status: 'on-time' });
    room.clock.at = at('09:00', '2026-11-24');
    expect(office.dayOf('1001')).toMatchObject({
      verdict: 'irregular',
      slots: [{ slot: 'out', at: null, status: 'missing' }],
    });
  });

  it('[PO70] a hall may take it at its consoles alone; the journal keeps whose, where and at which counter', async () => {
    await open((file) => {
      file.attendance.punchAt = 'console';
    });
    const clerk = await room.post(1);
    expect(await room.say('punch', {}, clerk)).toBe('not-at-console');
    const device = (kind: 'console' | 'local' | 'kiosk') => ({ id: 'c1', kind, label: '一号', printer: null });
    expect(await room.say('punch', {}, { ...clerk, device: device('kiosk') })).toBe('not-at-console');
    expect(await room.say('punch', {}, { ...clerk, device: device('local') })).toBe('done');
    expect(await room.say('punch', {}, { ...clerk, device: device('console') })).toBe('done');
    expect(room.heard.at(-1)!.facts).toEqual([
      { fact: 'punched', staff: '1001', name: '甲1', device: 'c1', standsAt: 1 },
    ]);
  });
});

describe('a punch put in by hand', () => {
  it('[PO76] is added with its witness, and the reader’s own stays as it was', async () => {
    await open();
    room.clock.at = at('08:45');
    await room.done('punch', {}, room.staff('1001'));
    room.clock.at = at('09:00');
    expect(await office.repair()).toBe('done');
    expect(room.db.prepare('SELECT staff, at FROM punch').all()).toEqual([{ staff: '1001', at: at('08:45') }]);
    expect(office.dayOf('1001').slots[0]).toMatchObject({ at: '08:28', status: 'on-time', repaired: true });
    expect(office.sheet().corrections).toMatchObject([
      {
        jobNo: '1001',
        old: '08:45',
        new: '08:28',
        reason: '指纹机不能识别',
        witness: '甲2',
        by: '带班',
        afterSignOff: false,
      },
    ]);
  });

  it.each([
    ['witness-not-apart', { witness: '1001' }, '9002'],
    ['witness-not-apart', { witness: '9002' }, '9002'],
    ['own-attendance', { staff: '9002', witness: '1002' }, '9002'],
    ['not-yet', { at: '09:01' }, '9002'],
    ['not-yet', { day: '2026-11-24', at: '08:00' }, '9002'],
    ['no-such-punch', { slot: 'noon-in', at: '08:00' }, '9002'],
    ['no-such-punch', { day: '2026-11-22' }, '9002'],
    ['unknown-staff', { staff: '7777' }, '9002'],
    ['unknown-staff', { witness: '7777' }, '9002'],
    ['unknown-staff', { staff: '9003', witness: '1002' }, '9002'],
    ['not-allowed', {}, '1002'],
    ['done', {}, '9003'],
  ])('[PO76] %s: %j by %s', async (said, change, by) => {
    await open((file) => {
      file.attendance.roles = ['clerk', 'leader'];
    }, at('09:00'));
    expect(await office.repair(change, by)).toBe(said);
  });

  it('[PO76] its reason lies sealed in the data and in the journal, and is shown to those who write it and to the person', async () => {
    await open((file) => {
      file.staff.find(({ jobNo }) => jobNo === '1003')!.roles = ['chief'];
    }, at('09:00'));
    await office.repair({ reason: '住院归来' });
    const shownTo = (jobNo: string) =>
      office.sheet('2026-11', room.staff(jobNo)).corrections.map(({ reason }) => reason);
    expect(['9002', '1001', '1003', '1002'].map(shownTo)).toEqual([['住院归来'], ['住院归来'], [null], []]);
    const kept = JSON.stringify([
      room.db.prepare('SELECT * FROM punch_repair').all(),
      room.db.prepare('SELECT facts FROM journal').all(),
    ]);
    expect(kept).not.toContain('住院');
    expect(office.sheet().corrections[0]!.reason).toBe('住院归来');
  });
});

describe('the file of a reader, imported', () => {
  const bring = (body: object) => room.done('import-punches', { device: '东门', ...body }, room.staff('9002'));

  it('[PO78] importing twice changes nothing, in whatever order and form the lines come', async () => {
    await open(undefined, at('18:00'));
    const text = '0001001\t2026-11-23 08:29:30\t1\n1001\t2026-11-23 17:31:00\t1\n1002\t2026-11-23 08:40:00';
    expect(await bring({ text })).toMatchObject({ taken: 3, already: 0, faults: [] });
    const before = office.sheet();
    expect([office.dayOf('1001').slots, office.dayOf('1002').slots]).toMatchObject([
      [],
      [
        { slot: 'in', at: '08:40', status: 'late', missedMin: 10 },
        { slot: 'out', status: 'not-due' },
      ],
    ]);
    expect(await bring({ text: text.split('\n').toReversed().join('\n') })).toMatchObject({ taken: 0, already: 3 });
    const lines = [
      { jobNo: '1001', at: '2026-11-23T09:31:00Z' },
      { jobNo: '1001', at: iso('17:31') },
    ];
    expect(await bring({ lines })).toMatchObject({ taken: 0, already: 2 });
    expect(office.sheet()).toEqual(before);
  });

  it('[PO89] the sheet is the same in whatever order, pieces and repetitions the readers’ lines come', async () => {
    await open(
      (file) => {
        file.hours.calendar = 'cn';
      },
      at('08:00', '2026-11-02'),
    );
    room.clock.at = at('23:30', '2026-11-30');
    room.db.pragma('synchronous = OFF');
    const line = fc.record({
      jobNo: fc.constantFrom('1001', '1002', '002001', '7777'),
      at: fc
        .tuple(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 6 * 3600, max: 19 * 3600 }))
        .map(([day, second]) => new Date(at('00:00', `2026-11-${String(day).padStart(2, '0')}`) + second * 1000)),
    });
    const pieces = fc.array(fc.array(line, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 });
    const sheetAfter = async (parts: { jobNo: string; at: Date }[][]) => {
      room.db.exec('DELETE FROM punch');
      for (const part of parts) await bring({ lines: part.map((one) => ({ ...one, at: one.at.toISOString() })) });
      return office.sheet();
    };
    await fc.assert(
      fc.asyncProperty(pieces, fc.nat(), async (parts, seed) => {
        const turned = parts.map((_, i) => parts[(i + seed) % parts.length]!.toReversed());
        const whole = [parts.flat()];
        const first = await sheetAfter(parts);
        expect(await sheetAfter([...turned, ...parts])).toEqual(first);
        expect(await sheetAfter(whole)).toEqual(first);
        for (const { days } of first.people) {
          const verdict = new Map(days.map((one) => [one.day, one.verdict]));
          expect([verdict.size, days.length]).toEqual([30, 30]);
          expect([verdict.get('2026-11-01'), verdict.get('2026-11-05')]).toEqual(['unrecorded', 'holiday']);
          // A Saturday that is made up for is worked like any other day.
          expect(['well', 'irregular', 'half-absent', 'absent']).toContain(verdict.get('2026-11-07'));
          expect(verdict.get('2026-11-08')).toBe('rest');
        }
      }),
      { numRuns: 15 },
    );
  });

  it('[PO78] who is unknown, what has not come yet and what cannot be read is named by its line', async () => {
    await open(undefined, at('12:00'));
    const text = '7777\t2026-11-23 08:30:00\n1001\t2026-11-23 12:05:00\n1001\t2026-11-23 12:06:00\n1001\t早上';
    expect(await bring({ text })).toMatchObject({
      taken: 1,
      faults: [
        { line: 1, fault: 'unknown-staff' },
        { line: 3, fault: 'not-yet' },
        { line: 4, fault: 'no-time' },
      ],
    });
  });

  it('[PO78] a month that was circulated takes no more lines; neither lines nor text alone is asked for twice', async () => {
    await open(undefined, at('08:00', '2026-10-09'));
    room.clock.at = at('09:00', '2026-11-02');
    room.hub.turnDay();
    await room.done('sign-off-month', { month: '2026-10' }, room.staff('9003'));
    const lines = [
      { jobNo: '1001', at: iso('08:29', '2026-10-09') },
      { jobNo: '1001', at: iso('08:29', '2026-11-02') },
    ];
    expect(await bring({ lines })).toMatchObject({ taken: 1, faults: [{ line: 1, fault: 'month-signed-off' }] });
    for (const body of [{}, { lines, text: 'x' }])
      expect(commands['import-punches'].safeParse({ device: '东门', ...body }).success).toBe(false);
  });
});
