import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tellings } from '../../protocol/consultation.ts';
import type { Body } from '../../protocol/commands.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { cannotEndSo } from '../../server/cases/outcome.ts';
import { type CaseRoom, openCaseRoom } from './case-scene.ts';

let scene: CaseRoom;
let other: Asker;

beforeEach(async () => {
  scene = await openCaseRoom();
  other = await scene.room.signIn('1002');
});
afterEach(() => scene.room.close());

const told = [...tellings];
const caller = { name: '吴建国', employer: '临江纸业', contact: '13800001234' };
const question = '退休前能不能先领一部分';
const later: Body<'record-consultation'> = {
  channel: 'counter',
  question,
  told: [],
  caller,
  answerBy: '2026-11-23T15:30:00.000+08:00',
};

describe('consultation', () => {
  it('[CA400] a consultation is closed by all four tellings and an answer, nothing less', async () => {
    const { room, clerk } = scene;
    const ticket = await scene.serve();
    const body = { ticket, channel: 'counter', question, answer: '符合条件后方可申领' } as const;
    for (const left of tellings)
      expect(await room.say('record-consultation', { ...body, told: told.filter((one) => one !== left) }, clerk)).toBe(
        'not-all-told',
      );
    const { consultation } = await room.done('record-consultation', { ...body, told }, clerk);
    expect(consultation).toMatchObject({ state: 'answered', firstAsker: '1001', service: 'pension', answerBy: null });
    expect(consultation.answered).toMatchObject({ by: '1001', late: false });
  });

  it('[CA401] what cannot be answered now names a contact and an exact time to come', async () => {
    const { room, clerk } = scene;
    const { caller: _, answerBy: __, ...bare } = later;
    const say = (more: object) => room.say('record-consultation', { ...bare, ...more }, clerk);
    expect(await say({})).toBe('answer-owed');
    expect(await say({ answerBy: '2026-11-23T08:00:00.000+08:00', caller })).toBe('time-past');
    expect(await say({ answerBy: later.answerBy, caller: { name: '吴建国' } })).toBe('contact-missing');
    expect(await say({ answerBy: later.answerBy, channel: 'phone', caller: { contact: caller.contact } })).toBe(
      'contact-missing',
    );
    const { consultation } = await room.done('record-consultation', { ...later, channel: 'phone' }, clerk);
    expect(consultation).toMatchObject({
      state: 'open',
      answerBy: later.answerBy,
      caller: { name: '吴*国', employer: '临江纸业', contact: '138****1234' },
    });
  });

  it('[CA402] it is answered once, marked late when it is, by who holds it or was asked first', async () => {
    const { room, clerk } = scene;
    const { consultation } = await room.done('record-consultation', later, clerk);
    const answer = { consultation: consultation.id, told, answer: '不能，须到法定年龄' };
    expect(await room.say('answer-consultation', answer, other)).toBe('not-your-matter');
    expect(await room.say('answer-consultation', { ...answer, told: ['policy'] }, clerk)).toBe('not-all-told');
    room.clock.pass(7 * 3600);
    const done = (await room.done('answer-consultation', answer, clerk)).consultation;
    expect(done).toMatchObject({ state: 'answered', answer: answer.answer, answered: { by: '1001', late: true } });
    expect(await room.say('answer-consultation', answer, clerk)).toBe('answered-already');
  });

  it('[CA403] passed on, it is another’s to answer; who was asked first and the promised time stay', async () => {
    const { room, clerk } = scene;
    const { consultation } = await room.done('record-consultation', later, clerk);
    const pass = { consultation: consultation.id, to: '1002', why: '属其业务' };
    expect(await room.say('pass-on-consultation', { ...pass, to: '9003' }, clerk)).toBe('not-their-work');
    const passed = (await room.done('pass-on-consultation', pass, clerk)).consultation;
    expect(passed).toMatchObject({ holder: '1002', firstAsker: '1001', answerBy: later.answerBy });
    expect(await room.say('pass-on-consultation', pass, clerk)).toBe('theirs-already');
    const answer = { consultation: consultation.id, told, answer: '可以' };
    expect((await room.done('answer-consultation', answer, other)).consultation.answered).toMatchObject({ by: '1002' });
  });

  it('[CA404] a legal question may name who gives aid, and closes without the four tellings of a matter', async () => {
    const { room, clerk } = scene;
    const body: Body<'record-consultation'> = {
      channel: 'counter',
      kind: 'legal',
      question,
      told: [],
      answer: '须经诉讼',
      aid: '区法律援助中心',
    };
    const { consultation } = await room.done('record-consultation', body, clerk);
    expect(consultation).toMatchObject({ kind: 'legal', state: 'answered', aid: '区法律援助中心' });
  });

  it('[CA405] what was asked and by whom lies sealed in the rows and the journal; its contact opens for a journalled purpose', async () => {
    const { room, clerk } = scene;
    const { consultation } = await room.done('record-consultation', later, clerk);
    const kept = JSON.stringify(room.rows());
    for (const secret of [question, ...Object.values(caller)]) expect(kept).not.toContain(secret);
    const body = { consultation: consultation.id, purpose: '回电答复' };
    expect(await room.say('open-contact', body, other)).toBe('not-your-matter');
    expect(await room.done('open-contact', body, clerk)).toMatchObject(caller);
    expect(room.heard.at(-1)!.facts).toEqual([
      { fact: 'contact-opened', of: consultation.id, purpose: '回电答复', by: '1001' },
    ]);
  });

  it('[CA406] a visit ends as answered, or to be answered, only with its consultation on record', async () => {
    const visit = { number: 'A001', cases: [], asked: [], immediate: false, required: false, today: '2026-11-23' };
    const outcomes = { answered: { kind: 'answered' }, open: { kind: 'answer-by', on: '2026-11-23' } } as const;
    for (const [state, outcome] of Object.entries(outcomes)) {
      expect(cannotEndSo(outcome, visit)).toMatchObject({ refused: 'not-recorded' });
      for (const asked of ['open', 'answered'] as const)
        expect(cannotEndSo(outcome, { ...visit, asked: [{ state: asked }] }) === null).toBe(asked === state);
    }
    const { room, clerk } = scene;
    const ticket = await scene.serve();
    await room.done('record-consultation', { ...later, ticket }, clerk);
    await room.done('finish-service', { ticket, outcome: { kind: 'answer-by', on: '2026-11-23' } }, clerk);
  });
});

