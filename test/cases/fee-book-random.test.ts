import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { payMethods } from '../../protocol/pay-method.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { fenOf, unpaidYuan } from '../../server/cases/fee.ts';
import { caseHall, type CaseRoom, openCaseRoom, received } from './case-scene.ts';

let scene: CaseRoom;
let cashier: Asker;
const ids: string[] = [];
const fees = [20.1, 0.2, 99.99].map((amountYuan, i) => ({ name: { zh: `费${i}` }, amountYuan, basis: '文' }));

beforeAll(async () => {
  scene = await openCaseRoom({
    hall: caseHall((file) => {
      for (const service of file.services) service.guide = { ...service.guide, fees };
      file.counters.find(({ number }) => number === 3)!.kind = 'cashier';
    }),
  });
  // The disk need not be waited for: no power is cut here.
  scene.room.db.pragma('synchronous = OFF');
  cashier = await scene.room.post(3);
  for (let i = 0; i < 2; i++) {
    ids.push((await scene.takeIn(received('id'), 'ss-card')).id);
    await scene.room.done('accept-case', { case: ids.at(-1)!, serve: 'a4' }, scene.clerk);
    await scene.finish();
  }
});
afterAll(() => scene.room.close());

const method = fc.constantFrom(...payMethods);
const fee = fc.integer({ min: 1, max: 12 });
const tap = fc.oneof(
  fc.record({ name: fc.constant('fee-paid' as const), fee, method }),
  fc.record({ name: fc.constant('cancel-fee' as const), fee, why: fc.constant('开错') }),
  fc.record({
    name: fc.constant('correct-fee' as const),
    fee,
    to: fc.option(fc.record({ method })),
    why: fc.constant('记错'),
  }),
);

it('[CA596] whatever is charged, paid, put right and cancelled in whatever order: the book holds what the cases say is paid, and the unpaid is what they say is owed', async () => {
  const { room } = scene;
  // Two people answer for what leaves the book.
  const leader = room.staff('9002');
  const charge = (id: string, line: number) => room.ask('charge-fee', { case: id, line }, scene.clerk);
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(1), tap), { minLength: 5, maxLength: 20 }), async (taps) => {
      for (const id of ids) for (const line of [1, 2, 3]) await charge(id, line);
      for (const [which, { name, ...body }] of taps) {
        const reply = await room.ask(
          name,
          { case: ids[which]!, ...body } as never,
          name === 'correct-fee' ? leader : cashier,
        );
        expect(['done', 'no']).toContain(reply.kind);
        if (reply.kind === 'done') done += 1;
      }
      const cases = ids.map((id) => room.looks.case(id)!);
      const paid = cases.flatMap((kase) => kase.fees ?? []).filter((one) => one.paid);
      const sums = room.looks.feeSums({ from: 0, until: Number.MAX_SAFE_INTEGER });
      const sumOf = (list: readonly { fen: number }[]) => list.reduce((all, { fen }) => all + fen, 0);
      expect(sumOf(sums)).toBe(sumOf(paid.map(({ amountYuan }) => ({ fen: fenOf(amountYuan) }))));
      for (const one of payMethods)
        expect(sumOf(sums.filter((sum) => sum.method === one))).toBe(
          sumOf(paid.filter((of) => of.paid?.method === one).map(({ amountYuan }) => ({ fen: fenOf(amountYuan) }))),
        );
      expect(sums.reduce((n, { count }) => n + count, 0)).toBe(paid.length);
      expect(room.looks.unpaidSum().fen).toBe(sumOf(cases.map((kase) => ({ fen: fenOf(unpaidYuan(kase)) }))));
    }),
    { numRuns: 40 },
  );
  expect(done).toBeGreaterThan(10);
});
