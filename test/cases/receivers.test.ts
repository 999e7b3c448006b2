import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Body } from '../../protocol/commands.ts';
import { grown } from '../../server/cases/grown.ts';
import { retold } from '../../server/store/journal-keys.ts';
import { touchedBy } from '../../server/views/touched.ts';
import type { Setting } from '../../server/views/setting.ts';
import { type CaseRoom, missing, received } from './case-scene.ts';
import { accepted, openStepRoom, person } from './step-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openStepRoom((file) => {
    const guide = { jobNo: '4009', name: '导办员', department: 'hrss', roles: ['guide' as const], pin: '246810' };
    file.departments.push({ id: 'archive', name: { zh: '档案室' } });
    file.staff.push(guide, { ...guide, jobNo: '6001', name: '档案员', department: 'archive' });
    // Counter 3 hands out results and serves no pension; the B of its post is of another department.
    file.cases.collectAt = [3];
    file.cases.collectService = 'id-card';
    file.counters.find(({ number }) => number === 3)!.queues = ['B'];
    file.staff.find(({ jobNo }) => jobNo === '2003')!.department = 'estate';
  });
});
afterEach(() => scene.room.close());

const hand = (id: string, to: Body<'hand-over-case'>['to'], by = '1001') =>
  scene.room.say('hand-over-case', { case: id, to }, person(scene, by));

/** A day of leave of somebody, from the next morning on, begun. */
async function goesOnLeave(jobNo: string, more: Partial<Body<'request-leave'>> = {}): Promise<string> {
  const { room } = scene;
  const day = '2026-11-24';
  const asked = { kind: 'personal' as const, from: { day, half: 'am' as const }, to: { day, half: 'pm' as const } };
  const { leave } = await room.done(
    'request-leave',
    { ...asked, reason: '家事', phone: '13800001111', ...more },
    person(scene, jobNo),
  );
  await room.done('approve-leave', { leave: leave.id }, person(scene, '9002'));
  scene.days(1);
  return leave.id;
}

describe('who a file may go to', () => {
  it('[CA640] to whoever works on cases and whose matter it can be; to others never, and the hall says to whom instead', async () => {
    const { id } = await accepted(scene);
    // A guide of the department, an administrator and an auditor take over no case.
    for (const staff of ['4009', '9101', '9103', '9003']) expect(await hand(id, { staff })).toBe('not-their-work');
    // Nobody of the archive works on cases, though it is a department.
    expect(await hand(id, { unit: 'archive' })).toBe('nobody-there');
    // Tax has no part in a pension.
    expect(await hand(id, { unit: 'tax' })).toBe('not-their-matter');
    expect(await hand(id, { staff: '5001' })).toBe('not-their-matter');
    // The own unit, its chief, who directs the hall: yes.
    for (const to of [{ unit: 'hrss' }, { staff: '4001' }, { staff: '9004' }, { staff: '9002' }]) {
      expect(await hand(id, to)).toBe('done');
      expect(await scene.room.say('take-over-case', { case: id }, scene.clerk)).toBe('done');
    }
  });

  it('[CA641] a department with a part in a joint case may have the file', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene, 'transfer');
    expect(await hand(id, { unit: 'tax' })).toBe('not-their-matter');
    await room.done('open-part', { case: id, unit: 'tax' }, clerk);
    expect(await hand(id, { staff: '5001' })).toBe('done');
    expect(await room.say('take-over-case', { case: id }, person(scene, '5001'))).toBe('done');
  });

  it('[CA642] a decided file may go to where results are handed out, and to nobody else of another department', async () => {
    const { room } = scene;
    const { id } = await accepted(scene);
    expect(await hand(id, { staff: '2003' })).toBe('not-their-matter');
    await room.done('decide-case', { case: id, outcome: 'approved', serve: 'a4' }, scene.clerk);
    expect(await hand(id, { staff: '5001' })).toBe('not-their-matter');
    expect(await hand(id, { staff: '2003' })).toBe('done');
    expect(await room.say('take-over-case', { case: id }, person(scene, '2003'))).toBe('done');
  });

  it('[CA643] whoever is on leave takes over nothing; a unit that is away whole neither', async () => {
    const { id } = await accepted(scene);
    const leave = await goesOnLeave('4002');
    expect(await scene.room.say('start-leave', { leave }, person(scene, '4002'))).toBe('done');
    expect(await hand(id, { staff: '4002' })).toBe('receiver-away');
    expect(await hand(id, { unit: 'hrss' })).toBe('done');
  });

  it('[CA644] a file in nobody’s hands is not stuck: who directs the hall takes it over for whoever it was sent to', async () => {
    const { id } = await accepted(scene);
    expect(await hand(id, { staff: '4002' })).toBe('done');
    expect(await scene.room.say('take-over-case', { case: id }, person(scene, '4001'))).toBe('not-the-receiver');
    const { case: taken } = await scene.room.done('take-over-case', { case: id }, person(scene, '9002'));
    expect(taken.holder).toBe('9002');
  });
});

