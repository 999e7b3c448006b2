import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepCases } from '../../server/cases/keep-cases.ts';
import { theHub } from '../../server/hub.ts';
import { caseAlerts } from '../../server/views/case-alerts.ts';
import type { Setting } from '../../server/views/setting.ts';
import { type CaseRoom, missing, openCaseRoom, received } from './case-scene.ts';
import { stepHall } from './step-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openCaseRoom({
    hall: stepHall(({ staff }) => {
      // Small units have people of two roles.
      staff.find(({ jobNo }) => jobNo === '1001')!.roles = ['clerk', 'chief', 'supervisor'];
    }),
  });
});
afterEach(() => scene.room.close());

describe('silence that the hub has not noted yet', () => {
  it('[CA523] is acceptance already: nobody refuses, tells or settles what the law has accepted', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(received('id'), 'pension');
    scene.days(8);
    const refusal = { case: id, reason: '材料不全' };
    expect(await room.say('refuse-case', refusal, clerk)).toBe('wrong-state');
    expect(await room.say('notify-once', { case: id, how: 'written' }, clerk)).toBe('wrong-state');
    await room.hub.own(keepCases, {}, theHub);
    expect(room.looks.case(id)).toMatchObject({ state: 'accepted' });
  });

  it('[CA523] nor does settling on the spot date it anew', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(received('id'), 'ss-card');
    scene.days(8);
    expect(await room.say('settle-on-the-spot', { case: id }, clerk)).toBe('wrong-state');
  });
});

describe('a leader’s word for one more demand', () => {
  const told = async () => {
    const { room } = scene;
    const other = await room.post(2);
    const { id } = await scene.takeIn([...received('id'), ...missing('form', 'photo')]);
    return { id, other };
  };

  it('[CA525] covers what it was given for, and nothing that is added behind it', async () => {
    const { room, clerk } = scene;
    const ticket = await scene.serve();
    const materials = [...received('id', 'photo'), ...missing('form')];
    const { case: taken } = await room.done('take-in-case', { ticket, service: 'pension', materials }, clerk);
    const { id } = taken;
    await room.done('notify-once', { case: id, how: 'written' }, clerk);
    await room.done('supplement-case', { case: id, materials: missing('letter') }, clerk);
    await room.done('approve-notice', { case: id, reason: '须委托' }, room.staff('9002'));
    const record = [{ id: 'record', state: 'missing' as const, note: '系统查不到' }];
    const grownList = await room.done('supplement-case', { case: id, materials: record }, clerk);
    expect(grownList.case.needsApproval).toBe(true);
    expect(await room.say('notify-once', { case: id, how: 'written' }, room.staff('1002'))).toBe('needs-approval');
    // Said again for all of it, it holds.
    await room.done('approve-notice', { case: id, reason: '两样都要' }, room.staff('9002'));
    const { case: asked } = await room.done('notify-once', { case: id, how: 'written' }, room.staff('1002'));
    expect(asked.notices[1]).toMatchObject({ added: ['record', 'letter'], approvedBy: '9002' });
  });

  it('[CA526] is another person’s: whoever told too little does not approve the rest', async () => {
    const { room, clerk } = scene;
    const { id } = await told();
    await room.done('notify-once', { case: id, how: 'written' }, clerk);
    await room.done('supplement-case', { case: id, materials: missing('letter') }, clerk);
    expect(await room.say('notify-once', { case: id, how: 'written' }, clerk)).toBe('needs-approval');
    expect(await room.say('approve-notice', { case: id, reason: '确需' }, clerk)).toBe('own-notice');
    await room.done('approve-notice', { case: id, reason: '确需' }, room.staff('9002'));
    await room.done('notify-once', { case: id, how: 'written' }, clerk);
  });

  it('[CA528] and nobody finds about the own notice', async () => {
    const { room, clerk } = scene;
    const { id } = await told();
    await room.done('notify-once', { case: id, how: 'written' }, clerk);
    await room.done('supplement-case', { case: id, materials: missing('letter') }, clerk);
    const { notice } = await room.done('notify-once', { case: id, how: 'written' }, room.staff('9002'));
    const verdict = { case: id, notice: notice.number, verdict: 'dismissed' as const, reason: '不属实' };
    expect(await room.say('verify-breach', verdict, clerk)).toBe('own-notice');
    await room.done('verify-breach', verdict, room.staff('9003'));
  });
});

describe('papers in nobody’s hands', () => {
  it('[CA529] are looked for along indexes of their own, however many wait as pages', () => {
    const { db } = scene.room;
    const plan = (sql: string) => JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all());
    expect(plan('SELECT paper FROM case_unserved WHERE printing = 1 ORDER BY at LIMIT 1')).toContain(
      'case_unserved_printing',
    );
    expect(plan("SELECT paper FROM case_unserved WHERE by_whom = '1001' AND at < 9")).toContain('case_unserved_by');
    expect(
      plan(
        "SELECT paper FROM case_file CROSS JOIN case_unserved ON case_id = id WHERE holder = '1001' AND unserved > 0",
      ),
    ).toContain('case_holder_unserved');
  });

  it('[CA527] are told to whoever made them out, however many lie with others, and to the holder when the hub made them', async () => {
    const { room, clerk } = scene;
    const { id, number } = await scene.takeIn(received('id', 'form', 'photo'));
    // A morning at another counter: more than any list shows, and older.
    const lie = room.db.prepare('INSERT INTO case_unserved (case_id, paper, at, by_whom) VALUES (?, ?, ?, ?)');
    for (let i = 0; i < 60; i++) lie.run(id, `old-${i}`, i, '1002');
    await room.done('accept-case', { case: id, serve: 'a4' }, clerk);
    await scene.finish();
    const silent = await scene.takeIn([]);
    scene.days(8);
    await room.hub.own(keepCases, {}, theHub);
    const setting = { looks: room.looks } as Setting;
    const about = (clerkNo: string) =>
      caseAlerts(setting, room.clock.now() + 3600_000, clerkNo, false).map((alert) => [alert.code, alert.about]);
    expect(about('1001')).toEqual([
      ['paper-unserved', number],
      ['case-silent', silent.number],
    ]);
    expect(about('1002')).toEqual([['paper-unserved', number]]);
    expect(about('2001')).toEqual([]);
  });
});
