import { afterEach, describe, expect, it } from 'vitest';
import type { HallFile } from '../../protocol/hall-file.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { checkHallFile } from '../../server/hall/check-hall-file.ts';
import { dueLists } from '../../server/posts/due-lists.ts';
import { emptyPosts } from '../../server/posts/empty-posts.ts';
import { alertsOf } from '../../server/views/alerts.ts';
import type { Setting } from '../../server/views/setting.ts';
import { openRoom, type Room } from '../support/room.ts';
import { officeHall } from './days.ts';

const at = (clock: string, day = '2026-11-23') => Date.parse(`${day}T${clock}:00+08:00`);
const ahead = ['system', 'vouchers', 'in-post'];
const afterWork = ['computer', 'power', 'desk', 'cabinets'];
const equipment = [
  { id: 'seat', text: { zh: '座椅' }, count: 40 },
  { id: 'light', text: { zh: '照明设备' } },
];

let room: Room;
let a: Asker;
afterEach(() => room.close());
async function open(change: (file: HallFile) => void = () => undefined, begin = at('08:10')): Promise<void> {
  room = await openRoom({
    hall: officeHall((file) => {
      file.attendance.opening.required = true;
      file.attendance.closing.required = true;
      file.attendance.equipment = equipment;
      change(file);
    }),
    at: begin,
  });
  a = await room.signIn('1001');
}
const tick = (done: string[], asker = a, counter = 1) => room.say('check-opening', { counter, done }, asker);
const close = (body: object, asker = a) => room.say('check-closing', { counter: 1, done: afterWork, ...body }, asker);
const stand = (asker = a, counter = 1) => room.say('open-counter', { counter }, asker);
const due = () =>
  dueLists(room.looks, room.store.day(), room.clock.now()).map(
    ({ list, day, counter }) => `${list} ${day.slice(8)} ${counter}`,
  );

describe('before a counter opens', () => {
  it('[PO84] equipment, vouchers and being in post are ticked first, all of them, by whoever may stand there', async () => {
    await open();
    expect(await stand()).toBe('checks-open');
    expect((await room.done('check-opening', { counter: 1, done: ['system', 'in-post'] }, a)).left).toEqual([
      'vouchers',
    ]);
    expect(await stand()).toBe('checks-open');
    expect(await tick(['vouchers'], await room.signIn('1002'))).toBe('not-your-post');
    expect(await tick(['vouchers'], await room.signIn('2001'))).toBe('done');
    expect(await stand()).toBe('done');
  });

  it('[PO84] each counter and each day has its own; one that was opened today opens again and is taken over without', async () => {
    await open();
    await tick(ahead);
    await stand();
    const b = await room.signIn('2001');
    await room.signOut('1001');
    expect(await stand(b)).toBe('done');
    await room.done('close-counter', { counter: 1 }, b);
    expect(await stand(b)).toBe('done');
    expect(await stand(await room.signIn('1002'), 2)).toBe('checks-open');
    room.clock.at = at('08:10', '2026-11-24');
    expect(await stand(b)).toBe('checks-open');
  });

  it('[PO84] no cover opens it without them, by hand or by itself', async () => {
    await open((file) => {
      file.cover = { takeOver: 'at-once' };
    });
    await room.signOut('1001');
    const b = await room.signIn('2001');
    room.clock.at = at('08:40');
    const taken = () => emptyPosts(room.looks, room.clock.at).filter(({ fact }) => fact === 'cover-taken');
    expect(taken()).toEqual([]);
    expect(await room.say('take-cover', { counter: 1 }, b)).toBe('checks-open');
    await tick(ahead, b);
    expect(taken()).toMatchObject([{ counter: 1, staff: '2001', as: 'B' }]);
    expect(await room.say('take-cover', { counter: 1 }, b)).toBe('done');
  });

  it('[PO84] a hall that does not ask for it opens as before, with the list at hand; what is on no list is unknown', async () => {
    await open((file) => {
      file.attendance.opening.required = false;
    });
    expect(await stand()).toBe('done');
    expect([await tick(ahead), await tick(['tea']), await tick([], a, 99)]).toEqual([
      'done',
      'unknown-check',
      'unknown-counter',
    ]);
    expect(due()).toEqual([]);
  });

  it('[PO84] the journal keeps who ticked what, and what was left', async () => {
    await open();
    await tick(['system', 'system']);
    expect(room.heard.at(-1)!.facts).toEqual([
      {
        fact: 'opening-checked',
        counter: 1,
        day: '2026-11-23',
        staff: '1001',
        name: '甲1',
        done: ['system'],
        left: ['vouchers', 'in-post'],
      },
    ]);
  });

  it('[PO84] a list that names a thing twice is a fault of the hall file', () => {
    const file = officeHall((hall) => {
      hall.attendance.openingList.push({ ...hall.attendance.openingList[0]! });
    });
    const checked = checkHallFile(file);
    expect('faults' in checked && checked.faults.map(({ path }) => path)).toEqual(['attendance.openingList[3].id']);
  });
});

