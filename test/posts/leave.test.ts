import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../protocol/commands.ts';
import { openLeave } from '../../server/posts/leave-private.ts';
import { openRoom, type Room } from '../support/room.ts';
import { at, leaveHall } from './leave-by-hand.ts';
import { half, leaveTaps, tomorrow, wish } from './leave-taps.ts';

let room: Room;
afterEach(() => room.close());
const begin = async (...hall: Parameters<typeof leaveHall>): Promise<void> => {
  room = await openRoom({ hall: leaveHall(...hall) });
};
const { ask, say, sign, start } = leaveTaps(() => room);
const stateOf = (id: string) => room.looks.leave(id)!.state;

describe('asking for leave', () => {
  it('[PO40] the morning of tomorrow is half a day, by its name or by the clock', async () => {
    await begin();
    expect(await ask('1001', { to: half(tomorrow, 'am') })).toMatchObject({
      days: 0.5,
      from: '2026-11-24T08:30:00.000+08:00',
      to: '2026-11-24T12:00:00.000+08:00',
      state: 'requested',
      next: 'centre',
      gap: false,
      source: '000/S 3(2)1',
    });
    const exact = { from: '2026-11-24T13:30:00+08:00', to: '2026-11-24T17:29:30+08:00' };
    expect(await ask('1001', exact)).toMatchObject({ days: 0.5, to: '2026-11-24T17:30:00.000+08:00' });
  });

  it('[PO42] where the source is silent the request says so', async () => {
    await begin({ preset: 'O' });
    const leave = await ask('1001', { to: '2026-11-24T15:30:00+08:00' });
    expect(leave).toMatchObject({ days: 0.75, gap: true, next: 'unit-leader' });
    expect(leave.steps).toEqual([{ by: 'unit-leader', seal: true, signed: null }]);
  });

  it('[PO59] not for the past, no working time, twice at once, a kind not granted, or more than a year', async () => {
    await begin({ kinds: { other: { off: true } } });
    expect([
      await say('1001', { from: half('2026-11-23', 'am') }),
      await say('1001', { from: half('2026-11-28', 'am'), to: half('2026-11-29', 'pm') }),
      await say('1001', { to: half('2026-11-23', 'pm') }),
      await say('1001', { kind: 'other' }),
      await say('1001', { to: half('2028-11-24', 'pm') }),
      await say('1001', { from: half('9999-12-31', 'am'), to: half('9999-12-31', 'pm') }),
      await say('1001', { from: half('0001-01-01', 'am') }),
      await say('1001', { staff: '7777' }),
      await say('1001'),
      await say('1001', { from: half(tomorrow, 'pm') }),
    ]).toEqual([
      'leave-begins-past',
      'no-working-time',
      'no-working-time',
      'kind-not-granted',
      'leave-too-long',
      'leave-too-long',
      'leave-too-long',
      'unknown-staff',
      'done',
      'leave-overlaps',
    ]);
  });

  it('[PO50] reason and phone touch the disk sealed only, and no answer carries them', async () => {
    await begin();
    const { phone: _, ...without } = wish();
    expect(commands['request-leave'].safeParse(wish()).success).toBe(true);
    expect(commands['request-leave'].safeParse(without).success).toBe(false);
    expect(commands['request-leave'].safeParse(wish({ phone: '有事找我' })).success).toBe(false);
    const leave = await ask('1001', { reason: '陪母亲手术' });
    const rows = JSON.stringify(room.rows());
    expect(JSON.stringify(leave) + rows).not.toMatch(/陪母亲手术|138 0000 1234/);
    expect(openLeave(room.looks, room.looks.leave(leave.id)!)).toMatchObject({
      reason: '陪母亲手术',
      phone: '138 0000 1234',
      shortNotice: null,
    });
    expect(await room.say('reject-leave', { leave: leave.id, reason: '人手不足' }, room.staff('9002'))).toBe('done');
    expect(JSON.stringify(room.rows())).not.toContain('人手不足');
    expect(openLeave(room.looks, room.looks.leave(leave.id)!).rejection).toBe('人手不足');
  });

  it('[PO47] too late needs a reason, then a leader’s word before the chain, and is marked', async () => {
    await begin({ preset: 'B4', substitutes: 'never' });
    const soon = { from: half(tomorrow, 'am'), to: half(tomorrow, 'am') };
    expect(await say('1001', soon)).toBe('short-notice');
    const leave = await ask('1001', { ...soon, shortNotice: '孩子发烧' });
    expect(leave).toMatchObject({ shortNotice: true, next: 'any-leader' });
    expect([await sign(leave.id, '8001'), await sign(leave.id, '9002'), await sign(leave.id, '8001')]).toEqual([
      'not-your-step',
      'done',
      'done',
    ]);
    expect(stateOf(leave.id)).toBe('filed');
  });

  it('[PO47] exactly as many hours ahead as the hall wants is in time; other kinds have no such wish', async () => {
    await begin({ preset: 'B4', substitutes: 'never' });
    const from = '2026-11-24T09:00:00+08:00';
    expect((await ask('1001', { from })).shortNotice).toBe(false);
    room.clock.pass(1);
    expect(await say('1002', { from })).toBe('short-notice');
    expect(await say('1002', { from, kind: 'sick' })).toBe('done');
  });

  it('[PO49] contract staff take annual leave for their own affairs once they have been here a year', async () => {
    const contract =
      (since: string, jobNo: string) => (file: Parameters<Parameters<typeof leaveHall>[1] & object>[0]) => {
        file.staff.find((person) => person.jobNo === jobNo)!.contract = { since };
      };
    const hours = { kinds: { personal: { leadH: 0 } } };
    await begin({ preset: 'B4', ...hours }, contract('2025-11-23', '1001'));
    expect([await say('1001'), await say('1001', { kind: 'annual' })]).toEqual(['use-annual-leave', 'done']);
    room.close();
    await begin({ preset: 'B4', ...hours }, contract('2025-11-24', '1001'));
    expect(await say('1001')).toBe('done');
    room.close();
    await begin({ preset: 'S' }, contract('2020-01-01', '1001'));
    expect(await say('1001')).toBe('done');
  });
});

