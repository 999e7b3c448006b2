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

it('[PO160] who stands in for somebody taken ill is in no rota, and is called to a meeting only once a third is planned there', async () => {
  const room = await openRoom();
  const leader = room.staff('9002');
  const { day } = room.hall.zone.local(room.clock.at);
  for (const jobNo of ['2001', '2002']) await room.signIn(jobNo);
  await room.done('assign-shift', { day, kind: 'front', staff: '1001', counter: 1 }, leader);
  const { leave } = await room.done(
    'request-leave',
    {
      kind: 'sick',
      staff: '1001',
      emergency: true,
      from: { day, half: 'am' },
      to: { day, half: 'pm' },
      reason: '送医',
      phone: '13800001234',
    },
    leader,
  );
  await room.done('start-leave', { leave: leave.id }, leader);
  const meeting = { day, from: '14:00', to: '15:00', what: '培训', staff: ['2001'] };
  expect(await room.say('plan-meeting', meeting, leader)).toBe('both-away');
  await room.done('assign-shift', { day, kind: 'stand-by', staff: '2002', counter: 1 }, leader);
  expect(await room.say('plan-meeting', meeting, leader)).toBe('done');
  await room.close();
});
