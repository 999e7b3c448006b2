import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandName } from '../../protocol/commands.ts';
import type { PaperKind } from '../../protocol/case-paper.ts';
import type { Case } from '../../server/cases/case.ts';
import { isHere } from '../../server/cases/case-materials.ts';
import { nextWorkingDay } from '../../server/cases/recall-cases.ts';
import { nextDay } from '../../server/hall/local-time.ts';
import { officialCalendar } from '../../server/official-calendar.ts';
import { type CaseRoom, missing, received } from './case-scene.ts';
import { openStepRoom, person } from './step-scene.ts';

const official = officialCalendar();
const a4 = { serve: 'a4' } as const;
/** What somebody may try, sensible or not. */
const tries: [CommandName, object | ((kase: Case) => object)][] = [
  ['accept-case', a4],
  ['refuse-case', { ...a4, reason: '不属本厅', elsewhere: '省厅', ground: 'outside' }],
  ['refuse-case', { ...a4, reason: '材料不实', ground: 'untrue' }],
  ['refuse-case', { ...a4, reason: '不符合条件' }],
  ['settle-on-the-spot', a4],
  ['withdraw-case', { ...a4, reason: '不办了' }],
  ['notify-once', { ...a4, how: 'written' }],
  ['notify-once', { how: 'oral' }],
  ['supplement-case', { materials: received('id') }],
  ['supplement-case', { materials: received('form', 'photo') }],
  ['supplement-case', { materials: missing('id'), reason: '复核' }],
  ['approve-notice', { reason: '确属必需' }],
  ['supplement-case', { materials: missing('form'), reason: '复核' }],
  ['pause-case', { ...a4, ground: 'inspection', toldInWriting: true, days: 3 }],
  ['resume-case', {}],
  ['extend-case', { ...a4, days: 5, reason: '复杂', told: true }],
  [
    'notify-delay',
    ({ dates }) => ({ ...a4, until: nextWorkingDay(dates.promised ?? '2026-12-31', official), reason: '停电' }),
  ],
  [
    'notify-delay',
    ({ dates }) => ({
      ...a4,
      until: nextWorkingDay(nextDay(dates.promised ?? '2026-12-31', 1), official),
      reason: '停电',
    }),
  ],
  ['hand-over-case', { to: { staff: '4002' } }],
  ['take-over-case', {}],
  ['review-case', { opinion: 'grant' }],
  ['open-part', { unit: 'tax' }],
  ['finish-part', { part: 'P1', opinion: 'grant' }],
  ['finish-part', { part: 'P2', opinion: 'deny', words: '税款未清' }],
  ['decide-case', { ...a4, outcome: 'approved' }],
  ['decide-case', { ...a4, outcome: 'approved', skip: '急件' }],
  ['decide-case', { ...a4, outcome: 'not-approved', reason: '不符合条件' }],
  ['announce-result', {}],
  ['deliver-case', { ...a4, to: 'applicant', signature: '已签' }],
  ['deliver-case', { ...a4, to: '周大明', signature: '已签' }],
  [
    'take-on-agency',
    { ...a4, asked: 'oral', told: ['flow', 'promise', 'fees'], papers: [{ name: '身份证', originals: 1, copies: 0 }] },
  ],
  ['agency-step', { way: 'alone', what: '代为递交' }],
  ['agency-step', { way: 'together', what: '陪同核验' }],
  ['reply-agency', { ...a4, result: '已办结', opinion: 'satisfied' }],
  ['reply-agency', { ...a4, result: '未办成', opinion: 'not-satisfied' }],
  ['correct-case', { field: 'applicant-phone', to: '13900001234', why: '更正' }],
];
/** The way a matter goes when all goes well, and who takes each step; between its steps anybody tries anything. */
const ways: Record<string, [CommandName, who: string, which?: number][]> = {
  pension: [
    ['notify-once', '1001'],
    ['supplement-case', '1001', 0],
    ['supplement-case', '1001', 1],
    ['supplement-case', '9003', 3],
    ['approve-notice', '9003'],
    ['notify-once', '1001'],
    ['supplement-case', '1001', 1],
    ['accept-case', '1001'],
    ['take-on-agency', '1001'],
    ['pause-case', '1001'],
    ['resume-case', '1001'],
    ['extend-case', '9002'],
    ['notify-delay', '1001'],
    ['hand-over-case', '1001'],
    ['take-over-case', '4002'],
    ['review-case', '4002'],
    ['decide-case', '9002', 1],
    ['announce-result', '1001'],
    ['deliver-case', '1001'],
    ['agency-step', '1001'],
    ['reply-agency', '1001'],
  ],
  transfer: [
    ['accept-case', '1001'],
    ['open-part', '1001'],
    ['finish-part', '5001'],
    ['decide-case', '9002', 1],
    ['deliver-case', '1001'],
  ],
  'ss-card': [['settle-on-the-spot', '1001']],
};
const people = ['1001', '4001', '4002', '9002', '9003', '5001'];

