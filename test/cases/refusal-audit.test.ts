import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseView } from '../../server/views/case.ts';
import { hallDueAlerts } from '../../server/views/case-due-alerts.ts';
import { casesDueView } from '../../server/views/cases-due.ts';
import type { Setting } from '../../server/views/setting.ts';
import { caseHall, type CaseRoom, missing, openCaseRoom, received } from './case-scene.ts';

const police = { id: 'police', name: { zh: '市公安局', en: 'Police' } };
let scene: CaseRoom;
beforeEach(async () => {
  scene = await openCaseRoom({ hall: caseHall((file) => void file.departments.push(police)) });
});
afterEach(() => scene.room.close());

const setting = () => ({ hall: scene.room.hall, looks: scene.room.looks, now: scene.room.clock.now }) as Setting;
const listed = () => casesDueView(setting(), null);
const alerts = () => hallDueAlerts(setting(), scene.room.clock.now()).map(({ code, about }) => [code, about]);
const whole = received('id', 'form', 'photo');

describe('what those who oversee the hall look into', () => {
  it('[CA600] refused though everything was there: listed with reason and paper, and alerted, until somebody else has looked', async () => {
    const { room, clerk } = scene;
    const { id, number } = await scene.takeIn(whole);
    await room.done('refuse-case', { case: id, reason: '表述不清', ground: 'untrue', serve: 'a4' }, clerk);
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

  it('[CA601] one with something missing, or sent to a body that the hall knows, is no such refusal; nobody looks into their own', async () => {
    const { room, clerk } = scene;
    const short = await scene.takeIn([...received('id', 'photo'), ...missing('form')]);
    await room.done('refuse-case', { case: short.id, reason: '缺表', serve: 'a4' }, clerk);
    await scene.finish();
    const elsewhere = await scene.takeIn(whole);
    const out = { case: elsewhere.id, reason: '不归本厅', elsewhere: '市公安局二楼', serve: 'a4' as const };
    await room.done('refuse-case', out, clerk);
    await scene.finish();
    expect(listed().refused.count).toBe(0);
    const look = { case: short.id, finding: 'holds' as const, reason: '看过' };
    expect(await room.say('audit-refusal', look, room.staff('9003'))).toBe('not-refused-complete');
    const own = await scene.takeIn(whole);
    const untrue = { case: own.id, reason: '照片不是本人', ground: 'untrue' as const, serve: 'a4' as const };
    await room.done('refuse-case', untrue, room.staff('9002'));
    expect(await room.say('audit-refusal', { ...look, case: own.id }, room.staff('9002'))).toBe('own-refusal');
  });

  it('[CA720] whole, it is refused for no reason but the law’s own: no licence needed, another body, untrue papers; and somebody else looks at it', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(whole);
    const refusal = { case: id, reason: '不符合条件', serve: 'a4' as const };
    expect(await room.say('refuse-case', { ...refusal, ground: 'other' }, clerk)).toBe('must-accept');
    expect(await room.say('refuse-case', { ...refusal, ground: 'other', elsewhere: '市公安局' }, clerk)).toBe(
      'must-accept',
    );
    expect(await room.say('refuse-case', { ...refusal, ground: 'outside' }, clerk)).toBe('elsewhere-missing');
    // A body the hall does not know: in writing, and looked into.
    await room.done('refuse-case', { ...refusal, elsewhere: '别的地方' }, clerk);
    await scene.finish();
    room.clock.pass(60);
    const second = await scene.takeIn(whole);
    await room.done('refuse-case', { ...refusal, case: second.id, ground: 'not-needed' }, clerk);
    await scene.finish();
    room.clock.pass(60);
    // A client that names no ground is believed once, and looked into like the others.
    const third = await scene.takeIn(whole);
    await room.done('refuse-case', { ...refusal, case: third.id }, clerk);
    expect(listed().refused.lines.map((line) => line.case)).toEqual([id, second.id, third.id]);
  });

  it('[CA721] where a hall keeps a list of bodies, whoever brought everything is sent to one of them or to a department of the hall', async () => {
    scene.room.close();
    scene = await openCaseRoom({
      hall: caseHall((file) => {
        file.departments.push(police);
        file.cases.bodies = [{ zh: '省档案馆', en: 'Provincial archives' }];
      }),
    });
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(whole);
    const refusal = { case: id, reason: '不归本厅', serve: 'a4' as const };
    expect(await room.ask('refuse-case', { ...refusal, elsewhere: '别的地方' }, clerk)).toMatchObject({
      no: { refused: 'unknown-body', values: { body: '省档案馆' } },
    });
    // Its own department is no other body.
    expect(await room.say('refuse-case', { ...refusal, elsewhere: '人社局' }, clerk)).toBe('unknown-body');
    await room.done('refuse-case', { ...refusal, elsewhere: 'Provincial Archives, 2nd floor' }, clerk);
    await scene.finish();
    expect(listed().refused.count).toBe(0);
    // With something missing there is nothing to hold against them: where to go is enough.
    const short = await scene.takeIn(received('id'));
    await room.done('refuse-case', { ...refusal, case: short.id, elsewhere: '别的地方' }, clerk);
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
