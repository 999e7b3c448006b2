import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseRoom } from './case-scene.ts';
import { accepted, openStepRoom, person } from './step-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openStepRoom();
});
afterEach(() => scene.room.close());

const kinds = (documents: readonly { kind: string }[]) => documents.map(({ kind }) => kind);

describe('what makes a clock stand, or move', () => {
  it('[CA300] a clock stands for a ground of Art. 45 told in writing, with its notice, and for nothing else', async () => {
    const { room, clerk } = scene;
    const { id, promisedOn } = await accepted(scene);
    expect(promisedOn).toBe('2026-12-07');
    const pause = (ground: string, toldInWriting?: boolean) =>
      room.say('pause-case', { case: id, ground, toldInWriting, serve: 'a4' }, clerk);
    expect(await pause('internal meeting', true)).toBe('no-lawful-ground');
    expect(await pause('inspection')).toBe('not-told');
    expect(await pause('inspection', false)).toBe('not-told');
    scene.days(2);
    const body = { case: id, ground: 'inspection', toldInWriting: true, days: 5, serve: 'a4' } as const;
    const { case: paused } = await room.done('pause-case', body, clerk);
    expect(paused.paused).toEqual({
      ground: 'inspection',
      since: '2026-11-25',
      noticeNo: expect.stringContaining('停'),
    });
    expect(paused).toMatchObject({ dueOn: null, light: 'green' });
    expect(kinds(paused.documents)).toContain('pause-notice');
    expect(await pause('inspection', true)).toBe('paused-already');
    expect(await room.say('decide-case', { case: id, outcome: 'approved' }, clerk)).toBe('still-paused');
  });

  it('[CA301] it goes on where it stopped: the limits moved by the days it stood', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    expect(await room.say('resume-case', { case: id }, clerk)).toBe('not-paused');
    await room.done('pause-case', { case: id, ground: 'testing', toldInWriting: true, serve: 'a4' }, clerk);
    scene.days(3);
    expect(await room.say('resume-case', { case: id, ground: 'hearing' }, clerk)).toBe('not-paused');
    const { case: running } = await room.done('resume-case', { case: id, ground: 'testing' }, clerk);
    // Tuesday, Wednesday and Thursday did not count.
    expect(running).toMatchObject({ paused: null, promisedOn: '2026-12-10', statutoryOn: '2026-12-24' });
  });

  it('[CA302] ten working days more in all, by a leader, with the reason told; its notice says from when to when', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    const leader = person(scene, '9002');
    const more = (days: number, told = true) => ({ case: id, days, reason: '案情复杂', told, serve: 'a4' as const });
    expect(await room.say('extend-case', more(5), clerk)).toBe('too-low-a-rank');
    expect(await room.say('extend-case', more(5), person(scene, '4001'))).toBe('too-low-a-rank');
    expect(await room.say('extend-case', more(5, false), leader)).toBe('not-told');
    expect(await room.say('extend-case', more(11), leader)).toBe('too-long');
    const { case: extended } = await room.done('extend-case', more(6), leader);
    expect(extended).toMatchObject({ promisedOn: '2026-12-15', statutoryOn: '2026-12-29' });
    const notice = extended.documents.find(({ kind }) => kind === 'extension-notice')!;
    expect(room.looks.casePaper(id, notice.number)?.paper).toMatchObject({
      days: 6,
      before: '2026-12-07',
      promised: { on: '2026-12-15' },
      approvedBy: { zh: '带班领导（9002）' },
    });
    expect(await room.say('extend-case', more(5), leader)).toBe('too-long');
    scene.days(60);
    expect(await room.say('extend-case', more(1), leader)).toBe('limit-past');
  });

  it('[CA303] a delay is told before the promised day, to a later one within the law', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    const delay = (until: string) => ({ case: id, until, reason: '系统升级', serve: 'a4' as const });
    expect(await room.say('notify-delay', delay('2026-12-04'), clerk)).toBe('not-later');
    expect(await room.say('notify-delay', delay('2026-12-22'), clerk)).toBe('too-long');
    const { case: told } = await room.done('notify-delay', delay('2026-12-09'), clerk);
    expect(told).toMatchObject({ promisedOn: '2026-12-09', statutoryOn: '2026-12-21' });
    expect(kinds(told.documents)).toContain('delay-notice');
    scene.days(16);
    expect(await room.say('notify-delay', delay('2026-12-11'), clerk)).toBe('limit-past');
  });

  it('[CA713] a delay is told to a day on which somebody is here: of a day of rest the next working day is named', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    const body = { case: id, until: '2026-12-12', reason: '系统升级', serve: 'a4' as const };
    expect(await room.ask('notify-delay', body, clerk)).toMatchObject({
      kind: 'no',
      no: { refused: 'rest-day', values: { date: '2026-12-12', next: '2026-12-14' } },
    });
    await room.done('notify-delay', { ...body, until: '2026-12-14' }, clerk);
  });

  it('[CA304] the applicant may take it back while it is not decided, also while the clock stands; the papers go with them', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    await room.done('pause-case', { case: id, ground: 'hearing', toldInWriting: true, serve: 'a4' }, clerk);
    const { case: withdrawn } = await room.done('withdraw-case', { case: id, reason: '不办了', serve: 'a4' }, clerk);
    expect(withdrawn).toMatchObject({ state: 'withdrawn', stage: null, paused: null });
    expect(kinds(withdrawn.documents)).toContain('return-of-materials');
    for (const verb of ['resume-case', 'review-case', 'decide-case'] as const)
      expect(await room.say(verb, { case: id, opinion: 'grant', outcome: 'approved' } as never, clerk)).toBe(
        'wrong-state',
      );
  });
});

