import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../stage/axe.ts';
import { openBrowser } from '../stage/browser.ts';
import { closeStages, play } from './console-stage.ts';
import { counterLooks } from './counter-looks.ts';
import { roomLooks } from './room-looks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const slipDrawn =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 576 640"><rect width="576" height="640" fill="#fff"/><text x="288" y="90" font-size="32" text-anchor="middle">高效办成一件事</text><text x="288" y="320" font-size="150" font-weight="700" text-anchor="middle">A023</text></svg>';
describe('every state of the console', () => {
  it.each([...counterLooks, ...roomLooks])(
    '[V6 K8] $name can be read and worked by everybody: axe finds nothing, and nothing is cut off',
    async (look) => {
      const { page, stage, end } = await play(browser, {
        ...look,
        get: { '/api/slip-preview': { svg: slipDrawn } },
      });
      await page.locator('.deck, .gate main, .hall-deck').first().waitFor();
      await page.clock.runFor(650);
      for (const key of look.keys ?? []) {
        await page.keyboard.press(key);
        await page.clock.runFor(50);
      }
      await look.act?.(page, stage);
      await page.locator(look.see).first().waitFor();
      await page.clock.runFor(650);
      await page.evaluate(() => document.fonts.ready);
      if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `console-${look.name}.png`) });
      expect(await axeFaults(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await end();
    },
  );
});