describe('after work', () => {
  it('[PO85] the list is ticked and signed by whoever may stand there, or by a supervisor who looked', async () => {
    await open();
    expect(await close({}, await room.signIn('1002'))).toBe('not-your-post');
    expect(await close({ done: ['computer'], note: '打印机等待维修' })).toBe('done');
    expect(room.heard.at(-1)!.facts).toMatchObject([
      {
        fact: 'closing-checked',
        staff: '1001',
        name: '甲1',
        left: ['power', 'desk', 'cabinets'],
        note: '打印机等待维修',
      },
    ]);
    expect((await room.done('check-closing', { counter: 1, done: afterWork }, room.staff('9003'))).left).toEqual([]);
    expect(await close({ done: ['lamp'] })).toBe('unknown-check');
  });

  it('[PO85] what yesterday left may be signed today, what lies further back may not', async () => {
    await open();
    room.clock.at = at('08:00', '2026-11-24');
    expect(await close({ day: '2026-11-23' })).toBe('done');
    room.clock.at = at('08:00', '2026-11-25');
    expect([await close({ day: '2026-11-23' }), await close({ day: '2026-11-26' })]).toEqual([
      'list-too-old',
      'list-too-old',
    ]);
  });
});

describe('what is not done', () => {
  it('[PO86] opening checks are due when the hall opens, earlier where a lead is asked for, and no more after closing', async () => {
    await open((file) => {
      file.attendance.preset = 'Q';
    });
    room.clock.at = at('08:14');
    expect(due()).toEqual([]);
    room.clock.at = at('08:15');
    expect(due()).toEqual(['opening 23 1', 'opening 23 2', 'opening 23 3']);
    await tick(ahead);
    expect(due()).toEqual(['opening 23 2', 'opening 23 3']);
    room.clock.at = at('17:30');
    expect(due()).toEqual([]);
    room.clock.at = at('10:00', '2026-11-28');
    room.hub.turnDay();
    expect(due().filter((one) => one.startsWith('opening'))).toEqual([]);
  });

  it('[PO86] closing lists are due half an hour after closing at the counters that were used, and the next day until signed', async () => {
    await open();
    await tick(ahead);
    await stand();
    room.clock.at = at('17:59');
    expect(due()).toEqual([]);
    const { id } = await room.issue();
    await room.done('call-ticket', { counter: 1, ticket: id, reason: '延时服务' }, a);
    room.clock.at = at('18:00');
    expect(due()).toEqual([]);
    await room.done('begin-service', { ticket: id }, a);
    await room.done('finish-service', { ticket: id }, a);
    expect(due()).toEqual(['closing 23 1']);
    room.clock.at = at('08:00', '2026-11-24');
    room.hub.turnDay();
    expect(due()).toEqual(['closing 23 1']);
    await close({ day: '2026-11-23' });
    expect(due()).toEqual([]);
  });

  it('[PO86] consoles and the supervisor’s view are told by counter, since when it is due', async () => {
    await open();
    room.clock.at = at('08:31');
    const setting = {
      ...({
        sightings: { boards: () => [] },
        printers: () => [],
        more: { troubledSlips: () => [], waitingSince: () => [] },
      } as unknown as Setting),
      hall: room.hall,
      looks: room.looks,
      now: room.clock.now,
      day: () => room.store.day(),
    };
    const told = () => alertsOf(setting).filter(({ code }) => code === 'opening-due' || code === 'closing-due');
    expect(told()[0]).toEqual({
      id: 'opening-due:2026-11-23:1',
      code: 'opening-due',
      about: '1',
      since: '2026-11-23T08:30:00.000+08:00',
      // Nobody who leads is signed in: whoever looks is told so.
      trail: [{ what: 'told-nobody', at: '2026-11-23T08:30:00.000+08:00', by: null, whom: null }],
    });
    expect(told()).toHaveLength(3);
  });
});

describe('the shared equipment', () => {
  const give = (items: object[], to = '1002') =>
    room.ask('hand-over-duty', { items: items as { id: string; count: number }[], to }, a);
  const counts = (seats: number) => [
    { id: 'seat', count: seats },
    { id: 'light', count: 12 },
  ];
  const said = async (reply: ReturnType<typeof give>) => {
    const { kind, no } = (await reply) as { kind: string; no?: { refused?: string; unknown?: string } };
    return no?.refused ?? no?.unknown ?? kind;
  };

  it('[PO87] is counted by two, who sign one after the other; where the counts differ both are kept', async () => {
    await open();
    const { handOver } = await room.done('hand-over-duty', { items: counts(40), to: '1002' }, a);
    expect(handOver).toMatchObject({ from: '1001', to: '1002', takenAt: null });
    const take = (asker: Asker, seats = 39) =>
      room.say('take-over-duty', { handOver: handOver.handOver, items: counts(seats) }, asker);
    expect(await take(a)).toBe('not-the-receiver');
    const next = await room.signIn('1002');
    expect(await take(next)).toBe('done');
    expect(room.heard.at(-1)!.facts).toMatchObject([{ fact: 'duty-taken-over', differs: ['seat'] }]);
    expect(room.looks.lastHandOver()).toMatchObject({ given: counts(40), taken: counts(39) });
    expect(await take(next, 40)).toBe('handed-over-already');
    expect(room.looks.lastHandOver()!.taken).toEqual(counts(39));
  });

  it('[PO87] nobody signs twice, nothing is left uncounted or counted twice, and nothing is counted that is not the hall’s', async () => {
    await open();
    expect(await said(give(counts(40), '1001'))).toBe('own-signature');
    expect(await said(give([counts(40)[0]!]))).toBe('count-incomplete');
    expect(await said(give([counts(40)[0]!, counts(40)[0]!]))).toBe('count-incomplete');
    expect(await said(give([...counts(40), { id: 'tea', count: 1 }]))).toBe('check');
    expect(await said(give(counts(40), '7777'))).toBe('staff');
    expect(await room.say('take-over-duty', { handOver: 'd999', items: counts(40) }, a)).toBe('unknown-hand-over');
  });
});
