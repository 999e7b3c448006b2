import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseView } from '../../server/views/case.ts';
import { hallDueAlerts } from '../../server/views/case-due-alerts.ts';
import { casesDueView } from '../../server/views/cases-due.ts';
import type { Setting } from '../../server/views/setting.ts';
import { type CaseRoom, missing, openCaseRoom, received } from './case-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openCaseRoom();
});
afterEach(() => scene.room.close());

const setting = () => ({ hall: scene.room.hall, looks: scene.room.looks, now: scene.room.clock.now }) as Setting;
const listed = () => casesDueView(setting(), null);
const alerts = () => hallDueAlerts(setting(), scene.room.clock.now()).map(({ code, about }) => [code, about]);
const whole = received('id', 'form', 'photo');

describe('what those who oversee the hall look into', () => {
  it('[CA600] refused for a reason alone though everything was there: listed with reason and paper, and alerted, until somebody else has looked', async () => {
    const { room, clerk } = scene;
    const { id, number } = await scene.takeIn(whole);
    await room.done('refuse-case', { case: id, reason: '表述不清', serve: 'a4' }, clerk);
    const { refused } = listed();
    expect(refused).toMatchObject({
      count: 1,
      lines: [{ case: id, number, reason: '表述不清', by: { jobNo: '1001' } }],
    });
    expect(refused.lines[0]!.paper).not.toBe('');
    expect(alerts()).toEqual([['refusals-to-audit', '1']]);
    const found = { case: id, finding: 'wrong' as const, reason: '材料齐全，应当受理' };
    expect(await room.ask('audit-refusal', found, clerk)).toMatchObject({ kind: 'not-allowed' });
    await room.done('audit-refusal', found, room.staff('9003'));
    expect([listed().refused.count, alerts()]).toEqual([0, []]);
    expect(room.looks.openMessagesFor('1001')).toMatchObject([{ case: id, words: { text: found.reason } }]);
    expect(caseView(setting(), id).ended).toMatchObject({
      audit: { finding: 'wrong', reason: found.reason, by: '督查' },
    });
    expect(await room.say('audit-refusal', found, room.staff('9002'))).toBe('judged-already');
    expect(
      room.looks
        .caseSteps(id)
        .map(({ fact }) => JSON.stringify(fact))
        .join(),
    ).not.toContain(found.reason);
  });

  it('[CA601] one with something missing, or outside the hall’s powers, is no such refusal; nobody looks into their own', async () => {
    const { room, clerk } = scene;
    const short = await scene.takeIn([...received('id', 'photo'), ...missing('form')]);
    await room.done('refuse-case', { case: short.id, reason: '缺表', serve: 'a4' }, clerk);
    await scene.finish();
    const elsewhere = await scene.takeIn(whole);
    const out = { case: elsewhere.id, reason: '不归本厅', elsewhere: '市公安局', serve: 'a4' as const };
    await room.done('refuse-case', out, clerk);
    await scene.finish();
    expect(listed().refused.count).toBe(0);
    const look = { case: short.id, finding: 'holds' as const, reason: '看过' };
    expect(await room.say('audit-refusal', look, room.staff('9003'))).toBe('not-refused-complete');
    const own = await scene.takeIn(whole);
    await room.done('refuse-case', { case: own.id, reason: '表述不清', serve: 'a4' }, room.staff('9002'));
    expect(await room.say('audit-refusal', { ...look, case: own.id }, room.staff('9002'))).toBe('own-refusal');
  });

  it('[CA602] a file that was to be back is listed and alerted from the next day on, until it is back', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(received('id'), 'ss-card');
    const { case: done } = await room.done('settle-on-the-spot', { case: id, serve: 'a4' }, clerk);
    for (const { number } of done.documents) await room.done('serve-paper', { case: id, document: number }, clerk);
    await room.done('archive-case', { case: id, index: '社-1', location: '库 1' }, clerk);
    const until = room.hall.zone.local(room.clock.now()).day;
    await room.done('lend-file', { case: id, to: '市局', purpose: '复核', until }, clerk);
    expect(listed().loans.count).toBe(0);
    scene.days(2);
    expect(listed().loans).toMatchObject({
      count: 1,
      lines: [{ index: '社-1', until, days: 2, by: { jobNo: '1001' } }],
    });
    expect(alerts()).toEqual([['loans-overdue', '1']]);
    await room.done('return-file', { case: id }, clerk);
    expect([listed().loans.count, alerts()]).toEqual([0, []]);
  });
});
