import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenMattersView } from '../../protocol/open-matters-view.ts';
import { alertsOf } from '../../server/views/alerts.ts';
import { caseView } from '../../server/views/case.ts';
import { CaseView } from '../../protocol/case-view.ts';
import { caseDay } from '../../server/views/case-day.ts';
import { openMattersView } from '../../server/views/open-matters.ts';
import type { Setting } from '../../server/views/setting.ts';
import { touchedBy } from '../../server/views/touched.ts';
import { type CaseRoom, openCaseRoom, received } from '../cases/case-scene.ts';
import { settingOf } from '../posts/setting.ts';

let scene: CaseRoom;
let setting: Setting;
const caller = { name: '吴建国', contact: '13800001234' };

beforeAll(async () => {
  scene = await openCaseRoom();
  setting = settingOf(scene.room);
});
afterAll(() => scene.room.close());

const codes = (own: number | null) => alertsOf(setting, own).map(({ code }) => code);
const shown = (jobNo: string) => {
  const view = openMattersView(setting, jobNo);
  expect(OpenMattersView.parse(JSON.parse(JSON.stringify(view)))).toEqual(JSON.parse(JSON.stringify(view)));
  return view;
};

describe('what is open on somebody’s hands', () => {
  it('[S110] cases, consultations, messages, calls, agencies, notes and loans, each with how near it is', async () => {
    const { room, clerk } = scene;
    const other = await room.post(2);
    const taken = await scene.takeIn(received('id', 'form', 'photo'));
    const project = { name: '二期厂房', milestones: [{ name: '规划许可', due: '2026-11-23' }] };
    const told: ('flow' | 'promise' | 'fees')[] = ['flow', 'promise', 'fees'];
    await room.done('take-on-agency', { case: taken.id, asked: 'written', told, papers: [], project }, clerk);
    const answerBy = '2026-11-23T10:00:00+08:00';
    const later = { channel: 'phone', question: '问'.repeat(900), told: [], caller, answerBy } as const;
    await room.done('record-consultation', { ...later, told: [...later.told] }, clerk);
    await room.done('leave-message', { to: '1001', ...caller, text: '请回电' }, other);
    await room.done('call-unit', { counter: 2, person: '1001', why: '请解释' }, other);
    expect(touchedBy(setting, room.heard.at(-1)!.facts).urgent).toContain('open-matters/1001');
    const view = shown('1001');
    expect(view.cases).toMatchObject([{ id: taken.id }]);
    expect(view.consultations).toMatchObject([{ due: 'later', firstAskerName: '甲1', caller: { name: '吴*国' } }]);
    expect(view.consultations[0]!.question.length).toBeLessThan(200);
    expect(view.messages).toMatchObject([{ due: 'later', byName: '甲2', contact: '138****1234' }]);
    expect(view.calls).toMatchObject([{ counter: 2, mine: false, byName: '甲2' }]);
    expect(view.agencies).toMatchObject([{ project: '二期厂房', next: { name: '规划许可' }, due: 'soon' }]);
    expect(view.counts).toEqual({ consultations: 1, messages: 1, calls: 1, agencies: 1, notes: 0, loans: 0 });
    expect(shown('1002').calls).toMatchObject([{ mine: true }]);
    const whole = caseView(setting, taken.id);
    expect(CaseView.parse(JSON.parse(JSON.stringify(whole)))).toMatchObject({
      agency: { agent: '1001' },
      fees: [],
      corrections: [],
      archive: null,
    });
  });

  it('[S111] a call sounds at the console of who is called; an owed answer first reminds, then is late and the hall hears of it', () => {
    const { room } = scene;
    expect(codes(1)).toContain('unit-called');
    expect(codes(2)).not.toContain('unit-called');
    expect(codes(1)).not.toContain('answer-due');
    room.clock.pass(45 * 60);
    expect(codes(1)).toContain('answer-due');
    expect(codes(null)).not.toContain('answer-overdue');
    expect(codes(1)).not.toContain('message-due');
    room.clock.pass(30 * 60);
    expect(codes(1)).toEqual(expect.arrayContaining(['answer-overdue', 'message-due']));
    const late = alertsOf(setting).find(({ code }) => code === 'answer-overdue');
    expect(late).toMatchObject({ about: '甲1 10:00', since: '2026-11-23T10:00:00.000+08:00' });
    expect(shown('1001').consultations).toMatchObject([{ due: 'overdue' }]);
    expect(shown('1001').messages).toMatchObject([{ due: 'overdue' }]);
  });

  it('[S112] full hands stay under 30 KB', async () => {
    const { room, clerk } = scene;
    for (let i = 0; i < 25; i++) {
      const answerBy = '2026-11-30T10:00:00+08:00';
      const body = { channel: 'phone' as const, question: '长'.repeat(1000), told: [], caller, answerBy };
      await room.done('record-consultation', body, clerk);
      const message = { to: '1001', ...caller, text: '话'.repeat(400) };
      await room.done('leave-message', message, room.staff('1002'));
    }
    expect(Buffer.byteLength(JSON.stringify(shown('1001')))).toBeLessThan(30 * 1024);
  });

  it('[S113] how many cases were overdue when a day ended stays what it was', async () => {
    const { room, clerk } = scene;
    await room.done('accept-case', { case: room.looks.openCasesOf('1001')[0]!.id }, clerk);
    const due = room.looks.openCasesOf('1001')[0]!.dates.due!;
    while (setting.day() <= due) scene.days(1);
    const overdueOn = (day: string) => caseDay(setting, day, () => true).total.overdue;
    expect([overdueOn(due), overdueOn(setting.day())]).toEqual([1, 1]);
    await room.done('withdraw-case', { case: room.looks.openCasesOf('1001')[0]!.id, reason: '不办了' }, clerk);
    expect([overdueOn(due), overdueOn(setting.day())]).toEqual([1, 0]);
  });
});
