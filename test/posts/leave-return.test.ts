import { describe, expect, it } from 'vitest';
import type { Body } from '../../protocol/commands.ts';
import { at } from './leave-by-hand.ts';
import { begin, clockAt, end, granted, half, overdue, room, start, today, todayLong } from './leave-scene.ts';

describe('coming back', () => {
  it('[PO57] not back by the end is absence from the first working time on, told to the leader; the return keeps it', async () => {
    await begin({ substitutes: 'never' });
    const id = await granted('1001');
    await start(id, '1001');
    clockAt(today, '23:00');
    expect(overdue()).toEqual([]);
    clockAt('2026-11-24', '08:30');
    expect(overdue()).toEqual([]);
    clockAt('2026-11-24', '09:15');
    expect(overdue()).toMatchObject([{ about: '甲1 1001', since: '2026-11-24T08:30:00.000+08:00' }]);
    const { leave } = await room.done('end-leave', { leave: id }, room.staff('1001'));
    expect(leave).toMatchObject({ state: 'closed', overdueSince: null });
    expect(room.heard.at(-1)!.facts).toMatchObject([{ fact: 'leave-ended', absentMin: 45 }]);
    expect(overdue()).toEqual([]);
    expect(room.looks.absences('1001', '2026-11-24', room.clock.at)).toEqual([
      {
        from: at('2026-11-24', '08:30'),
        to: at('2026-11-24', '09:15'),
        ground: 'absent',
        kind: 'personal',
        leave: id,
        begun: true,
      },
    ]);
  });

  it('[PO57] back in time, nothing is absent; the answer says overdue only while it is', async () => {
    await begin({ substitutes: 'never' });
    const id = await granted('1001', { to: half(today, 'am') });
    await start(id, '1001');
    clockAt(today, '13:30');
    expect(await end(id, '1002')).toBe('not-your-leave');
    expect(await end(id, '1001')).toBe('done');
    expect(room.heard.at(-1)!.facts).toMatchObject([{ absentMin: 0 }]);
  });

  it('[PO58] a day’s absences are cut to the day, end with an early return, and name their ground', async () => {
    await begin({ substitutes: 'never' });
    const id = await granted('1001', { kind: 'official-trip', to: half('2026-11-25', 'pm') });
    const day = (of: string, jobNo = '1001') =>
      room.looks
        .absences(jobNo, of, room.clock.at)
        .map(({ from, to, ground, kind, begun }) => [
          new Date(from + 8 * 3600_000).toISOString().slice(5, 16),
          new Date(to + 8 * 3600_000).toISOString().slice(5, 16),
          ground,
          kind,
          begun,
        ]);
    expect(day(today)).toEqual([['11-23T08:30', '11-24T00:00', 'leave', 'official-trip', false]]);
    expect(day('2026-11-24')).toEqual([['11-24T00:00', '11-25T00:00', 'leave', 'official-trip', false]]);
    expect(day('2026-11-26')).toEqual([]);
    expect(day(today, '1002')).toEqual([]);
    await start(id, '1001');
    clockAt('2026-11-24', '10:00');
    await end(id, '1001');
    expect(day('2026-11-24')).toEqual([['11-24T00:00', '11-24T10:00', 'leave', 'official-trip', true]]);
    expect(day('2026-11-25')).toEqual([]);
    expect(await room.say('withdraw-leave', { leave: id }, room.staff('1001'))).toBe('leave-state');
  });

  it('[PO58] leave that was only asked for, refused or withdrawn is no ground', async () => {
    await begin();
    const { leave } = await room.done('request-leave', todayLong, room.staff('1001'));
    expect(room.looks.absences('1001', today, room.clock.at)).toEqual([]);
    await room.done('withdraw-leave', { leave: leave.id }, room.staff('9002'));
    expect(room.looks.absences('1001', today, room.clock.at)).toEqual([]);
  });
});

