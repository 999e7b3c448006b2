import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../protocol/commands.ts';
import { applicant, type CaseRoom, missing, received } from './case-scene.ts';
import { accepted, openStepRoom, person } from './step-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openStepRoom();
});
afterEach(() => scene.room.close());

describe('who has a part of a case', () => {
  it('[CA650] reads it and gives its opinion; clock, applicant, decision and papers are its unit’s', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene, 'transfer');
    const { part } = await room.done('open-part', { case: id, unit: 'tax' }, clerk);
    const tax = person(scene, '5001');
    const a4 = { case: id, serve: 'a4' } as const;
    const tries = {
      'pause-case': { ...a4, ground: 'inspection', toldInWriting: true },
      'notify-delay': { ...a4, until: '2026-12-09', reason: '系统升级' },
      'withdraw-case': { ...a4, reason: '不办了' },
      'correct-case': { case: id, field: 'applicant-phone', to: '13900000000', why: '更正' },
      'hand-over-case': { case: id, to: { unit: 'tax' } },
      'charge-fee': { ...a4, line: 1 },
      'record-procedure': { case: id, procedure: 'inspection' },
      'review-case': { case: id, opinion: 'grant' },
    } as const;
    for (const [verb, body] of Object.entries(tries))
      expect([verb, await room.say(verb as 'review-case', body as never, tax)]).toEqual([verb, 'not-your-case']);
    expect(await room.say('open-applicant', { case: id, purpose: '核对完税人' }, tax)).toBe('done');
    expect(await room.say('finish-part', { case: id, part, opinion: 'grant' }, tax)).toBe('done');
  });

  it('[CA651] who is to take a file over does nothing with it before', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene, 'transfer');
    await room.done('open-part', { case: id, unit: 'tax' }, clerk);
    await room.done('hand-over-case', { case: id, to: { staff: '5001' } }, clerk);
    const tax = person(scene, '5001');
    const pause = { case: id, ground: 'inspection', toldInWriting: true, serve: 'a4' } as const;
    expect(await room.say('pause-case', pause, tax)).toBe('not-your-case');
    await room.done('take-over-case', { case: id }, tax);
    expect(await room.say('pause-case', pause, tax)).toBe('done');
  });
});

describe('who oversees the hall', () => {
  it('[CA658] opens no applicant of a case there is nothing to find out about, though sitting in its department', async () => {
    scene.room.close();
    scene = await openStepRoom((file) => {
      for (const person of file.staff) if (person.jobNo === '9003') person.department = 'hrss';
    });
    const { id } = await accepted(scene);
    const open = { case: id, purpose: '随便看看' };
    expect(await scene.room.say('open-applicant', open, person(scene, '9003'))).toBe('not-your-case');
  });
});

describe('a paper’s way', () => {
  it('[CA652] goes to a printer of the hall; of another nothing is done, by whatever step', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(received('id', 'form', 'photo'));
    const before = room.rows();
    expect(await room.say('accept-case', { case: id, printer: 'nowhere' }, clerk)).toBe('unknown-printer');
    expect(await room.say('withdraw-case', { case: id, reason: '不办了', printer: 'nowhere' }, clerk)).toBe(
      'unknown-printer',
    );
    expect(room.rows()).toEqual(before);
    await room.done('accept-case', { case: id, printer: 'k1' }, clerk);
    // Every command about a case that can name a printer asks whether there is such a one.
    const naming = Object.entries(commands).filter(
      ([, body]) => 'shape' in body && 'printer' in body.shape && 'case' in body.shape,
    );
    expect(naming.length).toBeGreaterThan(12);
    for (const [verb] of naming) {
      const said = await room.say(
        verb as 'accept-case',
        { ...anything, case: id, printer: 'nowhere' } as never,
        person(scene, '9002'),
      );
      expect([verb, said]).toEqual([verb, verb === 'reprint-paper' ? 'unknown-paper' : 'unknown-printer']);
    }
  });
});
/** Enough of everything that any of them looks at before it looks at the printer. */
const anything = {
  reason: '测试',
  ground: 'inspection',
  toldInWriting: true,
  told: [],
  days: 1,
  until: '2026-12-09',
  outcome: 'approved',
  to: 'applicant',
  signature: '已签',
  paper: 'x',
  line: 1,
  papers: [],
  result: '已办',
  how: 'written',
  opinion: 'satisfied',
};

describe('a file that is out, or awaited', () => {
  it('[CA653] a result the applicant was told to fetch at a counter is not sent away from there', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    await room.done('decide-case', { case: id, outcome: 'approved', serve: 'a4' }, clerk);
    await room.done('announce-result', { case: id }, clerk);
    const away = { case: id, to: { staff: '4002' } };
    expect(await room.say('hand-over-case', away, clerk)).toBe('result-lies-there');
  });

  it('[CA654] taken back by the applicant on its way, it is on its way no more, and nobody takes it over', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    await room.done('hand-over-case', { case: id, to: { staff: '4002' } }, clerk);
    await room.done('withdraw-case', { case: id, reason: '不办了', serve: 'a4' }, clerk);
    expect(room.looks.case(id)).toMatchObject({ state: 'withdrawn', underway: null, holder: '1001' });
    expect(room.db.prepare('SELECT count(*) FROM case_underway').pluck().get()).toBe(0);
    expect(await room.say('take-over-case', { case: id }, clerk)).toBe('wrong-state');
  });
});

describe('a visit of a case', () => {
  it('[CA655] is a ticket of its applicant in service at the own counter; another’s shows nothing of it', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn([...received('id', 'form'), ...missing('photo')]);
    await room.done('notify-once', { case: id, how: 'written' }, clerk);
    const [first] = room.looks.case(id)!.visits;
    await scene.finish();
    // Somebody else is at the counter while the photo comes by post.
    const stranger = await scene.serve('pension', { name: '吴建国', idNo: '330203196611032718' });
    const photo = { case: id, materials: received('photo') };
    expect(await room.say('supplement-case', { ...photo, ticket: stranger }, clerk)).toBe('factor-needed');
    await room.done('supplement-case', photo, clerk);
    expect(room.looks.case(id)!.visits).toEqual([first]);
    expect(room.looks.casesOfTicket(stranger)).toEqual([]);
    await room.done('finish-service', { ticket: stranger }, clerk);
    // The applicant’s own next number needs no question.
    const waiting = (await room.issue({ service: 'pension', holder: applicant })).id;
    const form = { case: id, materials: received('form') };
    expect(await room.say('supplement-case', { ...form, ticket: waiting }, clerk)).toBe('wrong-state');
    await room.done('call-next', { counter: 1 }, clerk);
    await room.done('begin-service', { ticket: waiting }, clerk);
    expect(await room.say('supplement-case', { ...form, ticket: waiting }, person(scene, '1002'))).toBe('not-yours');
    await room.done('supplement-case', form, clerk);
    expect(room.looks.case(id)!.visits).toEqual([first, waiting]);
  });
});
