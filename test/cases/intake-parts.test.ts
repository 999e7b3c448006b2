import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CaseSettings } from '../../protocol/case-settings.ts';
import { IntakeView } from '../../protocol/intake-view.ts';
import { openCaseDrafts } from '../../server/store/case-drafts.ts';
import { intakeView } from '../../server/views/intake.ts';
import { applicant, caseHall, type CaseRoom, missing, openCaseRoom, received } from './case-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openCaseRoom();
});
afterEach(() => scene.room.close());

/** What the clerk of counter 1 has before them. */
const atCounter = () =>
  IntakeView.parse(
    intakeView({ hall: scene.room.hall, looks: scene.room.looks, now: () => scene.room.clock.now() } as never, 1),
  ).visit!;

/** Told once on an earlier visit, and waited for. */
async function toldBefore() {
  const told = await scene.takeIn([...received('id', 'photo'), ...missing('form')]);
  await scene.room.done('notify-once', { case: told.id, how: 'written' }, scene.clerk);
  await scene.finish();
  return told;
}

describe('what is asked for after acceptance', () => {
  it('[CA610] was not told at once, though no notice was given: it needs another person’s word, is a probable breach of whoever found nothing missing, and turns red', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn([...received('id', 'form', 'photo'), ...missing('letter')]);
    const { case: accepted } = await room.done('accept-case', { case: id }, clerk);
    // What may be left out is left out by the acceptance: nobody is asked for it.
    expect(accepted).toMatchObject({ state: 'accepted', complete: true, needsApproval: false, notices: [] });
    const more = { case: id, materials: missing('letter') };
    expect((await room.done('supplement-case', more, clerk)).case.needsApproval).toBe(true);
    expect(await room.say('supplement-case', { ...more, materials: received('letter') }, clerk)).toBe(
      'nothing-to-supplement',
    );
    const body = { case: id, how: 'written' as const };
    expect(await room.say('notify-once', body, clerk)).toBe('needs-approval');
    const leader = room.staff('9002');
    await room.done('approve-notice', { case: id, reason: '须由他人代办' }, leader);
    const { notice, case: told } = await room.done('notify-once', body, clerk);
    expect(told.notices).toMatchObject([{ added: ['letter'], probableBreach: true, approvedBy: '9002' }]);
    expect(room.looks.openBreaches(9)).toMatchObject([{ notice: notice.number, staff: '1001' }]);
    expect(room.looks.caseLines({ holder: '1001', most: 9 }).lines).toMatchObject([{ probableBreaches: 1 }]);
    const verdict = {
      case: id,
      notice: notice.number,
      verdict: 'verified' as const,
      reason: '属实',
      complaint: 'TS-9',
    };
    await room.done('verify-breach', verdict, room.staff('9003'));
    expect(room.looks.verifiedBreachesOf('1001', 0)).toBe(1);
  });
});

describe('somebody is back about a case', () => {
  it('[CA612] by its number and the last four signs, by the code on the receipt, or as the same person; the visit is the case’s and counted', async () => {
    const { room, clerk } = scene;
    const ways = [
      [null, ({ number }: { number: string }) => ({ number: number.toLowerCase(), factor: '2041' })],
      [null, ({ number }: { number: string }) => ({ number, factor: '138 0000 5210' })],
      [null, ({ token }: { token: string }) => ({ token })],
      [applicant, ({ number }: { number: string }) => ({ number })],
    ] as const;
    for (const [holder, said] of ways) {
      const told = await toldBefore();
      const ticket = await scene.serve('ss-card', holder);
      if (holder === null) expect(atCounter().others).toEqual([]);
      const { case: back } = await room.done('carry-on-case', { ticket, ...said(told) }, clerk);
      expect(back.visits).toEqual([told.visits[0], ticket]);
      expect(atCounter()).toMatchObject({ cases: [{ id: told.id }] });
      expect(atCounter().others.map(({ id }) => id)).not.toContain(told.id);
      expect(await room.say('carry-on-case', { ticket, ...said(told) }, clerk)).toBe('carried-on-already');
      await room.done('supplement-case', { case: told.id, ticket, materials: received('form') }, clerk);
      await room.done('accept-case', { case: told.id }, clerk);
      expect(room.looks.case(told.id)!.visits).toHaveLength(2);
      await scene.finish();
    }
  });

  it('[CA613] not by a number alone, a wrong factor, at another’s counter, into a second open matter, or for a case that is over', async () => {
    const { room, clerk } = scene;
    const told = await toldBefore();
    const ticket = await scene.serve('ss-card', null);
    const body = { ticket, number: told.number };
    expect(await room.say('carry-on-case', body, clerk)).toBe('factor-needed');
    expect(await room.say('carry-on-case', { ...body, factor: '0000' }, clerk)).toBe('factor-wrong');
    expect(await room.say('carry-on-case', { ...body, factor: '周小兰' }, clerk)).toBe('factor-wrong');
    expect(await room.say('carry-on-case', { ticket, number: 'TH-20200101-0001' }, clerk)).toBe('unknown-case');
    expect(await room.say('carry-on-case', { ...body, factor: '2041' }, await room.signIn('1002'))).toBe('not-yours');
    const own = { ticket, service: 'ss-card', applicant: { name: '王五' }, materials: received('id') };
    const { case: fresh } = await room.done('take-in-case', own, clerk);
    expect(await room.say('carry-on-case', { ...body, factor: '2041' }, clerk)).toBe('case-undecided');
    await room.done('withdraw-case', { case: fresh.id, reason: '先办旧件' }, clerk);
    await room.done('withdraw-case', { case: told.id, reason: '不办了' }, room.staff('9002'));
    expect(await room.say('carry-on-case', { ...body, factor: '2041' }, clerk)).toBe('wrong-state');
  });

  it('[CA614] of whoever left neither identity number nor phone the whole name is the factor', async () => {
    const { room, clerk } = scene;
    const ticket = await scene.serve('pension', null);
    const body = { ticket, service: 'pension', applicant: { name: '欧阳兰' }, materials: missing('form') };
    const { case: told } = await room.done('take-in-case', body, clerk);
    await room.done('notify-once', { case: told.id, how: 'written' }, clerk);
    await scene.finish();
    const again = await scene.serve('pension', null);
    const back = { ticket: again, number: told.number };
    expect(await room.say('carry-on-case', { ...back, factor: '欧阳' }, clerk)).toBe('factor-wrong');
    await room.done('carry-on-case', { ...back, factor: '欧阳兰' }, clerk);
  });
});

