import { describe, expect, it } from 'vitest';
import { type Body, commands } from '../../protocol/commands.ts';
import { leavePreview } from '../../server/posts/leave-preview.ts';
import { openLeave } from '../../server/posts/leave-private.ts';
import { begin, clockAt, granted, half, room, start, today, todayLong } from './leave-scene.ts';

describe('going', () => {
  it('[PO53] leaving is unlocked when the substitute has signed in at that counter, not before', async () => {
    await begin();
    clockAt(today, '08:25');
    const id = await granted('1001', { substitute: '2001' });
    clockAt(today, '08:30');
    const one = await room.post(1);
    expect(await start(id, '1001')).toBe('still-on-post');
    await room.done('close-counter', { counter: 1 }, one);
    expect(await start(id, '1001')).toBe('cover-not-on-post');
    // Signed in, but at another place.
    await room.signIn('2001');
    expect(await start(id, '1001')).toBe('cover-not-on-post');
    await room.done('open-counter', { counter: 1 }, room.staff('2001'));
    // On post, and gone again.
    await room.signOut('2001');
    expect(await start(id, '1001')).toBe('cover-not-on-post');
    // Whoever of the hall may stand there will do.
    await room.post(1, '9002');
    expect(await start(id, '1001')).toBe('done');
    expect(room.looks.leave(id)).toMatchObject({ state: 'on-leave', substitute: '9002', startedAt: room.clock.at });
  });

  it('[PO53] half a day needs none by 000/S, any absence of an A needs one by 000/L', async () => {
    await begin({ preset: 'S' });
    const short = await granted('1001', { to: half(today, 'am') });
    clockAt(today, '08:30');
    expect(await start(short, '1001')).toBe('done');
    room.close();
    await begin({ preset: 'S', substitutes: 'always' });
    const always = await granted('1001', { to: half(today, 'am') });
    clockAt(today, '08:30');
    expect(await start(always, '1001')).toBe('cover-not-on-post');
  });

  it('[PO53] before the hall opens the post’s B or the named substitute is enough; with neither nobody goes', async () => {
    await begin();
    expect(await start(await granted('1001'), '1001')).toBe('done');
    room.close();
    await begin({}, (file) => {
      delete file.posts[0]!.b;
    });
    const id = await granted('1001');
    expect(await start(id, '1001')).toBe('cover-not-on-post');
    await room.done('withdraw-leave', { leave: id }, room.staff('1001'));
    expect(await start(await granted('1001', { substitute: '2003' }), '1001')).toBe('done');
  });

  it('[PO59] nobody goes before the time, after it, or in another’s name without leading them', async () => {
    await begin();
    const tomorrow = await granted('1001', { from: half('2026-11-24', 'am'), to: half('2026-11-24', 'pm') });
    clockAt(today, '17:29');
    expect(await start(tomorrow, '1001')).toBe('leave-not-yet');
    clockAt(today, '17:30');
    expect(await start(tomorrow, '1002')).toBe('not-your-leave');
    clockAt('2026-11-24', '17:30');
    expect(await start(tomorrow, '1001')).toBe('leave-over');
  });

  it('[PO51] open work needs a receiver who is there; the list is kept with the leave', async () => {
    await begin({ substitutes: 'never' });
    clockAt(today, '08:30');
    const one = await room.post(1);
    const { id: ref } = await room.issue();
    await room.done('call-next', { counter: 1 }, one);
    await room.done('begin-service', { ticket: ref }, one);
    await room.done('hold-ticket', { ticket: ref }, one);
    const soon = { from: '2026-11-23T09:00:00+08:00' };
    expect(await room.say('request-leave', { ...todayLong, ...soon }, one)).toBe('open-work');
    expect(await room.say('request-leave', { ...todayLong, ...soon, handOverTo: '1001' }, one)).toBe('stand-in-away');
    // Numbers end with their day: leave of tomorrow leaves none behind.
    const tomorrow = { from: half('2026-11-24', 'am'), to: half('2026-11-24', 'pm') };
    expect(await room.say('request-leave', { ...todayLong, ...tomorrow }, one)).toBe('done');
    const id = await granted('1001', { ...soon, to: half(today, 'pm'), handOverTo: '2001' });
    expect(room.looks.leave(id)!.work).toEqual([
      { kind: 'ticket', ref, number: 'A001', counter: 1, day: '2026-11-23' },
    ]);
    clockAt(today, '09:00');
    await room.done('close-counter', { counter: 1 }, one);
    expect(await start(id, '1001')).toBe('done');
    const [fact] = room.heard.at(-1)!.facts;
    expect(fact).toMatchObject({ fact: 'leave-started', handOverTo: '2001', work: [{ number: 'A001' }], owed: [] });
  });

  it('[PO51] work that came after the request is asked about at the start, and may be given to somebody then', async () => {
    await begin({ substitutes: 'never' });
    clockAt(today, '08:30');
    const id = await granted('1001', { from: '2026-11-23T09:00:00+08:00' });
    const one = await room.post(1);
    const { id: ref } = await room.issue();
    await room.done('call-next', { counter: 1 }, one);
    await room.done('begin-service', { ticket: ref }, one);
    await room.done('hold-ticket', { ticket: ref }, one);
    await room.done('close-counter', { counter: 1 }, one);
    clockAt(today, '09:00');
    expect([
      await start(id, '1001'),
      await start(id, '1001', { handOverTo: '1001' }),
      await start(id, '1001', { handOverTo: '7777' }),
      await start(id, '1001', { handOverTo: '2001' }),
    ]).toEqual(['open-work', 'stand-in-away', 'unknown-staff', 'done']);
  });
});

