import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BreachesView } from '../../protocol/breaches.ts';
import { CaseSettings } from '../../protocol/case-settings.ts';
import { breachPeriodOf, breachStepDue } from '../../server/cases/breach-ladder.ts';
import { breachesView } from '../../server/views/breaches.ts';
import { caseAlerts } from '../../server/views/case-alerts.ts';
import type { Setting } from '../../server/views/setting.ts';
import { caseHall, type CaseRoom, missing, openCaseRoom, received } from './case-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openCaseRoom();
});
afterEach(() => scene.room.close());

const setting = () => ({ hall: scene.room.hall, looks: scene.room.looks, now: scene.room.clock.now }) as Setting;
const view = () => BreachesView.parse(breachesView(setting()));
const due = () => view().people.map(({ staff, verified, due: step }) => [staff.jobNo, verified, step]);
const alerts = () =>
  caseAlerts(setting(), scene.room.clock.now(), null, true)
    .filter(({ code }) => code === 'breach-steps')
    .map(({ about }) => about);

/** A notice that forgot the letter, a second one that asks for it, and what the supervisor found. */
async function judged(found: { verdict?: 'verified' | 'dismissed'; complaint?: string } = {}): Promise<void> {
  const { room, clerk } = scene;
  const { id } = await scene.takeIn([...received('id', 'photo'), ...missing('form')]);
  await room.done('notify-once', { case: id, how: 'written' }, clerk);
  await room.done('supplement-case', { case: id, materials: missing('letter') }, clerk);
  const { notice } = await room.done('notify-once', { case: id, how: 'written' }, room.staff('9002'));
  const { verdict = 'verified', complaint = 'TS-1' } = found;
  const said = { case: id, notice: notice.number, verdict, reason: '属实' };
  await room.done('verify-breach', complaint === '' ? said : { ...said, complaint }, room.staff('9003'));
  await scene.finish();
}
const take = (asker = '9002') => scene.room.ask('take-breach-step', { staff: '1001' }, scene.room.staff(asker));

describe('the ladder of incomplete notices (000/S 4.3)', () => {
  it('[CA540] first a warning, then a talk, then back to the unit; each stands until it was taken', async () => {
    expect([due(), alerts()]).toEqual([[], []]);
    for (const [n, step] of [
      [1, 'warning'],
      [2, 'talk'],
      [3, 'return'],
      [4, 'return'],
    ] as const) {
      await judged();
      expect([due(), alerts()]).toEqual([[['1001', n, step]], ['1']]);
      expect(await take()).toMatchObject({ kind: 'done', answer: { taken: { staff: '1001', step, verified: n } } });
      expect([due(), alerts()]).toEqual([[['1001', n, null]], []]);
      expect(await take()).toMatchObject({ kind: 'no', no: { refused: 'no-step-due' } });
    }
    expect(view().people[0]!.taken.map(({ step, verified, by }) => [step, verified, by.jobNo])).toEqual([
      ['return', 4, '9002'],
      ['return', 3, '9002'],
      ['talk', 2, '9002'],
      ['warning', 1, '9002'],
    ]);
  });

  it('[CA541] is fed by verified complaints alone: a suspicion, a dismissal, a finding without a complaint count for nothing', async () => {
    await judged({ verdict: 'dismissed' });
    await judged({ complaint: '' });
    expect([due(), alerts()]).toEqual([[], []]);
    const { room, clerk } = scene;
    const { id } = await scene.takeIn([...received('id', 'photo'), ...missing('form')]);
    await room.done('notify-once', { case: id, how: 'written' }, clerk);
    await room.done('supplement-case', { case: id, materials: missing('letter') }, clerk);
    await room.done('notify-once', { case: id, how: 'written' }, room.staff('9002'));
    expect([due(), view().open.map(({ staff }) => staff.jobNo)]).toEqual([[], ['1001']]);
  });

  it('[CA542] counts by the period in which the complaint proved true, and begins anew with the next', async () => {
    await judged();
    await take();
    scene.room.clock.pass(40 * 86_400);
    scene.room.hub.turnDay();
    expect([view().period, due()]).toEqual([{ from: '2027-01-01', until: '2027-12-31' }, []]);
    const periods = (breachPeriod: CaseSettings['breachPeriod']) =>
      ['2026-01-31', '2026-12-31'].map((day) => breachPeriodOf(day, { breachPeriod, breachLadder: ['warning'] }));
    expect(periods('month').map(({ from, until }) => [from, until])).toEqual([
      ['2026-01-01', '2026-01-31'],
      ['2026-12-01', '2026-12-31'],
    ]);
    expect(periods('quarter').map(({ from, until }) => [from, until])).toEqual([
      ['2026-01-01', '2026-03-31'],
      ['2026-10-01', '2026-12-31'],
    ]);
    expect(periods('half-year')[1]).toEqual({ from: '2026-07-01', until: '2026-12-31' });
  });

  it('[CA543] its steps are the hall’s to settle; whoever leads takes them, never towards themselves', async () => {
    scene.room.close();
    const cases = CaseSettings.parse({ breachLadder: ['talk', 'return'] });
    scene = await openCaseRoom({
      hall: caseHall((file) => {
        Object.assign(file, { cases });
        file.staff.find(({ jobNo }) => jobNo === '1001')!.roles = ['clerk', 'supervisor'];
      }),
    });
    await judged();
    expect(due()).toEqual([['1001', 1, 'talk']]);
    expect(await take('2001')).toMatchObject({ kind: 'not-allowed' });
    expect(await take('1001')).toMatchObject({ no: { refused: 'not-towards-yourself' } });
    expect(await take('9003')).toMatchObject({ kind: 'done' });
    expect(breachStepDue(5, 4, { breachLadder: ['warning'], breachPeriod: 'year' })).toBe('warning');
  });
});
