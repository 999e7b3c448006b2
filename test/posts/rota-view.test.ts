import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MyRotaView, RotaView } from '../../protocol/rota-view.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { openViewLooks } from '../../server/store/view-look-ups.ts';
import { alertsOf } from '../../server/views/alerts.ts';
import { myRotaView, rotaView } from '../../server/views/rota.ts';
import { dutyLeader } from '../../server/views/parts.ts';
import { rotaSheet } from '../../server/views/rota-sheet.ts';
import type { Setting } from '../../server/views/setting.ts';
import { Sightings } from '../../server/views/sightings.ts';
import { mayWatch } from '../../server/views/may-watch.ts';
import { readTopic } from '../../server/views/topics.ts';
import { touchedBy } from '../../server/views/touched.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

const half: [string, string][] = [
  ['08:30', '12:00'],
  ['13:30', '17:30'],
];
const hallOf = (counters = 3) =>
  smallHall((file) => {
    file.hours.week = { mon: half, tue: half, wed: half, thu: half, fri: half, sat: [], sun: [] };
    file.rota = { preset: ['000/K', '000/C', '002/L'] };
    file.staff.push({ jobNo: '9009', name: '<b>另一</b>', roles: ['leader'] });
  }, counters);
const month = '2026-12';
const kB = 1024;

let room: Room;
let leader: Asker;
beforeEach(async () => {
  room = await openRoom({ hall: hallOf() });
  leader = room.staff('9002');
});
afterEach(() => room.close());
const setting = (of = room): Setting => ({
  hall: of.hall,
  looks: of.looks,
  more: openViewLooks(of.db, 'TH'),
  sightings: new Sightings(),
  announcer: { words: () => ({ zh: '', en: '' }), clips: () => ({ zh: null, en: null }) },
  printers: () => [],
  now: () => of.clock.now(),
  day: () => of.store.day(),
});

