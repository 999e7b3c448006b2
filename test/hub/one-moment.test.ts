import { afterEach, expect, it } from 'vitest';
import { openRoom, type Room } from '../support/room.ts';

let room: Room;
afterEach(() => room.close());

it('[HU12] a commit is one moment: nobody is given a number of a day that ends before the number is dated', async () => {
  // Every look at the clock is a millisecond later: midnight falls between any two of them.
  for (let beforeMidnight = 1; beforeMidnight <= 6; beforeMidnight++) {
    room = await openRoom({ at: Date.parse('2026-11-23T23:00:00+08:00') });
    await room.issue();
    room.clock.at = Date.parse('2026-11-24T00:00:00+08:00') - beforeMidnight;
    room.clock.now = () => room.clock.at++;
    const given = await Promise.all([room.issue(), room.issue(), room.issue()]);
    expect(given.map(({ issuedAt, businessDay }) => [issuedAt.slice(0, 10), businessDay])).toEqual(
      given.map(({ businessDay }) => [businessDay, businessDay]),
    );
    expect(new Set(given.map(({ issuedAt }) => issuedAt)).size).toBe(1);
    room.close();
  }
});