describe('messages for a colleague', () => {
  const message = { to: '1002', name: '吴建国', contact: '13800001234', text: '材料已备齐，请回电' };

  it('[CA410] a message keeps name, contact and words until who it is for says what was done', async () => {
    const { room, clerk } = scene;
    expect(await room.say('leave-message', { ...message, to: '1001' }, clerk)).toBe('theirs-already');
    expect(await room.say('leave-message', { ...message, to: '7777' }, clerk)).toBe('unknown-staff');
    const left = (await room.done('leave-message', message, clerk)).message;
    expect(left).toMatchObject({ name: '吴*国', contact: '138****1234', state: 'open', by: '1001' });
    expect(JSON.stringify(room.rows())).not.toContain(message.name);
    const close = { message: left.id, done: '已回电' };
    expect(await room.say('close-message', close, clerk)).toBe('not-your-matter');
    expect((await room.done('close-message', close, other)).message.closed).toMatchObject({
      by: '1002',
      done: '已回电',
    });
    expect(await room.say('close-message', close, other)).toBe('closed-already');
  });
});

describe('the back office called to the counter', () => {
  it('[CA420] when it was called and when it came are kept; nobody is called twice for one thing', async () => {
    const { room, clerk } = scene;
    const ticket = await scene.serve();
    const body = { counter: 1, ticket, person: '1002', why: '群众对答复不满意' };
    expect(await room.say('call-unit', body, other)).toBe('not-your-post');
    const { call } = await room.done('call-unit', body, clerk);
    expect(call).toMatchObject({
      state: 'called',
      unit: 'hrss',
      calledAt: '2026-11-23T09:00:00.000+08:00',
      arrived: null,
    });
    expect(await room.say('call-unit', body, clerk)).toBe('called-already');
    room.clock.pass(240);
    const here = (await room.done('unit-arrived', { call: call.id }, other)).call;
    expect(here).toMatchObject({ state: 'arrived', arrived: { by: '1002', at: '2026-11-23T09:04:00.000+08:00' } });
    expect(await room.say('unit-arrived', { call: call.id }, other)).toBe('call-over');
  });

  it('[CA421] a call is over with its visit, and can be taken back with a reason by who called', async () => {
    const { room, clerk } = scene;
    const ticket = await scene.serve();
    await room.done('call-unit', { counter: 1, ticket, unit: 'hrss', why: '请解释政策' }, clerk);
    const { call } = await room.done('call-unit', { counter: 1, person: '1002', why: '请来看图纸' }, clerk);
    const off = { call: call.id, reason: '已电话说清' };
    expect(await room.say('call-off-unit', off, await room.signIn('1003'))).toBe('not-your-matter');
    expect((await room.done('call-off-unit', off, clerk)).call.state).toBe('off');
    expect(room.looks.openUnitCalls()).toHaveLength(1);
    await scene.finish();
    expect(room.looks.openUnitCalls()).toEqual([]);
  });
});