describe('the rota on screens and paper', () => {
  it('[PO109] shows the month by counter and day: A and B by their letters, parts of a day and named covers with a mark', async () => {
    const at = (day: string, staff: string, more = {}) =>
      room.done('assign-shift', { day, counter: 1, kind: 'front', staff, ...more }, leader);
    await at('2026-12-01', '1001');
    await at('2026-12-01', '2001', { kind: 'stand-by', shift: 'opening-2' });
    await at('2026-12-02', '2001', { shift: 'opening-1' });
    await at('2026-12-02', '2003', { shift: 'opening-2' });
    await at('2026-12-02', '1001', { kind: 'stand-by', counter: undefined });
    await room.done('set-duty-leader', { day: '2026-12-01', staff: '9009' }, leader);
    const view = RotaView.parse(rotaView(setting(), month));
    expect(view.counters[0]!.days.slice(0, 3)).toEqual(['=A +=B/2', '=B/1 2003/2', '']);
    expect(view.standBy.slice(0, 2)).toEqual(['', '1001']);
    expect([view.days.length, view.days[0]!.leader, view.days[4]!.hours]).toEqual([31, '9009', []]);
    expect(view.meetings).toMatchObject([
      { id: 'regular/daily', from: '14:00', to: '15:00', staff: ['1001', '1002', '1003'] },
    ]);
    expect(view.filing).toEqual({ dueDay: '2026-11-30', filed: null });
    const uncovered = view.findings.filter(({ day, counters }) => day === '2026-12-01' && counters.includes(1));
    expect(uncovered).toEqual([]);
    expect(view.findings.find(({ day, code }) => day === '2026-12-03' && code === 'empty-counter')).toMatchObject({
      counters: [1, 2, 3],
      words: { zh: '1、2、3 号窗口 08:30–12:00、13:30–17:30 无人值守，请安排人员。' },
    });
  });

  it('[PO109] stays under 30 KB for sixty counters, planned or not', async () => {
    const large = await openRoom({ hall: hallOf(60) });
    const bytes = () => JSON.stringify(RotaView.parse(rotaView(setting(large), month))).length;
    const empty = bytes();
    await large.done('fill-rota', { from: '2026-12-01', to: '2026-12-31', rule: 'a-then-b' }, large.staff('9002'));
    expect([empty < 30 * kB, bytes() < 30 * kB]).toEqual([true, true]);
    large.close();
  });

  it('[PO109] those who plan may watch it; a change draws the months it is in, and the boards where the leader changes', async () => {
    const shows = readTopic(setting(), `rota/${month}`)!;
    const may = ['9002', '9003', '1001', '9001', '9103'].map((jobNo) => mayWatch(shows, room.staff(jobNo)));
    expect(may).toEqual(['granted', 'granted', 'not-allowed', 'not-allowed', 'not-allowed']);
    await room.done('fill-rota', { from: '2026-11-30', to: '2026-12-01', rule: 'turns' }, leader);
    const { soon, urgent } = touchedBy(setting(), room.heard.at(-1)!.facts);
    expect([...soon].filter((topic) => topic.startsWith('rota/'))).toEqual(['rota/2026-11', 'rota/2026-12']);
    expect([soon.has('board'), soon.has('hall'), urgent.size]).toEqual([true, true, 0]);
  });

  it('[PO107] the leader of today’s rota is the one on the board; without one, a leader who is signed in', async () => {
    expect(dutyLeader(setting())).toBeNull();
    await room.signIn('9002');
    expect(dutyLeader(setting())).toBe('带班');
    await room.done('set-duty-leader', { day: '2026-11-23', staff: '9009' }, leader);
    expect(dutyLeader(setting())).toBe('<b>另一</b>');
    room.clock.pass(24 * 3600);
    expect(dutyLeader(setting())).toBe('带班');
  });

  it('[PO112] whoever looks after the hall sees what is due among the alerts, until it is done', async () => {
    const told = () =>
      alertsOf(setting())
        .filter(({ code }) => code === 'rota-due' || code === 'no-duty-leader')
        .map(({ code, about, since }) => [code, about, since]);
    expect(told()).toEqual([
      ['rota-due', '2026-11', '2026-10-26T00:00:00.000+08:00'],
      ['no-duty-leader', '2026-11-23', '2026-11-23T00:00:00.000+08:00'],
    ]);
    await room.done('fill-rota', { from: '2026-11-23', to: '2026-11-23', rule: 'turns' }, leader);
    await room.done('file-rota', { month: '2026-11' }, leader);
    expect(told()).toEqual([]);
  });

  it('[PO110] one’s own month has one’s duties with their hours, meetings and days of leading, and nobody else’s', async () => {
    await room.done('assign-shift', { day: '2026-12-01', counter: 1, kind: 'front', staff: '1001' }, leader);
    await room.done('assign-shift', { day: '2026-12-01', counter: 2, kind: 'front', staff: '2002' }, leader);
    await room.done('set-duty-leader', { day: '2026-12-02', staff: '9009' }, leader);
    const mine = (jobNo: string) => MyRotaView.parse(myRotaView(setting(), jobNo, month)).days;
    expect(mine('1001')[0]).toEqual({
      day: '2026-12-01',
      duties: [
        { kind: 'front', counter: 1, shift: 'opening-1', hours: [['08:30', '12:00']] },
        { kind: 'front', counter: 1, shift: 'opening-2', hours: [['13:30', '17:30']] },
      ],
      meetings: [
        { id: 'regular/daily/2026-12-01', from: '14:00', to: '15:00', what: { zh: '每日例会', en: 'Daily meeting' } },
      ],
      leads: false,
    });
    expect(mine('9009')).toEqual([{ day: '2026-12-02', duties: [], meetings: [], leads: true }]);
    expect(mine('9001')).toEqual([]);
  });

  it('[PO111] the sheet has names in place of numbers, every counter and day, its filing and changes, and nothing of a name is markup', async () => {
    await room.done('assign-shift', { day: '2026-12-01', counter: 1, kind: 'front', staff: '1001' }, leader);
    await room.done('file-rota', { month }, leader);
    const reason = '<script>调整</script>';
    await room.done('set-duty-leader', { day: '2026-12-01', staff: '9009', reason }, leader);
    const view = rotaView(setting(), month);
    const sheet = rotaSheet(view, 'zh');
    expect(sheet).toContain('2026 年 12 月排班表');
    expect(sheet).toContain('<td><span>甲1</span></td>');
    expect(sheet).toContain('<span>&lt;b&gt;另一&lt;/b&gt;</span>');
    expect(sheet).toContain('带班 于 2026-11-23 09:00 报送。');
    expect(sheet).toContain('&lt;script&gt;调整&lt;/script&gt;');
    expect(sheet).not.toMatch(/<script|<b>另一|1001/);
    expect(sheet.match(/<th scope="col"/g)).toHaveLength(32);
    expect(sheet.match(/<th scope="row"/g)).toHaveLength(4);
    expect(rotaSheet(view, 'en')).toContain('Rota for 2026-12');
  });
});
