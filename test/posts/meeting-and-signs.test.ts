import { expect, it } from 'vitest';
import { openRoom } from '../support/room.ts';
import { smallHall } from '../support/small-hall.ts';

it('[PO160] who is called to a meeting while the other of A and B is under a sign needs a third, until the sign promises to be over', async () => {
  const room = await openRoom({
    hall: smallHall((hall) => {
      hall.rules.awayMaxMin = 60;
    }),
  });
  const leader = room.staff('9002');
  const a = await room.post(1);
  await room.signIn('2001');
  await room.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 30 }, a);
  const { day, minute } = room.hall.zone.local(room.clock.at);
  const time = (of: number) => `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
  const meeting = (inMin: number, staff = ['2001']) => ({
    day,
    from: time(minute + inMin),
    to: time(minute + inMin + 30),
    what: '例会',
    staff,
  });
  expect(await room.say('plan-meeting', meeting(10), leader)).toBe('both-away');
  expect(await room.say('plan-meeting', meeting(10, ['1002']), leader)).toBe('done');
  expect(await room.say('plan-meeting', meeting(30), leader)).toBe('done');
  await room.signIn('2002');
  await room.done('name-cover', { counter: 1, staff: '2002' }, leader);
  expect(await room.say('plan-meeting', meeting(20), leader)).toBe('done');
  await room.close();
});
