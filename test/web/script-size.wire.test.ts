import { expect, it } from 'vitest';
import { screensBuilt } from '../../bench/javascript.ts';

const kB = 1000;
/** What each screen may weigh before it draws, and with the heaviest of what is entered from there: little above what it does weigh. */
const most: Record<string, { start: number; withRoom: number }> = {
  kiosk: { start: 56, withRoom: 60 },
  board: { start: 40, withRoom: 40 },
  counter: { start: 36, withRoom: 36 },
  desk: { start: 36, withRoom: 36 },
  console: { start: 39, withRoom: 60 },
  phone: { start: 40, withRoom: 40 },
  case: { start: 40, withRoom: 40 },
  paper: { start: 31, withRoom: 31 },
};

it('[W122] what a screen loads before it draws, and with its heaviest room, in either language, gzipped, is less than 60 kB, a phone’s page less than 40', () => {
  const screens = screensBuilt();
  expect(screens.map(({ screen }) => screen)).toEqual(Object.keys(most));
  for (const { screen, startBytes, withRoomBytes } of screens) {
    expect.soft(startBytes / kB, screen).toBeLessThan(most[screen]!.start);
    expect.soft(withRoomBytes / kB, `${screen} with its heaviest room`).toBeLessThan(most[screen]!.withRoom);
    // Less than this is no screen.
    expect.soft(startBytes / kB, screen).toBeGreaterThan(20);
  }
});
