import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BreachesView, OwnBreachesView } from '../../protocol/breaches.ts';
import { breachesView, ownBreachesView } from '../../server/views/breaches.ts';
import { hallDueAlerts, ownDueAlerts } from '../../server/views/case-due-alerts.ts';
import { caseView } from '../../server/views/case.ts';
import type { Setting } from '../../server/views/setting.ts';
import { applicant, caseHall, type CaseRoom, missing, openCaseRoom, received } from './case-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openCaseRoom();
});
afterEach(() => scene.room.close());

const setting = () => ({ hall: scene.room.hall, looks: scene.room.looks, now: scene.room.clock.now }) as Setting;
const view = () => BreachesView.parse(breachesView(setting()));
const own = (jobNo = '1001') => OwnBreachesView.parse(ownBreachesView(setting(), jobNo));
const told = () => ownDueAlerts(setting(), scene.room.clock.now(), '1001').filter(({ code }) => code === 'breach-told');
const appealed = () => hallDueAlerts(setting(), scene.room.clock.now()).filter(({ code }) => code === 'breach-appeals');

/** A first notice that forgot the letter, and a second one that asks for it. */
async function suspected(): Promise<{ case: string; notice: string }> {
  const { room, clerk } = scene;
  const { id } = await scene.takeIn([...received('id', 'photo'), ...missing('form')]);
  await room.done('notify-once', { case: id, how: 'written' }, clerk);
  await room.done('supplement-case', { case: id, materials: missing('letter') }, clerk);
  const { notice } = await room.done('notify-once', { case: id, how: 'written' }, room.staff('9002'));
  await scene.finish();
  return { case: id, notice: notice.number };
}
const verify = (place: { case: string; notice: string }) =>
  scene.room.done(
    'verify-breach',
    { ...place, verdict: 'verified', complaint: 'TS-1', reason: '投诉属实' },
    scene.room.staff('9003'),
  );

describe('what a person may say to it (000/M 四(3), 002/L 6.3)', () => {
  it('[CA590] a suspicion stands with its evidence: the first notice beside what the later one added', async () => {
    const place = await suspected();
    const [found] = view().open;
    expect(found).toMatchObject({
      ...place,
      staff: { jobNo: '1001' },
      first: { items: [{ zh: '待遇申领表' }], count: 1, by: { jobNo: '1001' } },
      later: { items: [{ zh: '委托书' }], count: 1, by: { jobNo: '9002' } },
      approvedBy: { jobNo: '9002' },
      answer: null,
      finding: null,
      appeal: null,
    });
    expect([view().openCount, told().length]).toEqual([1, 1]);
    expect(own().notices).toEqual([found]);
    expect(own('1002').notices).toEqual([]);
  });

  it('[CA590] where nothing was said to be missing at intake, whoever took the case in answers for it', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(received('id', 'form', 'photo'));
    await room.done('accept-case', { case: id, serve: 'a4' }, clerk);
    await room.done('supplement-case', { case: id, materials: missing('letter') }, clerk);
    await room.done('notify-once', { case: id, how: 'written' }, room.staff('9002'));
    expect(view().open).toMatchObject([{ case: id, staff: { jobNo: '1001' }, first: null, later: { count: 1 } }]);
  });

  it('[CA595] who weighs it may ask the applicant, for a purpose that is journalled; of other cases nothing is opened', async () => {
    const { room, clerk } = scene;
    const place = await suspected();
    const other = await scene.takeIn(received('id', 'form', 'photo'));
    const open = { case: place.case, purpose: '回访核实' };
    const { applicant: told } = await room.done('open-applicant', open, room.staff('9003'));
    expect(told.phone).toBe(applicant.phone);
    expect(room.looks.caseSteps(place.case).at(-1)).toMatchObject({ by: '9003', fact: { purpose: '回访核实' } });
    expect(await room.say('open-applicant', { ...open, case: other.id }, room.staff('9003'))).toBe('not-your-case');
    expect(await room.say('open-applicant', { ...open, case: other.id }, clerk)).toBe('done');
  });

  it('[CA591] whoever gave the first notice explains once before the verdict; whoever judges reads it, and nobody else', async () => {
    const { room, clerk } = scene;
    const place = await suspected();
    const body = { ...place, text: '当时申请人说本人来办' };
    expect(await room.say('answer-breach', body, room.staff('1002'))).toBe('not-about-you');
    expect(await room.say('answer-breach', { ...body, notice: '0' }, clerk)).toBe('unknown-notice');
    await room.done('answer-breach', body, clerk);
    expect(await room.say('answer-breach', body, clerk)).toBe('said-already');
    expect([view().open[0]!.answer?.text, told().length]).toEqual([body.text, 0]);
    expect(JSON.stringify(caseView(setting(), place.case))).not.toContain(body.text);
  });

  it('[CA592] an appeal suspends the finding; somebody else decides, and what was taken back counts no more', async () => {
    const { room, clerk } = scene;
    const place = await suspected();
    await verify(place);
    expect(view().people).toMatchObject([{ verified: 1, due: 'warning' }]);
    expect(own()).toMatchObject({ verified: 1, due: 'warning', notices: [{ finding: { reason: '投诉属实' } }] });
    const verdict = { ...place, verdict: 'cancelled' as const, reason: '情况后来才变' };
    expect(await room.say('judge-appeal', verdict, room.staff('9003'))).toBe('no-appeal');
    room.clock.at += 60_000;
    await room.done('answer-breach', { ...place, text: '材料是后来才需要的' }, clerk);
    expect([view().people, appealed().length]).toEqual([[], 1]);
    // Since somebody appealed, not since the notice.
    expect(appealed()[0]!.since).toBe(room.clock.now());
    expect(view().appeals).toMatchObject([{ ...place, appeal: { text: '材料是后来才需要的', judged: null } }]);
    expect(await room.say('take-breach-step', { staff: '1001' }, room.staff('9002'))).toBe('no-step-due');
    expect(await room.say('judge-appeal', verdict, room.staff('9003'))).toBe('judged-by-you');
    expect(await room.say('judge-appeal', verdict, room.staff('9002'))).toBe('own-notice');
    expect(await room.say('answer-breach', { ...place, text: '再说一次' }, clerk)).toBe('said-already');
  });

  it('[CA593] upheld it counts as of the day it was found true; cancelled it is no breach anywhere', async () => {
    scene.room.close();
    scene = await openCaseRoom({
      hall: caseHall((file) => {
        file.staff.push({ ...file.staff.find(({ jobNo }) => jobNo === '9003')!, jobNo: '9004', name: '复核人' });
      }),
    });
    for (const [verdict, verified] of [
      ['upheld', 1],
      ['cancelled', 1],
    ] as const) {
      const place = await suspected();
      await verify(place);
      await scene.room.done('answer-breach', { ...place, text: '申诉' }, scene.clerk);
      const decided = { ...place, verdict, reason: '复核' };
      await scene.room.done('judge-appeal', decided, scene.room.staff('9004'));
      expect(await scene.room.say('judge-appeal', decided, scene.room.staff('9004'))).toBe('judged-already');
      expect([own().verified, view().appeals]).toEqual([verified, []]);
      expect(scene.room.looks.verifiedBreachesOf('1001', 0)).toBe(verified);
    }
    expect(own().notices.map(({ appeal, finding }) => [finding?.verdict, appeal?.judged?.verdict])).toEqual([
      ['verified', 'cancelled'],
      ['verified', 'upheld'],
    ]);
  });
});
