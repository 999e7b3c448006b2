import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GuideDraft } from '../../protocol/guide.ts';
import { FeesView } from '../../protocol/fees-view.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { takesFees } from '../../server/cases/cashier.ts';
import { caseDay } from '../../server/views/case-day.ts';
import { caseView } from '../../server/views/case.ts';
import { casesDueView } from '../../server/views/cases-due.ts';
import { feesView } from '../../server/views/fees.ts';
import type { Setting } from '../../server/views/setting.ts';
import { caseHall, type CaseRoom, openCaseRoom, received } from './case-scene.ts';

let scene: CaseRoom;
let cashier: Asker;

const fees = [
  { name: { zh: '工本费', en: 'Card' }, amountYuan: 20.1, basis: '价费〔2014〕1 号' },
  { name: { zh: '加急费', en: 'Express' }, amountYuan: 0.2 },
];

beforeEach(async () => {
  scene = await openCaseRoom({
    hall: caseHall((file) => {
      for (const service of file.services) service.guide = { ...service.guide, fees };
      file.counters.find(({ number }) => number === 3)!.kind = 'cashier';
    }),
  });
  cashier = await scene.room.post(3);
});
afterEach(() => scene.room.close());

const setting = () => ({ hall: scene.room.hall, looks: scene.room.looks, now: scene.room.clock.now }) as Setting;
const view = () => FeesView.parse(feesView(setting()));
const sums = () => {
  const { today } = view();
  return [today.count, today.yuan, today.byMethod.map(({ method, yuan }) => [method, yuan])];
};

/** A card with both its fees charged. */
async function charged(): Promise<string> {
  const { room, clerk } = scene;
  const { id } = await scene.takeIn(received('id'), 'ss-card');
  await room.done('charge-fee', { case: id, line: 1 }, clerk);
  await room.done('charge-fee', { case: id, line: 2 }, clerk);
  return id;
}

