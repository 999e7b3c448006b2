import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../../protocol/case-view.ts';
import { caseReceivers } from '../../server/views/case-receivers.ts';
import { caseView } from '../../server/views/case.ts';
import type { Setting } from '../../server/views/setting.ts';
import type { CaseRoom } from './case-scene.ts';
import { accepted, openStepRoom, person } from './step-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openStepRoom((file) => {
    // Counter 3 hands out results and serves no pension.
    file.cases.collectAt = [3];
    file.cases.collectService = 'id-card';
    file.counters.find(({ number }) => number === 3)!.queues = ['B'];
    file.staff.find(({ jobNo }) => jobNo === '2003')!.department = 'estate';
    file.departments.push({ id: 'archive', name: { zh: '档案室' } });
    file.staff.push({ jobNo: '6001', name: '档案员', department: 'archive', roles: ['guide'], pin: '246810' });
  });
});
afterEach(() => scene.room.close());

const setting = (): Setting => ({ ...scene.room, now: scene.room.clock.now }) as unknown as Setting;
const shown = (id: string): CaseView => caseView(setting(), id);
const inCases = ['clerk', 'chief', 'leader'];
const everybody = () => scene.room.hall.file.staff.filter(({ roles }) => roles.some((role) => inCases.includes(role)));

/** Who of the staff works on a case, by what its page says. */
function named({ hands }: CaseView): string[] {
  const { looks } = scene.room;
  return everybody()
    .filter(({ jobNo, department, roles }) => {
      const at = looks.counterOf(jobNo);
      const theirs = department !== undefined && department !== null && hands.units.includes(department);
      return (
        roles.includes('leader') ||
        hands.people.includes(jobNo) ||
        theirs ||
        (at !== null && hands.counters.includes(at))
      );
    })
    .map(({ jobNo }) => jobNo);
}

/** Whom the hub lets take a step, whatever else it says about it. */
async function allowed(verb: 'pause-case' | 'announce-result', id: string): Promise<string[]> {
  const people: string[] = [];
  for (const { jobNo } of everybody()) {
    const body =
      verb === 'pause-case' ? { case: id, ground: 'none such', toldInWriting: true } : { case: id, counter: 99 };
    const said = await scene.room.say(verb, body as never, person(scene, jobNo));
    expect(said).not.toBe('done');
    if (said !== 'not-your-case') people.push(jobNo);
  }
  return people;
}

describe('whose step it is', () => {
  it('[CA710] the page of a case names whom the hub lets work on it, and nobody else', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    await room.post(2, '2002');
    await room.post(3, '2003');
    const working = named(shown(id));
    expect(working).toContain('4002');
    expect(working).not.toContain('5001');
    expect(working).not.toContain('2003');
    expect(await allowed('pause-case', id)).toEqual(working);
    // Decided, it is also the work of where results are handed out.
    await room.done('decide-case', { case: id, outcome: 'approved', serve: 'a4' }, clerk);
    expect(named(shown(id))).toContain('2003');
    expect(await allowed('announce-result', id)).toEqual(named(shown(id)));
  });

  it('[CA711] of a joint case: who asks other departments in and who signs; a chief of a part does neither', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene, 'transfer');
    const { part } = await room.done('open-part', { case: id, unit: 'tax' }, clerk);
    const { joint, hands, holder } = shown(id);
    expect(joint).toMatchObject({ lead: { jobNo: '1001' }, leadUnit: null, signingUnit: 'hrss' });
    expect(hands.units).not.toContain('tax');
    const leaders = everybody().filter(({ roles }) => roles.includes('leader'));
    const opens = new Set([joint!.lead!.jobNo, holder, ...leaders.map(({ jobNo }) => jobNo)]);
    for (const { jobNo } of everybody()) {
      const said = await room.say('open-part', { case: id, unit: 'tax' }, person(scene, jobNo));
      expect([jobNo, said === 'part-open-already']).toEqual([jobNo, opens.has(jobNo)]);
    }
    await room.done('finish-part', { case: id, part, opinion: 'grant' }, person(scene, '5001'));
    const decide = { case: id, outcome: 'approved', serve: 'a4' } as const;
    // A clerk below the level is told who signs; the chief of the part, that the lead does; the lead's own chief signs.
    expect(await room.say('decide-case', decide, person(scene, '5003'))).toBe('lead-only');
    expect(await room.say('decide-case', decide, person(scene, '4001'))).not.toBe('lead-only');
  });
});

describe('who may take a case over', () => {
  it('[CA712] by name and where they are, whoever is there first; of everybody else the hub takes no hand-over', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    await room.signIn('4001');
    const { people, units } = caseReceivers(setting(), room.looks.case(id)!, room.clock.now());
    expect(people[0]).toMatchObject({ jobNo: '4001', name: '首席', state: 'free', onLeave: false });
    expect(people[0]!.department).toEqual(room.hall.file.departments.find(({ id: one }) => one === 'hrss')!.name);
    expect(people.map(({ jobNo }) => jobNo)).not.toContain('1001');
    expect(people.findIndex(({ jobNo }) => jobNo === '4002')).toBeLessThan(
      people.findIndex(({ jobNo }) => jobNo === '9002'),
    );
    const listed = new Set(people.map(({ jobNo }) => jobNo));
    for (const { jobNo } of room.hall.file.staff.filter(({ jobNo }) => jobNo !== '1001')) {
      const said = await room.say('hand-over-case', { case: id, to: { staff: jobNo } }, clerk);
      expect([jobNo, said === 'done']).toEqual([jobNo, listed.has(jobNo)]);
      if (said === 'done') await room.done('take-over-case', { case: id }, clerk);
    }
    const named = new Set(units.map((unit) => unit.id));
    for (const unit of room.hall.file.departments.map((one) => one.id)) {
      const said = await room.say('hand-over-case', { case: id, to: { unit } }, clerk);
      expect([unit, said === 'done']).toEqual([unit, named.has(unit)]);
      if (said === 'done') await room.done('take-over-case', { case: id }, clerk);
    }
  });
});