describe('from hand to hand', () => {
  it('[CA310] out to the back office and back, both on record; meanwhile nobody decides', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    const [office, other] = [person(scene, '4002'), person(scene, '5001')];
    expect(await room.say('take-over-case', { case: id }, clerk)).toBe('nothing-sent');
    expect(await room.say('hand-over-case', { case: id, to: { staff: '7777' } }, clerk)).toBe('unknown-staff');
    expect(await room.say('hand-over-case', { case: id, to: { unit: 'nowhere' } }, clerk)).toBe('unknown-department');
    expect(await room.say('hand-over-case', { case: id, to: { staff: '1001' } }, clerk)).toBe('holds-it-already');
    const { case: sent } = await room.done('hand-over-case', { case: id, to: { staff: '4002' } }, clerk);
    expect(sent).toMatchObject({ holder: '1001', firstAsker: '1001' });
    expect(await room.say('hand-over-case', { case: id, to: { unit: 'tax' } }, clerk)).toBe('sent-already');
    expect(await room.say('review-case', { case: id, opinion: 'grant' }, clerk)).toBe('not-taken-over');
    expect(await room.say('decide-case', { case: id, outcome: 'approved' }, clerk)).toBe('not-taken-over');
    expect(await room.say('take-over-case', { case: id }, other)).toBe('not-your-case');
    expect(await room.say('take-over-case', { case: id }, person(scene, '1002'))).toBe('not-the-receiver');
    const { case: taken } = await room.done('take-over-case', { case: id }, office);
    expect(taken).toMatchObject({ holder: '4002', firstAsker: '1001' });
    // Back to whoever of the unit comes for it; the sender thinks better of it.
    const unit = person(scene, '1002');
    await room.done('hand-over-case', { case: id, to: { unit: 'hrss' } }, office);
    expect(await room.say('take-over-case', { case: id }, unit)).toBe('done');
    await room.done('hand-over-case', { case: id, to: { staff: '1001' } }, unit);
    expect((await room.done('take-over-case', { case: id }, unit)).case.holder).toBe('1002');
    const steps = room.looks.caseSteps(id).map(({ fact }) => fact.fact);
    expect(steps.filter((step) => step === 'case-sent' || step === 'case-taken-over')).toHaveLength(6);
  });

  it('[CA311] how long it lay where, with whom: each stage and holder is a spell of its own, without a gap', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    room.clock.pass(600);
    await room.done('hand-over-case', { case: id, to: { staff: '4002' } }, clerk);
    room.clock.pass(600);
    const office = person(scene, '4002');
    await room.done('take-over-case', { case: id }, office);
    room.clock.pass(600);
    await room.done('review-case', { case: id, opinion: 'grant' }, office);
    room.clock.pass(600);
    await room.done('decide-case', { case: id, outcome: 'approved', serve: 'a4' }, office);
    const { stages } = room.looks.case(id)!;
    expect(stages.map(({ stage, holder }) => `${stage} ${holder}`)).toEqual([
      'accept 1001',
      'review 1001',
      'review 4002',
      'decide 4002',
      'result 4002',
    ]);
    expect(stages.slice(1).map(({ since }, i) => since === stages[i]!.until)).toEqual([true, true, true, true]);
    expect(stages.map(({ until, since }) => (until === null ? null : (until - since) / 60_000))).toEqual([
      0,
      20,
      10,
      10,
      null,
    ]);
  });
});