describe('the cashier’s book', () => {
  it('[CA580] a fee is found by the number of its slip and of its case, and stands among the unpaid until it is paid', async () => {
    const id = await charged();
    const { unpaid, cashiers } = view();
    expect([unpaid.count, unpaid.yuan, cashiers]).toEqual([2, 20.3, [3]]);
    const [first] = unpaid.slips;
    expect(first).toMatchObject({ case: id, fee: 1, amountYuan: 20.1, applicant: '周*兰', ready: false, paid: null });
    expect(first!.slip).toContain('费');
    expect(scene.room.looks.feesOfSlip(first!.slip!)).toHaveLength(1);
    expect(scene.room.looks.feesOfCase(id).map(({ fee }) => fee)).toEqual([1, 2]);
    await scene.room.done('fee-paid', { case: id, fee: 1, method: 'cash', receipt: '0001' }, cashier);
    expect(view().unpaid.slips.map(({ fee }) => fee)).toEqual([2]);
    expect(scene.room.looks.case(id)).toMatchObject({ fees: [{ slip: first!.slip }, {}] });
  });

  it('[CA589] told again, a fee of a hub that did not say its slip has the slip it went out on, as its rows have', async () => {
    const { room } = scene;
    const id = await charged();
    const slips = () => room.db.prepare('SELECT fee, slip FROM fee_slip ORDER BY fee').all();
    const kept = slips();
    const facts = room.heard.filter(({ verb }) => verb === 'charge-fee');
    expect(facts).toHaveLength(2);
    room.store.together(() => {
      // As before the fees, with the numbers of their papers free again.
      const content = JSON.parse(
        room.db.prepare('SELECT content FROM case_file WHERE id = ?').pluck().get(id) as string,
      ) as { fees: unknown[] };
      room.db
        .prepare('UPDATE case_file SET content = ? WHERE id = ?')
        .run(JSON.stringify({ ...content, fees: [] }), id);
      for (const table of ['fee_slip', 'case_unserved', 'case_paper', 'job']) room.db.exec(`DELETE FROM ${table}`);
      for (const { facts: told, at } of facts)
        room.store.apply(
          told.map((fact) => {
            if (fact.fact !== 'fee-charged') return fact;
            const { slip: _, ...fee } = fact.fee;
            return { ...fact, fee };
          }),
          at,
        );
    });
    expect(slips()).toEqual(kept);
  });

  it('[CA581] the day’s sums by way of paying and by person are those of its lines', async () => {
    const id = await charged();
    await scene.room.done('fee-paid', { case: id, fee: 1, method: 'cash' }, cashier);
    await scene.room.done('fee-paid', { case: id, fee: 2, method: 'card' }, scene.clerk);
    const { today } = view();
    expect(sums()).toEqual([
      2,
      20.3,
      [
        ['cash', 20.1],
        ['card', 0.2],
      ],
    ]);
    expect(today.byPerson.map(({ staff, yuan }) => [staff.jobNo, yuan])).toEqual([
      ['1001', 0.2],
      ['1003', 20.1],
    ]);
    expect(today.entries.map(({ fee, yuan }) => [fee, yuan])).toEqual([
      [2, 0.2],
      [1, 20.1],
    ]);
    scene.days(1);
    expect(sums()).toEqual([0, 0, []]);
  });

  it('[CA582] a payment registered wrong is put right by lines with old, new, who and why; nothing is rubbed out', async () => {
    const { room } = scene;
    const id = await charged();
    const body = { case: id, fee: 1, why: '刷卡没有成功' };
    const leader = room.staff('9002');
    expect(await room.say('correct-fee', { ...body, to: null }, leader)).toBe('not-paid-yet');
    await room.done('fee-paid', { case: id, fee: 1, method: 'cash', receipt: '7' }, cashier);
    const same = { method: 'cash' as const, receipt: '7' };
    expect(await room.say('correct-fee', { ...body, to: same }, leader)).toBe('same-value');
    const { fee } = await room.done('correct-fee', { ...body, to: { method: 'card' } }, leader);
    expect(fee).toMatchObject({
      paid: { method: 'card', receipt: null, by: '1003' },
      corrections: [{ old: same, new: { method: 'card', receipt: null }, by: '9002', why: body.why }],
    });
    expect(sums()).toEqual([
      1,
      20.1,
      [
        ['cash', 0],
        ['card', 20.1],
      ],
    ]);
    const { fee: back, case: kase } = await room.done('correct-fee', { ...body, to: null }, leader);
    expect([back.paid, back.corrections.length, kase.unpaidYuan]).toEqual([null, 2, 20.3]);
    expect([sums()[0], sums()[1]]).toEqual([0, 0]);
    expect(view().today.entries.map(({ yuan, kind }) => [yuan, kind])).toEqual([
      [-20.1, 'corrected'],
      [20.1, 'corrected'],
      [-20.1, 'corrected'],
      [20.1, 'paid'],
    ]);
    expect(
      room.looks
        .caseSteps(id)
        .map(({ fact }) => JSON.stringify(fact))
        .join(),
    ).not.toContain(body.why);
  });

  it('[CA583] what is taken back on a later day is less on that day: yesterday’s sums stay what they were', async () => {
    const { room, clerk } = scene;
    const id = await charged();
    const day = () => room.hall.zone.local(room.clock.now()).day;
    const yuanOf = (of: string) => caseDay(setting(), of, () => true).total.feesYuan;
    await room.done('fee-paid', { case: id, fee: 1, method: 'card' }, clerk);
    const first = day();
    scene.days(1);
    const cashierThere = await room.post(3);
    await room.done('correct-fee', { case: id, fee: 1, to: null, why: '退款' }, cashierThere);
    expect([yuanOf(first), yuanOf(day()), sums()[1]]).toEqual([20.1, -20.1, -20.1]);
  });

  it('[CA584] the cashier or a leader puts it right, never whoever took it, and cash only where cash is taken', async () => {
    const { room, clerk } = scene;
    const id = await charged();
    await room.done('fee-paid', { case: id, fee: 2, method: 'mobile' }, clerk);
    const other = await room.post(2);
    const body = { case: id, fee: 2, to: { method: 'card' as const }, why: '记错了' };
    expect(await room.say('correct-fee', body, other)).toBe('not-your-receipt');
    expect(await room.say('correct-fee', body, room.staff('2001'))).toBe('not-at-a-counter');
    expect(await room.say('correct-fee', body, clerk)).toBe('own-receipt');
    // A leader at no counter: the line is of the counter that took the money, where cash is not taken.
    const leader = room.staff('9002');
    expect(await room.say('correct-fee', { ...body, to: { method: 'cash' } }, leader)).toBe('no-cash-here');
    await room.done('correct-fee', body, leader);
    await room.done('correct-fee', { ...body, to: { method: 'cash' } }, cashier);
  });

  it('[CA594] charged by mistake it is cancelled before it is paid, with a reason: owed no more, on record, and to be charged anew', async () => {
    const { room, clerk } = scene;
    const id = await charged();
    const body = { case: id, fee: 1, why: '项目选错' };
    const stranger = room.staff('1002');
    stranger.staff!.department = 'other';
    expect(await room.say('cancel-fee', body, stranger)).toBe('not-your-case');
    const { fee, case: kase } = await room.done('cancel-fee', body, clerk);
    expect([fee.cancelled?.why, kase.unpaidYuan, view().unpaid.count]).toEqual(['项目选错', 0.2, 1]);
    expect(room.looks.feesOfCase(id).map(({ cancelled }) => cancelled)).toEqual([true, false]);
    expect(await room.say('fee-paid', { case: id, fee: 1, method: 'cash' }, cashier)).toBe('fee-cancelled');
    expect(await room.say('cancel-fee', body, clerk)).toBe('fee-cancelled');
    expect((await room.done('charge-fee', { case: id, line: 1 }, clerk)).fee).toMatchObject({ n: 3, paid: null });
    await room.done('fee-paid', { case: id, fee: 3, method: 'card' }, clerk);
    expect(await room.say('cancel-fee', { ...body, fee: 3 }, clerk)).toBe('paid-already');
    expect(
      room.looks
        .caseSteps(id)
        .map(({ fact }) => JSON.stringify(fact))
        .join(),
    ).not.toContain(body.why);
  });

  it('[CA585] the book is for the cashier’s post, those who lead and oversee; without a cashier for every counter', async () => {
    const { room } = scene;
    const may = (jobNo: string) => takesFees(room.looks, room.staff(jobNo).staff!);
    expect(['1003', '9002', '9003', '1001', '9001'].map(may)).toEqual([true, true, true, false, false]);
    room.close();
    scene = await openCaseRoom();
    expect(takesFees(scene.room.looks, scene.clerk.staff!)).toBe(true);
  });

  it('[CA586] a case is charged by the table of the guide it began with, whatever the hall has published since', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(received('id'), 'ss-card');
    const lines = () => caseView(setting(), id).feeLines.map(({ amountYuan, charged: done }) => [amountYuan, done]);
    const next = GuideDraft.parse({
      ...room.looks.guide('ss-card')!.guide,
      content: { zh: '制发社会保障卡' },
      fees: [{ name: { zh: '新收费' }, amountYuan: 99, basis: '价费〔2026〕9 号' }],
      samples: [],
    });
    const version = { service: 'ss-card', version: 2 };
    await room.done('draft-guide', { service: 'ss-card', guide: next }, room.staff('9101'));
    await room.done('submit-guide', version, room.staff('9101'));
    await room.done('publish-guide', { ...version, from: '2026-11-24' }, room.staff('9002'));
    scene.days(1);
    expect(room.looks.guide('ss-card')!.guide.fees).toMatchObject([{ amountYuan: 99 }]);
    expect(lines()).toEqual([
      [20.1, false],
      [0.2, false],
    ]);
    await room.post(1);
    expect((await room.done('charge-fee', { case: id, line: 2 }, clerk)).fee.amountYuan).toBe(0.2);
    expect(lines()[1]).toEqual([0.2, true]);
  });

  it('[CA587] those who lead see what is unpaid though the result is ready, or for longer than the hall waits; what was refused costs nothing', async () => {
    const { room, clerk } = scene;
    const id = await charged();
    const due = () => casesDueView(setting(), null).fees;
    expect(due().count).toBe(0);
    await room.done('settle-on-the-spot', { case: id, serve: 'a4' }, clerk);
    expect(due()).toMatchObject({ count: 2, yuan: 20.3, lines: [{ case: id, ready: true, days: 0 }, {}] });
    await scene.finish();
    const waiting = await charged();
    scene.days(2);
    expect(due().count).toBe(2);
    scene.days(2);
    expect(due().lines.filter((line) => line.case === waiting)).toMatchObject([{ ready: false, days: 4 }, {}]);
    await room.done('refuse-case', { case: waiting, reason: '材料不实', ground: 'untrue', serve: 'a4' }, clerk);
    expect(due().lines.every((line) => line.case === id)).toBe(true);
    expect(view().unpaid.count).toBe(2);
  });
});
