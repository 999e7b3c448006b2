import { expect, it } from 'vitest';
import { screensBuilt } from '../../bench/javascript.ts';

const KiB = 1024;
const mostKiB: Record<string, number> = { kiosk: 60, board: 60, counter: 60, desk: 60, console: 60, phone: 40 };

it('[W122] what a screen loads before it draws, in either language, is less than 60 KiB gzipped, a phone’s page less than 40', () => {
  const screens = screensBuilt();
  expect(screens.map(({ screen }) => screen)).toEqual(Object.keys(mostKiB));
  for (const { screen, startBytes } of screens) {
    expect.soft(startBytes / KiB, screen).toBeLessThan(mostKiB[screen]!);
    // Less than this is no screen.
    expect.soft(startBytes / KiB, screen).toBeGreaterThan(20);
  }
});