/** Every paper a case must have to be where it is; what is not there, in words. */
function unpapered(kase: Case): string[] {
  const count = (...kinds: PaperKind[]) => kase.documents.filter(({ kind }) => kinds.includes(kind)).length;
  const happened = (kind: string) => kase.events.filter((event) => event.kind === kind).length;
  const { state, ended, delivery } = kase;
  const over = ended !== null;
  const accepted =
    state === 'accepted' ||
    state === 'decided' ||
    state === 'delivered' ||
    (state === 'withdrawn' && happened('accepted') > 0);
  const handedIn = kase.materials.some((material) => isHere(material) && !material.shared);
  const must: [PaperKind, boolean][] = [
    ['acceptance', accepted],
    ['refusal', state === 'refused'],
    ['return-of-materials', over && handedIn],
    ['decision', kase.decision !== null],
    ['collection', kase.ready !== null],
    ['delivery', state === 'delivered' || delivery !== null],
    ['agency-list', kase.agency !== undefined],
    ['agency-receipt', (kase.agency?.replied ?? null) !== null],
  ];
  const alike: [string, number, number][] = [
    ['pause-notice', happened('paused'), count('pause-notice')],
    ['extension-notice', happened('extended'), count('extension-notice')],
    ['delay-notice', happened('delay-told'), count('delay-notice')],
    ['notices', kase.notices.length, count('one-time-notice', 'supplement-notice')],
  ];
  return [
    ...must.filter(([kind, needed]) => needed && count(kind) === 0).map(([kind]) => `${state} without ${kind}`),
    ...alike
      .filter(([, told, papers]) => told !== papers)
      .map(([kind, told, papers]) => `${told} × ${kind}, ${papers} papers`),
    ...(new Set(kase.documents.map(({ number }) => number)).size < kase.documents.length ? ['a number twice'] : []),
  ];
}
const isOver = ({ state }: Case) => state === 'refused' || state === 'withdrawn' || state === 'delivered';

let scene: CaseRoom;
const did = new Set<string>();
const lived: Case[] = [];
beforeAll(async () => {
  scene = await openStepRoom((file) => {
    file.cases.items = {};
  });
});
afterAll(() => scene.room.close());

const life = fc.record({
  service: fc.constantFrom('pension', 'pension', 'pension', 'transfer', 'transfer', 'ss-card'),
  whole: fc.boolean(),
  acts: fc.array(
    fc.record({
      on: fc.integer({ min: 1, max: 100 }).map((one) => one <= 70),
      what: fc.nat(tries.length - 1),
      who: fc.nat(people.length - 1),
      days: fc.constantFrom(0, 0, 0, 0, 1),
    }),
    { minLength: 40, maxLength: 50, size: 'max' },
  ),
});

describe('any order of steps, by anybody', () => {
  it('[CA656] leads to no state without its paper, loses no paper, and moves no case that is over', async () => {
    await fc.assert(
      fc.asyncProperty(life, async ({ service, whole, acts }) => {
        const { room } = scene;
        scene.days(1);
        await room.post(1);
        const all = service === 'pension' ? received('id', 'form', 'photo') : received('id');
        const ticks = whole ? all : service === 'pension' ? [...received('form'), ...missing('photo')] : missing('id');
        const { id } = await scene.takeIn(ticks, service);
        const read = () => room.looks.case(id)!;
        const way = [...ways[service]!];
        for (const { on, what, who, days } of acts) {
          if (days > 0) room.clock.pass(days * 86_400);
          const next = on ? way.shift() : undefined;
          const [verb, body] = next ? tries.filter(([one]) => one === next[0])[next[2] ?? 0]! : tries[what]!;
          const before = read();
          const asked = { ...(typeof body === 'function' ? body(before) : body), case: id };
          const reply = await room.ask(verb, asked as never, person(scene, next?.[1] ?? people[who]!));
          expect([verb, reply.kind]).toEqual([verb, expect.stringMatching(/^(done|no|not-allowed)$/)]);
          const after = read();
          if (reply.kind !== 'done') {
            expect(JSON.stringify(after)).toBe(JSON.stringify(before));
            continue;
          }
          did.add(verb);
          expect([verb, unpapered(after)]).toEqual([verb, []]);
          if (isOver(before)) expect([verb, after.state]).toEqual([verb, before.state]);
          expect(after.documents.slice(0, before.documents.length).map(({ number }) => number)).toEqual(
            before.documents.map(({ number }) => number),
          );
          for (const { number } of after.documents.slice(before.documents.length))
            expect(room.looks.casePaper(id, number)?.paper.number).toBe(number);
        }
        lived.push(read());
      }),
      { numRuns: 16, seed: 20261123 },
    );
    // Lives in which nothing succeeds would be whole too.
    expect([...new Set(tries.map(([verb]) => verb))].filter((verb) => !did.has(verb))).toEqual([]);
  }, 60_000);

  it('[CA657] a hall that leaves one of them out is found out', () => {
    const kinds: PaperKind[] = [
      'acceptance',
      'refusal',
      'return-of-materials',
      'decision',
      'collection',
      'delivery',
      'agency-list',
      'agency-receipt',
      'pause-notice',
      'extension-notice',
      'delay-notice',
      'one-time-notice',
    ];
    const unseen = kinds.filter((kind) =>
      lived.every((kase) => {
        const without = { ...kase, documents: kase.documents.filter((document) => document.kind !== kind) };
        return without.documents.length === kase.documents.length || unpapered(without).length === 0;
      }),
    );
    expect(unseen).toEqual([]);
  });
});
