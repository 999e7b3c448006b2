import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CaseSettings } from '../../protocol/case-settings.ts';
import { keepCases } from '../../server/cases/keep-cases.ts';
import { theHub } from '../../server/hub.ts';
import { applicant, caseHall, type CaseRoom, missing, openCaseRoom, received } from './case-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openCaseRoom();
});
afterEach(() => scene.room.close());

const paperOf = (id: string, number: string) => scene.room.looks.casePaper(id, number)!.paper;

describe('一次性告知', () => {
  it('[CA10] a notice names everything that is missing or wrong, numbered, from the ticks alone, in two copies', async () => {
    const { id } = await scene.takeIn([
      ...received('id'),
      { id: 'form', state: 'wrong', why: 'not-in-form', note: '缺本人签字' },
    ]);
    const { notice, case: told } = await scene.room.done('notify-once', { case: id, how: 'written' }, scene.clerk);
    expect(notice).toEqual({
      number: 'TH 告〔2026〕1123-001',
      items: [
        { n: 1, id: 'form', name: { zh: '待遇申领表', en: 'form' }, state: 'wrong', note: '缺本人签字' },
        { n: 2, id: 'photo', name: { zh: '近期照片', en: 'photo' }, state: 'missing' },
      ],
    });
    expect(told).toMatchObject({
      state: 'to-supplement',
      documents: [{ number: notice.number, kind: 'one-time-notice', copies: 2, served: null }],
      notices: [{ items: ['form', 'photo'], added: [], probableBreach: false }],
    });
    expect(paperOf(id, notice.number)).toMatchObject({
      caseNumber: told.number,
      applicant: '周*兰',
      items: [{ kind: 'wrong', note: '缺本人签字' }, { kind: 'missing' }],
    });
  });

  it('[CA11] where nothing is missing there is no notice: it has to be accepted', async () => {
    const { id } = await scene.takeIn(received('id', 'form', 'photo'));
    expect(await scene.room.say('notify-once', { case: id, how: 'written' }, scene.clerk)).toBe('nothing-missing');
  });

  it('[CA12] by word of mouth only where the hall allows it, and then it is written down and counts as served', async () => {
    const first = await scene.takeIn(received('id'));
    expect(await scene.room.say('notify-once', { case: first.id, how: 'oral' }, scene.clerk)).toBe('written-only');
    scene.room.close();
    const cases = CaseSettings.parse({ oralNoticeFor: { pension: 'recorded' } });
    scene = await openCaseRoom({ hall: caseHall((file) => Object.assign(file, { cases })) });
    const { id } = await scene.takeIn(received('id'));
    const { case: told } = await scene.room.done('notify-once', { case: id, how: 'oral' }, scene.clerk);
    expect(told).toMatchObject({ documents: [{ copies: 2, served: { how: 'oral' } }], notices: [{ how: 'oral' }] });
    expect(told.documents[0]).not.toHaveProperty('job');
  });

  it('[CA13] what is put right on the spot keeps the ticket and leaves no trace of a supplement', async () => {
    const { id } = await scene.takeIn([...received('id', 'photo'), ...missing('form')]);
    const body = { case: id, materials: received('form') };
    const { case: whole } = await scene.room.done('supplement-case', body, scene.clerk);
    expect(whole).toMatchObject({ state: 'received', complete: true, visits: [scene.ticket] });
    expect(scene.room.ticket(scene.ticket).state).toBe('serving');
    expect(scene.room.looks.case(id)!.events).toEqual([{ kind: 'received', at: '2026-11-23' }]);
  });

  it('[CA14] a second notice may repeat; what it adds needs a leader’s word, is a probable breach of the first and turns red', async () => {
    const { id } = await scene.takeIn([...received('id', 'photo'), ...missing('form')]);
    const { room, clerk } = scene;
    await room.done('notify-once', { case: id, how: 'written' }, clerk);
    await scene.finish();
    const again = await room.done('notify-once', { case: id, how: 'written' }, clerk);
    expect(again.case.notices[1]).toMatchObject({ added: [], probableBreach: false });
    await room.done('supplement-case', { case: id, materials: missing('letter') }, clerk);
    expect(await room.say('notify-once', { case: id, how: 'written' }, clerk)).toBe('needs-approval');
    expect(await room.say('approve-notice', { case: id, reason: '本人不能到场' }, clerk)).toBe('not-allowed');
    const leader = room.staff('9002');
    const approved = await room.done('approve-notice', { case: id, reason: '本人不能到场，须委托' }, leader);
    expect(approved.case.needsApproval).toBe(false);
    const { notice, case: told } = await room.done('notify-once', { case: id, how: 'written' }, clerk);
    expect(told.notices[2]).toMatchObject({ added: ['letter'], probableBreach: true, approvedBy: '9002' });
    expect(paperOf(id, notice.number)).toMatchObject({ again: '本人不能到场，须委托' });
    expect(room.looks.openBreaches(9)).toMatchObject([{ notice: notice.number, staff: '1001', verdict: null }]);
    expect(room.looks.caseLines({ holder: '1001', most: 9 }).lines).toMatchObject([{ probableBreaches: 1 }]);
    // The word held for one notice.
    await room.done('supplement-case', { case: id, materials: missing('letter') }, clerk);
    expect(room.looks.case(id)!.approval).toBeNull();
  });

  it('[CA15] only a complaint that proved true counts against whoever gave the first notice, once for each notice', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn([...received('id', 'photo'), ...missing('form')]);
    await room.done('notify-once', { case: id, how: 'written' }, clerk);
    await room.done('supplement-case', { case: id, materials: missing('letter') }, clerk);
    // A leader who asks for more answers for it at once.
    const { notice } = await room.done('notify-once', { case: id, how: 'written' }, room.staff('9002'));
    const verdict = { case: id, notice: notice.number, verdict: 'verified' as const, reason: '属实' };
    expect(await room.say('verify-breach', verdict, room.staff('9002'))).toBe('not-allowed');
    expect(room.looks.verifiedBreachesOf('1001', 0)).toBe(0);
    await room.done('verify-breach', { ...verdict, complaint: 'TS-2026-007' }, room.staff('9003'));
    expect(room.looks.verifiedBreachesOf('1001', 0)).toBe(1);
    expect(room.looks.openBreaches(9)).toEqual([]);
    expect(await room.say('verify-breach', verdict, room.staff('9003'))).toBe('judged-already');
    expect(await room.say('verify-breach', { ...verdict, notice: 'x' }, room.staff('9003'))).toBe('unknown-notice');
  });

  it('[CA16] what was handed in is not asked for again, unless a supervisor says why', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(received('id', 'form', 'photo'));
    const body = { case: id, materials: missing('form') };
    expect(await room.say('supplement-case', body, clerk)).toBe('received-already');
    expect(await room.say('supplement-case', body, room.staff('9003'))).toBe('received-already');
    const { case: asked } = await room.done('supplement-case', { ...body, reason: '原件已损毁' }, room.staff('9003'));
    expect(asked).toMatchObject({ complete: false, materials: [{}, { id: 'form', state: 'missing' }, {}, {}, {}] });
    expect(JSON.stringify(room.heard.at(-1))).not.toContain('原件已损毁');
  });

  it('[CA17] what the hall can look up is asked for only when that failed, and the words say so', async () => {
    const ticket = await scene.serve();
    const body = { ticket, service: 'pension', materials: missing('record') };
    expect(await scene.room.say('take-in-case', body, scene.clerk)).toBe('shared-material');
    const materials = [{ id: 'record', state: 'missing' as const, note: '外省参保，系统查不到' }];
    const { case: taken } = await scene.room.done('take-in-case', { ...body, materials }, scene.clerk);
    expect(taken.materials[3]).toMatchObject({ id: 'record', state: 'missing' });
  });

  it('[CA18] all of it brought on a second visit: it can only be accepted, and is received that day', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(received('id'));
    await room.done('notify-once', { case: id, how: 'written' }, clerk);
    await scene.finish();
    scene.days(3);
    if (room.looks.counterOf('1001') === null) await room.done('open-counter', { counter: 1 }, clerk);
    const ticket = await scene.serve();
    const part = await room.done('supplement-case', { case: id, materials: received('form'), ticket }, clerk);
    expect(part.case).toMatchObject({ state: 'to-supplement', visits: [expect.anything(), ticket] });
    expect(await room.say('accept-case', { case: id }, clerk)).toBe('materials-missing');
    const { case: whole } = await room.done('supplement-case', { case: id, materials: received('photo') }, clerk);
    expect(whole).toMatchObject({ state: 'received', complete: true });
    expect(await room.say('refuse-case', { case: id, reason: '材料不全' }, clerk)).toBe('must-accept');
    const { case: taken } = await room.done('accept-case', { case: id }, clerk);
    expect(taken).toMatchObject({ state: 'accepted', acceptedOn: '2026-11-26', firstAsker: '1001' });
    expect(taken.materials.map(({ receivedAt }) => receivedAt)).toEqual([
      '2026-11-23',
      '2026-11-26',
      '2026-11-26',
      undefined,
      undefined,
    ]);
  });
});

