import { afterEach, describe, expect, it } from 'vitest';
import { LeaveView, MyLeaveView } from '../../protocol/leave-view.ts';
import { leaveView } from '../../server/views/leave.ts';
import { myLeaveView } from '../../server/views/my-leave.ts';
import type { Setting } from '../../server/views/setting.ts';
import { leaveForm } from '../../server/web/leave-form.ts';
import { openRoom, type Room } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';
import { at, leaveHall } from './leave-by-hand.ts';

let room: Room;
afterEach(() => room.close());
const setting = () => ({ hall: room.hall, looks: room.looks, now: room.clock.now }) as unknown as Setting;
const half = (day: string, of: 'am' | 'pm') => ({ day, half: of });
const wish = {
  kind: 'personal' as const,
  from: half('2026-11-24', 'am'),
  to: half('2026-11-24', 'pm'),
  reason: '母亲 <script>alert("住院")</script> & 手术',
  phone: '138 0000 1234',
};

describe('the leave form', () => {
  it('[PO60] it has what was asked, the hand-over, every step with name and time, and room for signatures and the seal', async () => {
    room = await openRoom({ hall: leaveHall({ preset: 'O' }), at: at('2026-11-23', '09:00') });
    const { leave } = await room.done(
      'request-leave',
      { ...wish, handOverTo: '2002', substitute: '2001' },
      room.staff('1001'),
    );
    const form = (language: 'zh' | 'en') => leaveForm(room.looks, room.looks.leave(leave.id)!, language, room.clock.at);
    expect(form('zh')).toMatch(/单位公章 ☐/);
    room.clock.pass(600);
    await room.done('approve-leave', { leave: leave.id, sealSeen: true }, room.staff('9002'));
    for (const words of [
      '请假条',
      `TH-${leave.id}`,
      '甲1',
      '1001',
      '人社局',
      '1 号窗口 A 角',
      '事假',
      '1 个工作日',
      '2026年11月24日 08:30',
      '2026年11月24日 17:30',
      '138 0000 1234',
      '乙1 2001',
      '乙2 2002',
      '1. 单位领导',
      '☑ 公章已见',
      '带班 9002',
      '2026年11月23日 09:10',
      '督查科',
      '申请人签字',
      '交接人签字',
      '000/O 二㈢4, 5',
    ])
      expect(form('zh')).toContain(words);
    const english = form('en');
    for (const words of [
      'Leave form',
      'Personal leave',
      '1 working day<',
      '24 Nov 2026, 08:30',
      'Seal of the unit',
      'Supervision Section',
    ])
      expect(english).toContain(words);
    // Names and what people wrote stay as they are; nothing of the form itself is left in Chinese.
    expect(english.replace(/<footer.*/s, '').replace(/[甲乙]\d|带班|母亲|住院|手术/g, '')).not.toMatch(/[一-龥]/);
    for (const page of [form('zh'), english]) {
      expect(page).not.toMatch(/<script|undefined|null|NaN|style=/);
      expect(page).toContain('&#60;script&#62;alert(&#34;住院&#34;)&#60;/script&#62; &#38; 手术');
    }
  });

  it('[PO60] what is out of the ordinary stands on it: a silent source, a late request, an extension, an absence', async () => {
    room = await openRoom({ hall: leaveHall({ preset: 'B4', substitutes: 'never' }), at: at('2026-11-23', '08:30') });
    const body = { ...wish, from: half('2026-11-23', 'am'), to: '2026-11-23T15:30:00+08:00', shortNotice: '突发' };
    const { leave } = await room.done('request-leave', body, room.staff('1001'));
    for (const jobNo of ['9002', '8001', '9002'])
      await room.done('approve-leave', { leave: leave.id }, room.staff(jobNo));
    await room.done('start-leave', { leave: leave.id }, room.staff('1001'));
    await room.done(
      'extend-leave',
      { leave: leave.id, to: half('2026-11-23', 'pm'), reason: '还没好' },
      room.staff('1001'),
    );
    const form = () => leaveForm(room.looks, room.looks.leave(leave.id)!, 'zh', room.clock.at);
    expect(form()).toMatch(/续假至 2026年11月23日 17:30<\/h2>.*分管领导/s);
    for (const jobNo of ['8001', '9002']) await room.done('approve-leave', { leave: leave.id }, room.staff(jobNo));
    room.clock.at = at('2026-11-24', '09:00');
    await room.done('end-leave', { leave: leave.id }, room.staff('1001'));
    expect(form()).toMatch(/较严的程序/);
    expect(form()).toMatch(/领导先行同意。 突发/);
    expect(form()).toMatch(/续假至 2026年11月23日 17:30<\/h2>.*首席 8001.*带班 9002/s);
    expect(form()).toMatch(/2026年11月24日 09:00<small>逾期未归 30 min/);
  });
});