describe('at the counter', () => {
  it('[CA615] who was called on this visit stands there: who, why, since when, who came, what was called off; and is gone with the visit', async () => {
    const { room, clerk } = scene;
    const ticket = await scene.serve();
    const { call } = await room.done('call-unit', { counter: 1, ticket, person: '1002', why: '看图纸' }, clerk);
    const unit = await room.done('call-unit', { counter: 1, ticket, unit: 'hrss', why: '请解释政策' }, clerk);
    room.clock.pass(120);
    await room.done('unit-arrived', { call: call.id }, room.staff('1002'));
    await room.done('call-off-unit', { call: unit.call.id, reason: '已说清' }, clerk);
    const again = await room.done('call-unit', { counter: 1, ticket, unit: 'hrss', why: '请再来' }, clerk);
    await room.done('unit-arrived', { call: again.call.id }, clerk);
    const name = room.looks.staff('1002')!.name;
    expect(atCounter().called).toMatchObject([
      // The counter knows that somebody of the department came, and not who.
      { person: null, why: '请再来', state: 'arrived', arrived: { name: null } },
      { person: null, why: '请解释政策', state: 'off', arrived: null },
      { person: name, calledAt: '2026-11-23T09:00:00.000+08:00', arrived: { name }, state: 'arrived' },
    ]);
    await scene.finish();
    await scene.serve();
    expect(atCounter().called).toEqual([]);
  });

  it('[CA616] word of mouth is offered where the hall allows it for the matter at hand, that of a case carried on too', async () => {
    scene.room.close();
    const cases = CaseSettings.parse({ oralNoticeFor: { pension: 'recorded' } });
    scene = await openCaseRoom({ hall: caseHall((file) => Object.assign(file, { cases })) });
    const told = await toldBefore();
    const ticket = await scene.serve('ss-card');
    expect(atCounter().oral).toBe(false);
    await scene.room.done('carry-on-case', { ticket, number: told.number }, scene.clerk);
    expect(atCounter().oral).toBe(true);
  });

  it('[CA617] what was ticked and typed lasts until the matter is decided, not only until it is taken in', async () => {
    const { room, clerk } = scene;
    const drafts = openCaseDrafts(room.db, room.seal);
    const ends = [
      (id: string) => room.done('accept-case', { case: id }, clerk),
      (id: string) => room.done('refuse-case', { case: id, reason: '材料不实', ground: 'untrue' }, clerk),
      (id: string) => room.done('withdraw-case', { case: id, reason: '不办了' }, clerk),
    ];
    for (const end of ends) {
      const ticket = await scene.serve();
      drafts.keep(ticket, '1001', { way: 'refuse', open: true }, room.clock.now());
      const body = { ticket, service: 'pension', materials: received('id', 'form', 'photo') };
      const { case: taken } = await room.done('take-in-case', body, clerk);
      expect(drafts.read(ticket)?.draft).toEqual({ way: 'refuse', open: true });
      await end(taken.id);
      expect(drafts.read(ticket)).toBeNull();
      await scene.finish();
    }
    const { id } = await scene.takeIn(missing('form'));
    drafts.keep(scene.ticket, '1001', { way: 'notify' }, room.clock.now());
    await room.done('notify-once', { case: id, how: 'written' }, clerk);
    expect(drafts.read(scene.ticket)).toBeNull();
  });
});

describe('an agency taken on', () => {
  it('[CA611] is a paper in the applicant’s hand: what the agent keeps, who it is, the project and its milestones', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(received('id'), 'ss-card');
    const told: ('flow' | 'promise' | 'fees')[] = ['flow', 'promise', 'fees'];
    const papers = [{ name: '户口簿', originals: 1, copies: 2 }];
    const project = { name: '滨江厂房二期', milestones: [{ name: '规划许可', due: '2026-12-01' }] };
    const body = { case: id, asked: 'written' as const, told, papers, agent: '1002', project };
    const { document, agency } = await room.done('take-on-agency', body, clerk);
    expect(document).toMatchObject({ kind: 'agency-list', copies: 1, served: null });
    expect(document.job).toBeDefined();
    const name = room.looks.staff('1002')!.name;
    expect(room.looks.casePaper(id, document.number)!.paper).toMatchObject({
      agent: '1002',
      agentName: name,
      papers: [{ name: { zh: '户口簿' }, originals: 1, copies: 2 }],
      project,
    });
    expect(agency).toMatchObject({ agent: '1002', agentName: name, papers });
    expect(atCounter().agency).toEqual({ case: id, agent: '1002', agentName: name, papers: 1 });
    await room.done('settle-on-the-spot', { case: id }, clerk);
    await scene.finish();
    const page = { ...body, case: (await scene.takeIn(received('id'), 'ss-card')).id, serve: 'a4' as const };
    expect((await room.done('take-on-agency', page, clerk)).document.job).toBeUndefined();
  });
});