describe('signing', () => {
  it('[PO43] the steps are signed in their order, each by its office, with name and time', async () => {
    await begin({ preset: 'B4', kinds: { personal: { leadH: 0 } }, signers: { 'bureau-head': { staff: ['9005'] } } });
    const { id } = await ask('1001', { to: half('2026-11-25', 'pm') });
    const tries = async () =>
      Promise.all(['1002', '8001', '9002', '9005', '9003'].map(async (jobNo) => `${jobNo} ${await sign(id, jobNo)}`));
    // One after another: whoever is not next is refused, whatever the rank.
    expect([await sign(id, '9005'), await sign(id, '9002'), await sign(id, '1002'), await sign(id, '8001')]).toEqual([
      'not-your-step',
      'not-your-step',
      'not-your-step',
      'done',
    ]);
    room.clock.pass(60);
    expect([await sign(id, '8001'), await sign(id, '9002')]).toEqual(['not-your-step', 'done']);
    expect(stateOf(id)).toBe('requested');
    room.clock.pass(60);
    expect([await sign(id, '9002'), await sign(id, '9005')]).toEqual(['not-your-step', 'done']);
    expect(room.looks.leave(id)!.signatures.map(({ name, step, at: when }) => [name, step, when])).toEqual([
      ['首席', 'section-head', at('2026-11-23', '09:00')],
      ['带班', 'leader-in-charge', at('2026-11-23', '09:01')],
      ['局长', 'bureau-head', at('2026-11-23', '09:02')],
    ]);
    expect(await tries()).toEqual(['1002', '8001', '9002', '9005', '9003'].map((jobNo) => `${jobNo} leave-state`));
    const journalled = room.store.journal.since(0, 100).filter(({ verb }) => verb === 'approve-leave');
    expect(journalled.map(({ who }) => who)).toEqual(['staff:8001', 'staff:9002', 'staff:9005']);
  });

  it('[PO44] a chief’s own leave passes the step only the chief could sign; a leader’s goes to another leader', async () => {
    await begin({ preset: 'B4', kinds: { personal: { leadH: 0 } } });
    const chief = await ask('8001', { to: half(tomorrow, 'am') });
    expect(chief).toMatchObject({ next: 'any-leader', signers: ['9002', '9003', '9005'] });
    expect([await sign(chief.id, '8001'), await sign(chief.id, '9002')]).toEqual(['not-your-step', 'done']);
    const leader = await ask('9002', { to: half(tomorrow, 'am') });
    expect(leader.signers).not.toContain('9002');
    expect([await sign(leader.id, '9002'), await sign(leader.id, '9005')]).toEqual(['not-your-step', 'done']);
  });

  it('[PO45] the unit leader’s signature needs the tick that the seal was seen', async () => {
    await begin({ preset: 'O' });
    const { id } = await ask('1001', { substitute: '2002' });
    expect([await sign(id, '9002'), await sign(id, '9002', { sealSeen: false })]).toEqual(['seal-first', 'seal-first']);
    expect(stateOf(id)).toBe('requested');
    const { leave } = await room.done('approve-leave', { leave: id, sealSeen: true }, room.staff('9002'));
    expect(leave).toMatchObject({ state: 'filed', steps: [{ seal: true, signed: { jobNo: '9002', sealSeen: true } }] });
  });

  it('[PO46] three days sick need the certificate before the last signature; two do not', async () => {
    await begin({ preset: 'B4' });
    const long = await ask('1001', { kind: 'sick', to: half('2026-11-26', 'pm') });
    expect(long).toMatchObject({ certificate: true, days: 3 });
    expect([await sign(long.id, '9002'), await sign(long.id, '9005')]).toEqual(['done', 'certificate-first']);
    expect(await sign(long.id, '9005', { certificateSeen: true })).toBe('done');
    const short = await ask('1002', { kind: 'sick', to: half('2026-11-25', 'pm') });
    expect([await sign(short.id, '8001'), await sign(short.id, '9002')]).toEqual(['done', 'done']);
  });

  it('[PO46] a certificate that was seen at an earlier step was seen', async () => {
    await begin({ preset: 'B4', kinds: { sick: { certificateFromDays: 1 } } });
    const { id } = await ask('1001', { kind: 'sick' });
    expect([await sign(id, '8001', { certificateSeen: true }), await sign(id, '9002')]).toEqual(['done', 'done']);
  });

  it('[PO55] where the office files by hand nobody goes before it has', async () => {
    await begin({
      preset: 'S',
      filing: 'by-office',
      substitutes: 'never',
      signers: { centre: { roles: ['supervisor'] } },
    });
    const { id } = await ask('9001', { from: '2026-11-23T09:00:00+08:00', to: half('2026-11-23', 'pm') });
    expect([await sign(id, '9002'), stateOf(id), await start(id, '9001'), await sign(id, '9002')]).toEqual([
      'done',
      'approved',
      'leave-state',
      'not-your-step',
    ]);
    expect([await sign(id, '9003'), stateOf(id), await start(id, '9001')]).toEqual(['done', 'filed', 'done']);
  });

  it('[PO59] whoever signs next may say no, and why; what was refused is over', async () => {
    await begin();
    const { id } = await ask('1001');
    expect(await room.say('reject-leave', { leave: id, reason: '不行' }, room.staff('1002'))).toBe('not-your-step');
    expect(await room.say('reject-leave', { leave: id, reason: '不行' }, room.staff('9002'))).toBe('done');
    expect([stateOf(id), await sign(id, '9002'), await start(id, '1001')]).toEqual([
      'rejected',
      'leave-state',
      'leave-state',
    ]);
    expect(await say('1001')).toBe('done');
  });
});