describe('the leaves on screens', () => {
  it('[PO61] the hall’s lists carry no reason and no phone; one’s own carry one’s own, and what waits for one’s signature', async () => {
    room = await openRoom({ hall: leaveHall(), at: at('2026-11-23', '08:00') });
    const { leave } = await room.done('request-leave', wish, room.staff('1001'));
    const hall = LeaveView.parse(leaveView(setting()));
    expect(hall.waiting).toMatchObject([{ id: leave.id, next: 'unit-leader', signers: ['9002', '9005'] }]);
    expect(JSON.stringify(hall)).not.toMatch(/手术|138/);
    const mine = MyLeaveView.parse(myLeaveView(setting(), '1001'));
    expect([mine.mine[0]!.reason, mine.toSign]).toEqual([wish.reason, []]);
    expect(mine.kinds).toContainEqual({ kind: 'annual', leadH: 0 });
    const leaders = MyLeaveView.parse(myLeaveView(setting(), '9002'));
    expect([leaders.mine, leaders.toSign.map(({ reason, phone }) => [reason, phone])]).toEqual([
      [],
      [[wish.reason, wish.phone]],
    ]);
    expect(JSON.stringify(MyLeaveView.parse(myLeaveView(setting(), '1002')))).not.toMatch(/手术|138|L\d/);
  });

  it('[PO61] each leave is on the list of its state', async () => {
    room = await openRoom({ hall: leaveHall({ substitutes: 'never' }), at: at('2026-11-23', '08:30') });
    const day = (of: string) => ({ from: half(of, 'am'), to: half(of, 'am') });
    const sign = (id: string) => room.done('approve-leave', { leave: id }, room.staff('9002'));
    const ask = async (jobNo: string, of: string) =>
      (await room.done('request-leave', { ...wish, ...day(of) }, room.staff(jobNo))).leave.id;
    const away = await ask('1001', '2026-11-23');
    const coming = await ask('1002', '2026-11-25');
    const waiting = await ask('1003', '2026-11-26');
    await sign(away);
    await sign(coming);
    await room.done('start-leave', { leave: away }, room.staff('1001'));
    const lists = () => {
      const { counts: _, ...view } = LeaveView.parse(leaveView(setting()));
      return Object.fromEntries(Object.entries(view).map(([list, lines]) => [list, lines.map(({ id }) => id)]));
    };
    expect(lists()).toEqual({ waiting: [waiting], overdue: [], away: [away], coming: [coming] });
    room.clock.at = at('2026-11-23', '13:31');
    expect(lists()).toEqual({ waiting: [waiting], overdue: [away], away: [], coming: [coming] });
  });

  it('[PO61] with sixty counters and everybody asking at once a view stays under 30 KB and counts them all', async () => {
    room = await openRoom({ hall: smallHall(undefined, 60) });
    room.db.pragma('synchronous = OFF');
    const body = { ...wish, reason: '请'.repeat(200), substitute: '9001' };
    for (let n = 1; n <= 60; n++) await room.done('request-leave', body, room.staff(String(1000 + n)));
    const hall = leaveView(setting());
    expect(hall.counts.waiting).toBe(60);
    expect(Buffer.byteLength(JSON.stringify(hall))).toBeLessThan(30_000);
    expect(Buffer.byteLength(JSON.stringify(myLeaveView(setting(), '9002')))).toBeLessThan(30_000);
  });
});