describe('the third', () => {
  it('[PO54] is there before either of the two goes, when both have leave', async () => {
    await begin();
    const a = await granted('1001', { to: half(today, 'am') });
    const b = await granted('2001', { to: half(today, 'am'), substitute: '2003' });
    clockAt(today, '08:30');
    expect([await start(a, '1001'), await start(b, '2001')]).toEqual(['both-away', 'both-away']);
    await room.signIn('2003');
    expect([await start(a, '1001'), await start(b, '2001')]).toEqual(['done', 'done']);
  });
});

describe('taken to hospital', () => {
  const emergency: Body<'request-leave'> = {
    ...todayLong,
    kind: 'sick',
    emergency: true,
    staff: '1001',
    reason: '急性阑尾炎',
    from: '2026-11-23T10:00:00+08:00',
  };

  it('[PO48] a leader enters it; no signatures, and what is missing is written down instead of keeping anybody here', async () => {
    await begin({ preset: 'B4', substitutes: 'always' });
    clockAt(today, '08:30');
    const one = await room.post(1);
    const { id: ref } = await room.issue();
    await room.done('call-next', { counter: 1 }, one);
    await room.done('begin-service', { ticket: ref }, one);
    await room.done('hold-ticket', { ticket: ref }, one);
    clockAt(today, '10:05');
    for (const [jobNo, body] of [
      ['1001', { ...emergency, staff: undefined }],
      ['1002', emergency],
      ['9002', { ...emergency, kind: 'personal' as const }],
      ['9002', { ...emergency, staff: '9002' }],
    ] as const)
      expect([jobNo, await room.say('request-leave', body, room.staff(jobNo))]).toEqual([jobNo, 'needs-leader']);
    const { leave } = await room.done('request-leave', emergency, room.staff('9002'));
    expect(leave).toMatchObject({ state: 'filed', emergency: true, steps: [], staff: { jobNo: '1001' } });
    const started = (await room.done('start-leave', { leave: leave.id }, room.staff('9002'))).leave;
    expect(started.owed).toEqual(['still-on-post', 'substitute', 'open-work']);
    expect(started.state).toBe('on-leave');
    // The counter is free for whoever stands in.
    expect(room.looks.counter(1)!.staff).toBeNull();
    expect(await room.post(1, '2001').then(() => 'B stands')).toBe('B stands');
  });

  it('[PO170] nobody taken to hospital is asked for a phone, everybody else is; the draft in their name is judged for them', async () => {
    await begin();
    clockAt(today, '10:05');
    const { phone: _, ...noPhone } = emergency;
    const leader = room.looks.staff('9002')!;
    const draft = { kind: 'sick', from: emergency.from, to: emergency.to, staff: '1001', emergency: true } as const;
    expect(leavePreview(room.looks, draft, leader, room.clock.at)).toMatchObject({
      staff: { jobNo: '1001' },
      hindrances: [],
    });
    const clerk = room.looks.staff('1002')!;
    for (const [by, staff] of [
      [leader, '9002'],
      [clerk, '1001'],
      [clerk, '7777'],
    ] as const)
      expect(leavePreview(room.looks, { ...draft, staff }, by, room.clock.at)).toMatchObject({
        refused: 'needs-leader',
      });
    expect(commands['request-leave'].safeParse(noPhone).success).toBe(true);
    expect(commands['request-leave'].safeParse({ ...noPhone, emergency: false }).success).toBe(false);
    const { leave } = await room.done('request-leave', noPhone, room.staff('9002'));
    expect(openLeave(room.looks, room.looks.leave(leave.id)!).phone).toBe('');
  });
});