describe('more leave', () => {
  const extend = (leave: string, to: Body<'extend-leave'>['to'], jobNo = '1001') =>
    room.say('extend-leave', { leave, to, reason: '还没好' }, room.staff(jobNo));

  it('[PO56] it goes to the chain of the whole length, and the first end stands until the last signature', async () => {
    await begin({
      preset: 'B4',
      substitutes: 'never',
      kinds: { personal: { leadH: 0 } },
      signers: { 'bureau-head': { staff: ['9005'] } },
    });
    const { leave } = await room.done('request-leave', { ...todayLong, to: half(today, 'am') }, room.staff('1001'));
    await room.done('approve-leave', { leave: leave.id }, room.staff('8001'));
    await start(leave.id, '1001');
    const asked = (
      await room.done(
        'extend-leave',
        { leave: leave.id, to: half('2026-11-24', 'am'), reason: '还没好' },
        room.staff('1001'),
      )
    ).leave;
    expect(asked.extension).toMatchObject({
      days: 1.5,
      steps: [{ by: 'section-head' }, { by: 'leader-in-charge' }, { by: 'bureau-head' }],
    });
    expect(JSON.stringify(room.rows())).not.toContain('还没好');
    const sign = (jobNo: string) => room.say('approve-leave', { leave: leave.id }, room.staff(jobNo));
    expect([
      await extend(leave.id, half('2026-11-25', 'am')),
      await sign('9005'),
      await sign('8001'),
      await sign('9002'),
    ]).toEqual(['leave-state', 'not-your-step', 'done', 'done']);
    expect(room.looks.leave(leave.id)!.to).toBe(at(today, '12:00'));
    expect(await sign('9005')).toBe('done');
    expect(room.looks.leave(leave.id)).toMatchObject({
      to: at('2026-11-24', '12:00'),
      days: 1.5,
      state: 'on-leave',
      extension: null,
    });
    clockAt('2026-11-24', '12:00');
    expect(await end(leave.id, '1001')).toBe('done');
    expect(room.heard.at(-1)!.facts).toMatchObject([{ absentMin: 0 }]);
  });

  it('[PO56] asked for before the end, never after; refused, the first end stands', async () => {
    await begin({ substitutes: 'never' });
    const id = await granted('1001', { to: half(today, 'am') });
    await start(id, '1001');
    expect([await extend(id, half(today, 'am')), await extend(id, '2026-11-23T13:00:00+08:00')]).toEqual([
      'no-working-time',
      'no-working-time',
    ]);
    expect([await extend(id, half(today, 'pm'), '1002'), await extend(id, half(today, 'pm'))]).toEqual([
      'not-your-leave',
      'done',
    ]);
    await room.done('reject-leave', { leave: id, reason: '人手不足' }, room.staff('9002'));
    expect(room.looks.leave(id)).toMatchObject({ state: 'on-leave', to: at(today, '12:00'), extension: null });
    clockAt(today, '12:00');
    expect(await extend(id, half(today, 'pm'))).toBe('leave-over');
  });

  it('[PO56] of leave that was withdrawn nobody signs the extension any more', async () => {
    await begin({ substitutes: 'never' });
    const id = await granted('1001', { to: half(today, 'am') });
    expect(await extend(id, half(today, 'pm'))).toBe('done');
    await room.done('withdraw-leave', { leave: id }, room.staff('1001'));
    expect(await room.say('approve-leave', { leave: id }, room.staff('9002'))).toBe('leave-state');
  });

  it('[PO56] what the partner has, or one has asked for oneself, is in its way; a substitute that is newly due comes first', async () => {
    await begin();
    const id = await granted('1001', { to: half(today, 'am') });
    expect(await start(id, '1001')).toBe('done');
    await room.done(
      'request-leave',
      { ...todayLong, from: half('2026-11-24', 'am'), to: half('2026-11-24', 'am') },
      room.staff('1001'),
    );
    expect(await extend(id, half('2026-11-24', 'am'))).toBe('leave-overlaps');
    clockAt(today, '09:00');
    expect(await extend(id, half(today, 'pm'))).toBe('done');
    expect(await room.say('approve-leave', { leave: id }, room.staff('9002'))).toBe('cover-not-on-post');
    await room.post(1, '2001');
    expect(await room.say('approve-leave', { leave: id }, room.staff('9002'))).toBe('done');
  });
});

describe('the life of a leave', () => {
  const states = {
    requested: async () => (await room.done('request-leave', todayLong, room.staff('1001'))).leave.id,
    filed: () => granted('1001'),
    'on-leave': async () => {
      const id = await granted('1001');
      await start(id, '1001');
      return id;
    },
    closed: async () => {
      const id = await states['on-leave']();
      await end(id, '1001');
      return id;
    },
    withdrawn: async () => {
      const id = await states.requested();
      await room.done('withdraw-leave', { leave: id }, room.staff('1001'));
      return id;
    },
    rejected: async () => {
      const id = await states.requested();
      await room.done('reject-leave', { leave: id, reason: '不行' }, room.staff('9002'));
      return id;
    },
  };
  const possible: Record<keyof typeof states, string[]> = {
    requested: ['approve-leave', 'reject-leave', 'withdraw-leave'],
    filed: ['start-leave', 'extend-leave', 'withdraw-leave'],
    'on-leave': ['extend-leave', 'end-leave'],
    closed: [],
    withdrawn: [],
    rejected: [],
  };
  const to = half('2026-11-24', 'pm');
  const verbs: [string, (leave: string) => Promise<string>][] = [
    ['approve-leave', (leave) => room.say('approve-leave', { leave }, room.staff('9002'))],
    ['reject-leave', (leave) => room.say('reject-leave', { leave, reason: '不行' }, room.staff('9002'))],
    ['withdraw-leave', (leave) => room.say('withdraw-leave', { leave }, room.staff('1001'))],
    ['start-leave', (leave) => start(leave, '1001')],
    ['extend-leave', (leave) => room.say('extend-leave', { leave, to, reason: '有事' }, room.staff('1001'))],
    ['end-leave', (leave) => end(leave, '1001')],
  ];

  it.each(Object.keys(states) as (keyof typeof states)[])('[PO59] %s: only its own verbs', async (state) => {
    await begin({ substitutes: 'never', filing: 'with-approval' });
    for (const [name, tell] of verbs) {
      const id = await states[state]();
      expect([name, room.looks.leave(id)!.state]).toEqual([name, state]);
      expect([name, await tell(id)]).toEqual([name, possible[state].includes(name) ? 'done' : 'leave-state']);
      // The next verb meets a leave of its own.
      room.close();
      await begin({ substitutes: 'never' });
    }
    for (const [name, tell] of verbs) expect([name, await tell('L999')]).toEqual([name, 'unknown-leave']);
  });
});