describe('silence', () => {
  const keep = () => scene.room.hub.own(keepCases, {}, theHub);

  it('[CA20] five working days without a word: accepted as of the day of receipt, with its paper, in one entry', async () => {
    const { id } = await scene.takeIn(received('id'));
    scene.days(7);
    expect(await keep()).toMatchObject({ no: { refused: 'nothing-to-note' } });
    scene.days(1);
    expect(await keep()).toMatchObject({ kind: 'done' });
    const kase = scene.room.looks.case(id)!;
    expect(kase).toMatchObject({ state: 'accepted', dates: { tellBy: null, promised: '2026-12-07' } });
    const acceptance = kase.documents.find(({ kind }) => kind === 'acceptance')!;
    expect(paperOf(id, acceptance.number)).toMatchObject({ acceptedOn: '2026-11-23', bySilence: true });
    expect(scene.room.looks.unservedPapers(scene.room.clock.now() + 1, 9).map(({ paper }) => paper)).toContain(
      acceptance.number,
    );
    expect(scene.room.heard.at(-1)!.facts[0]).toMatchObject({ fact: 'case-accepted', by: 'hub', bySilence: true });
    expect(await keep()).toMatchObject({ no: { refused: 'nothing-to-note' } });
  });

  it('[CA24] a holiday imported meanwhile gives more time: nobody is accepted by a calendar that is no longer true', async () => {
    const { id } = await scene.takeIn(received('id'));
    scene.days(8);
    const { hall } = scene.room;
    hall.official = { ...hall.official, kindOf: (day) => (day === '2026-11-30' ? 'off' : 'plain') };
    expect(await keep()).toMatchObject({ kind: 'done' });
    expect(scene.room.looks.case(id)).toMatchObject({ state: 'received', dates: { tellBy: '2026-12-01' } });
    expect(await keep()).toMatchObject({ no: { refused: 'nothing-to-note' } });
  });

  it('[CA21] whoever was told once is waited for, however long', async () => {
    const { id } = await scene.takeIn(received('id'));
    await scene.room.done('notify-once', { case: id, how: 'written' }, scene.clerk);
    scene.days(60);
    expect(await keep()).toMatchObject({ no: { refused: 'nothing-to-note' } });
    expect(scene.room.looks.case(id)!.state).toBe('to-supplement');
  });

  it('[CA22] a slip that is out of the printer is served', async () => {
    const { id } = await scene.takeIn(received('id'));
    await scene.room.done('notify-once', { case: id, how: 'written' }, scene.clerk);
    expect(await keep()).toMatchObject({ no: { refused: 'nothing-to-note' } });
    scene.room.db.prepare("UPDATE job SET state = 'printed', settled_at = ?").run(scene.room.clock.now());
    expect(await keep()).toMatchObject({ kind: 'done' });
    expect(scene.room.looks.case(id)!.documents).toMatchObject([{ served: { how: 'slip' } }]);
    expect(scene.room.looks.unservedPapers(scene.room.clock.now() + 1, 9)).toEqual([]);
  });
});

it('[CA23] the applicant in clear is for a purpose that stands in the journal', async () => {
  const { id } = await scene.takeIn(received('id'));
  const { room, clerk } = scene;
  const opened = await room.done('open-applicant', { case: id, purpose: '电话通知补件' }, clerk);
  expect(opened.applicant).toEqual(applicant);
  expect(room.heard.at(-1)!.facts).toMatchObject([{ fact: 'applicant-opened', purpose: '电话通知补件', by: '1001' }]);
  expect(await room.say('open-applicant', { case: id, purpose: '好奇' }, room.staff('9001'))).toBe('not-allowed');
});
