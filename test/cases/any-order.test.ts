import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseChange } from '../../server/cases/case-facts.ts';
import { retold } from '../../server/store/journal-keys.ts';
import { addedTo, demanded } from '../../server/cases/case-materials.ts';
import type { Case } from '../../server/cases/case.ts';
import { grown } from '../../server/cases/grown.ts';
import { type CaseRoom, openCaseRoom, received } from './case-scene.ts';

const ids = ['id', 'form', 'photo', 'letter'];
const tick = fc.record({
  id: fc.constantFrom(...ids),
  state: fc.constantFrom('received' as const, 'missing' as const, 'wrong' as const),
});
const tap = fc.oneof(
  fc.record({
    verb: fc.constant('supplement-case' as const),
    materials: fc.uniqueArray(tick, { minLength: 1, selector: ({ id }) => id }),
  }),
  fc.record({ verb: fc.constant('notify-once' as const), leader: fc.boolean() }),
  fc.record({
    verb: fc.constantFrom(
      'approve-notice' as const,
      'accept-case' as const,
      'refuse-case' as const,
      'withdraw-case' as const,
    ),
  }),
);
type Tap = typeof tap extends fc.Arbitrary<infer T> ? T : never;

/** What no order of taps may ever lead to; the first one found, in words. */
function forbidden(kase: Case, before: Case | null): string | null {
  const lacks = demanded(kase.materials).filter(({ required }) => required);
  const silent = kase.documents.some(({ by, kind }) => by === 'hub' && kind === 'acceptance');
  if (kase.state === 'accepted' && lacks.length > 0 && !silent) return 'accepted with materials missing';
  if (kase.state === 'accepted' && !kase.documents.some(({ kind }) => kind === 'acceptance'))
    return 'accepted without a paper';
  if (kase.state === 'refused' && !kase.documents.some(({ kind }) => kind === 'refusal'))
    return 'refused without a paper';
  if (kase.firstAsker !== '1001') return 'another first asker';
  for (const [i, notice] of kase.notices.entries()) {
    const named = new Set(kase.notices.slice(0, i).flatMap(({ items }) => items));
    if (i > 0 && notice.items.some((id) => !named.has(id)) && (notice.approvedBy === null || notice.added.length === 0))
      return 'asked for more without a word of a leader';
  }
  if (!before) return null;
  if (before.state === 'refused' || before.state === 'withdrawn') if (before.state !== kase.state) return 'rose again';
  const taken = before.materials.find(
    ({ id, state }) => state === 'received' && kase.materials.find((one) => one.id === id)!.state !== 'received',
  );
  if (taken) return 'asked again for what was received';
  // Told just now: everything that was not here is in it.
  if (kase.notices.length > before.notices.length) {
    const told = kase.notices.at(-1)!.items;
    if (demanded(before.materials).some(({ id }) => !told.includes(id))) return 'left something out of a notice';
    const { items, approvedBy } = kase.notices.at(-1)!;
    const named = new Set(before.notices.flatMap((notice) => notice.items));
    if (before.state === 'accepted' && approvedBy === null && items.some((id) => !named.has(id)))
      return 'asked for more than the acceptance said';
    if (addedTo(before, demanded(before.materials)).join() !== kase.notices.at(-1)!.added.join())
      return 'hid what was added';
  }
  return null;
}

async function play(scene: CaseRoom, taps: readonly Tap[]): Promise<string | null> {
  const { room, clerk } = scene;
  // One long visit: each case of it is withdrawn before the next is taken in.
  const body = { ticket: scene.ticket, service: 'pension', materials: [] };
  const { id } = (await room.done('take-in-case', body, clerk)).case;
  let before: Case | null = null;
  for (const step of taps) {
    if (step.verb === 'supplement-case')
      await room.ask('supplement-case', { case: id, materials: step.materials }, clerk);
    else if (step.verb === 'notify-once')
      await room.ask('notify-once', { case: id, how: 'written' }, step.leader ? room.staff('9002') : clerk);
    else if (step.verb === 'approve-notice')
      await room.ask('approve-notice', { case: id, reason: '确需' }, room.staff('9002'));
    else if (step.verb === 'accept-case') await room.ask('accept-case', { case: id }, clerk);
    else if (step.verb === 'refuse-case') await room.ask('refuse-case', { case: id, reason: '不符合条件' }, clerk);
    else await room.ask('withdraw-case', { case: id, reason: '本人意愿' }, clerk);
    const kase = room.looks.case(id)!;
    const found = forbidden(kase, before);
    if (found) return found;
    before = kase;
  }
  await room.ask('withdraw-case', { case: id, reason: '收尾' }, clerk);
  return null;
}

describe('any order of taps', () => {
  it('[CA50] leads to no forbidden state', async () => {
    const scene = await openCaseRoom();
    try {
      await scene.serve();
      await fc.assert(
        fc.asyncProperty(fc.array(tap, { maxLength: 12 }), async (taps) => {
          expect(await play(scene, taps)).toBeNull();
        }),
        { numRuns: 25 },
      );
    } finally {
      scene.room.close();
    }
  });

  it('[CA51] a notice that leaves one material out, or a case that forgets its first asker, is found out', async () => {
    const scene = await openCaseRoom();
    try {
      const { id } = await scene.takeIn(received('id'));
      const whole = scene.room.looks.case(id)!;
      await scene.room.done('notify-once', { case: id, how: 'written' }, scene.clerk);
      const told = scene.room.looks.case(id)!;
      const short = { ...told, notices: [{ ...told.notices[0]!, items: ['form'] }] };
      expect(forbidden(told, whole)).toBeNull();
      expect(forbidden(short, whole)).toBe('left something out of a notice');
      expect(forbidden({ ...told, firstAsker: '2001' }, whole)).toBe('another first asker');
      expect(forbidden({ ...told, state: 'accepted' }, whole)).toBe('accepted with materials missing');
    } finally {
      scene.room.close();
    }
  });

  it('[CA52] a story told again from its ledger of facts ends in the same case', async () => {
    const scene = await openCaseRoom();
    try {
      const { room, clerk } = scene;
      const { id } = await scene.takeIn(received('id'));
      await room.done('notify-once', { case: id, how: 'written' }, clerk);
      await room.done('supplement-case', { case: id, materials: received('form', 'photo') }, clerk);
      await room.done('accept-case', { case: id }, clerk);
      const entries = room.store.journal.since(0, 1000);
      const facts = entries.flatMap(({ at, facts: said }) =>
        (retold(room.seal, said) as CaseChange[])
          .filter((fact) => 'case' in fact && fact.case === id && (fact.fact as string) !== 'paper-queued')
          .map((fact) => ({ fact, at })),
      );
      const again = facts.reduce<Case | null>((kase, { fact, at }) => grown(kase, fact, at), null);
      expect(again).toEqual(room.looks.case(id));
      expect(room.looks.caseSteps(id).map(({ fact }) => fact.fact)).toEqual(facts.map(({ fact }) => fact.fact));
    } finally {
      scene.room.close();
    }
  });
});