describe('leave with cases in hand', () => {
  const wish = {
    kind: 'personal' as const,
    from: { day: '2026-11-24', half: 'am' as const },
    to: { day: '2026-11-24', half: 'pm' as const },
    reason: '家事',
    phone: '13800001111',
  };

  it('[CA645] open cases go to nobody who could not work on them: told when the leave is asked for', async () => {
    const { room, clerk } = scene;
    await accepted(scene);
    expect(await room.say('request-leave', { ...wish, handOverTo: '9101' }, clerk)).toBe('not-their-work');
    expect(await room.say('request-leave', { ...wish, handOverTo: '5001' }, clerk)).toBe('not-their-matter');
    expect(await room.say('request-leave', { ...wish, handOverTo: '1002' }, clerk)).toBe('done');
  });

  it('[CA646] and when it begins: the one named may be another by then', async () => {
    const { room } = scene;
    const { id } = await accepted(scene);
    const leave = await goesOnLeave('1001', { handOverTo: '1002', substitute: '2001' });
    await room.done('open-counter', { counter: 1 }, await room.signIn('2001'));
    const start = (handOverTo: string) => room.say('start-leave', { leave, handOverTo }, scene.clerk);
    expect(await start('9103')).toBe('not-their-work');
    expect(await start('5001')).toBe('not-their-matter');
    expect(room.looks.case(id)!.holder).toBe('1001');
    expect(await start('1002')).toBe('done');
    expect(room.looks.case(id)!.holder).toBe('1002');
  });

  it('[CA647] a file on its way goes on under the name of who answers for it now; what was on its way to them is in their hands', async () => {
    const { room } = scene;
    const [sent, toReceiver] = [await accepted(scene), await accepted(scene)];
    expect(await hand(sent.id, { staff: '4002' })).toBe('done');
    expect(await hand(toReceiver.id, { staff: '1002' })).toBe('done');
    const leave = await goesOnLeave('1001', { handOverTo: '1002', substitute: '2001' });
    await room.done('open-counter', { counter: 1 }, await room.signIn('2001'));
    await room.done('start-leave', { leave }, scene.clerk);
    expect(room.looks.case(sent.id)).toMatchObject({ holder: '1002', underway: { from: '1002', to: '4002' } });
    expect(room.looks.case(toReceiver.id)).toMatchObject({ holder: '1002', underway: null });
    expect(room.looks.underwayTo({ jobNo: '1002', unit: null })).toEqual([]);
    expect(room.looks.underwayTo({ jobNo: '4002', unit: null })).toMatchObject([{ id: sent.id }]);
    // Whoever has the case now may take it back.
    expect(await room.say('take-over-case', { case: sent.id }, person(scene, '1002'))).toBe('done');
    // The journal told again ends the same way.
    for (const { id } of [sent, toReceiver]) {
      const facts = room.store.journal
        .since(0, 1000)
        .flatMap(({ facts: text, at }) =>
          (retold(room.seal, text) as { case?: string }[]).map((fact) => ({ fact, at })),
        )
        .filter(({ fact }) => fact.case === id && !('printer' in fact));
      const again = facts.reduce<ReturnType<typeof grown> | null>(
        (one, { fact, at }) => grown(one, fact as never, at),
        null,
      );
      expect(again).toEqual(room.looks.case(id));
    }
  });
});

describe('lists that lose a case', () => {
  it('[CA648] the giver’s lists and those of both units are drawn anew when a case changes hands', async () => {
    const { room } = scene;
    const { id } = await accepted(scene);
    expect(await hand(id, { staff: '4002' })).toBe('done');
    const setting = { hall: room.hall, looks: room.looks, now: room.clock.now, day: () => room.store.day() };
    await room.done('take-over-case', { case: id }, person(scene, '4002'));
    const { facts } = room.heard.at(-1)!;
    const { soon } = touchedBy(setting as unknown as Setting, facts);
    for (const topic of ['cases/mine/1001', 'cases/mine/4002', 'open-matters/1001', 'cases/unit/hrss'])
      expect([topic, soon.has(topic)]).toEqual([topic, true]);
  });
});

describe('a word for one more demand', () => {
  it('[CA649] a supervisor gives it for any case of the hall, as a leader does; a chief of another department does not', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn([...received('id', 'form'), ...missing('photo')]);
    await room.done('notify-once', { case: id, how: 'written' }, clerk);
    await room.done('supplement-case', { case: id, materials: received('photo') }, clerk);
    const redo = {
      case: id,
      materials: [{ id: 'form', state: 'wrong' as const, note: '缺页' }],
      reason: '复核发现缺页',
    };
    await room.done('supplement-case', redo, person(scene, '9003'));
    const ask = { case: id, reason: '确属必需' };
    expect(await room.say('approve-notice', ask, person(scene, '5003'))).toBe('not-your-case');
    expect(await room.say('approve-notice', ask, person(scene, '9003'))).toBe('done');
  });
});
