import { afterEach, beforeEach, expect, it } from 'vitest';
import { CasesView, CaseView } from '../../protocol/case-view.ts';
import { keepCases } from '../../server/cases/keep-cases.ts';
import { theHub } from '../../server/hub.ts';
import { caseAlerts } from '../../server/views/case-alerts.ts';
import { IntakeView } from '../../protocol/intake-view.ts';
import { intakeView } from '../../server/views/intake.ts';
import { caseView } from '../../server/views/case.ts';
import { casesView } from '../../server/views/cases.ts';
import { openViewLooks } from '../../server/store/view-look-ups.ts';
import type { Setting } from '../../server/views/setting.ts';
import { Sightings } from '../../server/views/sightings.ts';
import { type CaseRoom, missing, openCaseRoom, received } from '../cases/case-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openCaseRoom();
});
afterEach(() => scene.room.close());
const setting = (): Setting => ({
  hall: scene.room.hall,
  looks: scene.room.looks,
  more: openViewLooks(scene.room.db, 'TH'),
  sightings: new Sightings(),
  announcer: { words: () => ({ zh: '', en: '' }), clips: () => ({ zh: null, en: null }) },
  printers: () => [],
  now: () => scene.room.clock.now(),
  day: () => scene.room.store.day(),
});

it('[S103] who reads a case in the hall is not given the key to its applicant’s page', async () => {
  const kase = await scene.takeIn(received('id'));
  expect(kase.token).toMatch(/^[\w-]{22}$/);
  const intake = intakeView(setting(), 1);
  expect(intake.visit?.cases.map(({ id }) => id)).toEqual([kase.id]);
  for (const view of [caseView(setting(), kase.id), intake]) expect(JSON.stringify(view)).not.toContain(kase.token);
});

it('[S90] a case with all its papers, and a full list, stay small; the list says there is more', async () => {
  const { room, clerk } = scene;
  const ticket = await scene.serve();
  const note = '缺本人签字，请在第二页右下角签名并写日期'.repeat(6);
  let id = '';
  for (let i = 0; i < 41; i++) {
    const materials = [...received('id'), { id: 'form', state: 'wrong' as const, note }, ...missing('photo', 'letter')];
    id = (await room.done('take-in-case', { ticket, service: 'pension', materials }, clerk)).case.id;
    await room.done('notify-once', { case: id, how: 'written' }, clerk);
  }
  await room.done('supplement-case', { case: id, materials: received('form', 'photo', 'letter') }, clerk);
  await room.done('accept-case', { case: id }, clerk);
  const one = CaseView.parse(caseView(setting(), id));
  const list = CasesView.parse(casesView(setting(), { holder: '1001' }));
  expect([one.ledger.length, list.lines.length, list.more]).toEqual([8, 40, true]);
  expect(JSON.stringify(one).length).toBeLessThan(30 * 1024);
  expect(JSON.stringify(list).length).toBeLessThan(30 * 1024);
  // What is sealed is not in the ledger either.
  expect(JSON.stringify(one.ledger)).not.toContain('缺本人签字');
});

it('[S94] who takes in a matter has its limits, its cases and what else the same person has open, and it is small', async () => {
  const { room, clerk } = scene;
  expect(intakeView(setting(), 1)).toEqual({ visit: null, agency: 'everybody' });
  const before = await scene.takeIn([...received('id', 'photo'), ...missing('form')]);
  await room.done('notify-once', { case: before.id, how: 'written' }, clerk);
  await scene.finish();
  const ticket = await scene.serve();
  const fresh = IntakeView.parse(intakeView(setting(), 1)).visit!;
  expect(fresh).toMatchObject({ ticket, service: 'pension', cases: [], asked: { answered: false, owedOn: null } });
  expect(fresh.others.map(({ number }) => number)).toEqual([before.number]);
  expect(fresh.sums.promised.counted.at(-1)).toMatchObject({ date: fresh.sums.promised.date });
  await room.done('supplement-case', { case: before.id, ticket, materials: received('form') }, clerk);
  const carried = IntakeView.parse(intakeView(setting(), 1)).visit!;
  expect(carried.cases.map(({ id, state, complete }) => [id, state, complete])).toEqual([
    [before.id, 'received', true],
  ]);
  expect(carried.others).toEqual([]);
  expect(JSON.stringify(carried).length).toBeLessThan(12 * 1024);
  expect(JSON.stringify(carried)).not.toContain('周小兰');
});

it('[S91] what of cases somebody must look after: the hall sees all, a counter what its clerk can put right', async () => {
  const { room, clerk } = scene;
  const codes = (who: string | null, whole: boolean) =>
    caseAlerts(setting(), room.clock.now(), who, whole).map(({ code, about }) => [code, about]);
  const told = await scene.takeIn([...received('id', 'photo'), ...missing('form')]);
  await room.done('notify-once', { case: told.id, how: 'written', serve: 'a4' }, clerk);
  await room.done('supplement-case', { case: told.id, materials: missing('letter') }, clerk);
  await scene.finish();
  // A page takes its time.
  expect(codes('1001', false)).toEqual([]);
  room.clock.pass(11 * 60);
  expect(codes('1001', false)).toEqual([['paper-unserved', told.number]]);
  expect(codes('1003', false)).toEqual([]);
  expect(codes(null, true)).toEqual([
    ['paper-unserved', told.number],
    ['notice-approval', told.number],
  ]);
  const ticket = await scene.serve();
  const body = { ticket, service: 'pension', materials: received('id') };
  const { case: silent } = await room.done('take-in-case', body, clerk);
  scene.days(8);
  await room.hub.own(keepCases, {}, theHub);
  room.clock.pass(11 * 60);
  expect(codes(null, true)).toContainEqual(['case-silent', silent.number]);
});
