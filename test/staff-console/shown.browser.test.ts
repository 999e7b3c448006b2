import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../stage/browser.ts';
import { armed, closeStages, patience, play } from './console-stage.ts';
import { callingView, consoleView, servingView, ticket, who } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const at = (view: unknown) => ({ 'console/3': view });

describe('what is shown', () => {
  it('[V2 V5 K7] every row has its reason, the cursor is always in view, 回车 chooses the ticket under it', async () => {
    const line = Array.from({ length: 50 }, (_, i) => ticket(`A${String(i + 1).padStart(3, '0')}`, 60 - i));
    const { page, heard, end } = await play(browser, {
      who: who(),
      views: at(consoleView({ waiting: line, counts: { ...consoleView().counts, waiting: 73 } })),
      practice: true,
    });
    await armed(page);
    expect(await page.locator('.practice').innerText()).toContain('演示');
    const rows = page.locator('.line .list > li:not(.more)');
    // With its own letters a row has its height.
    await page.evaluate(() => document.fonts.ready);
    const shown = await rows.count();
    for (const words of await page.locator('.line .mid .why').allInnerTexts()) expect(words).not.toBe('');
    await page.getByText(`还有 ${73 - shown} 人`).waitFor();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowDown');
    const here = page.locator('.line li.here .no');
    await here.getByText(`A${String(2 * shown + 2).padStart(3, '0')}`).waitFor();
    const box = await here.boundingBox();
    expect(box!.y + box!.height).toBeLessThan(768 - 64);
    await page.keyboard.press('Enter');
    await page
      .locator('.go.bar')
      .getByText(`叫 A${String(2 * shown + 2).padStart(3, '0')}`)
      .waitFor();
    expect(heard()).toEqual([]);
    await end();
  });

  it('[V3 V4] names stand as the hub masks them, and a screen that has not reported is not claimed', async () => {
    const { page, stage, end } = await play(browser, { who: who(), views: at(servingView()) });
    await page.getByText('周*兰').waitFor();
    await page.getByText('3302**********2041').waitFor();
    const seen = {
      boards: 1,
      of: 2,
      spoken: 0,
      screens: [
        { label: '东屏', shownAt: callingView().call!.at, spokenAt: null },
        { label: '西屏', shownAt: null, spokenAt: null },
      ],
    };
    stage.show('console/3', callingView(0, { seen }));
    await page.getByText('2 块大屏看到 1 块，语音还没播').waitFor();
    const cells = await page.locator('.seen > div').allInnerTexts();
    expect(cells[0]).toMatch(/东屏\s+\d\d:\d\d:\d\d\.\d/);
    expect(cells[1]).toMatch(/西屏\s+还没看到/);
    expect(cells[2]).toMatch(/语音\s+还没播/);
    await end();
  });

  it('[V7] only the language spoken is fetched; another comes when it is asked for, and until then the console speaks on', async () => {
    const { page, end } = await play(browser, { who: who(), views: at(consoleView()) });
    await page.locator('.line').waitFor();
    const fetched = new Set<string>();
    page.on('requestfinished', (request) => {
      const language = /\/(zh|en)-[\w-]+\.js$/.exec(request.url())?.[1];
      if (language) fetched.add(language);
    });
    await page.reload();
    await page.locator('.line').waitFor();
    await expect.poll(() => [...fetched], patience).toEqual(['zh']);
    await page.route(/\/en-[\w-]+\.js$/, (route) => route.abort());
    const missed = page.waitForEvent('requestfailed');
    await page.locator('.tongue').click();
    await missed;
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await page.unroute(/\/en-[\w-]+\.js$/);
    await page.clock.runFor(2500);
    await page.locator('html[lang=en]').waitFor();
    await page.getByText('waiting').first().waitFor();
    // Each page that was opened has words of its own; none of them is asked for in a language nobody speaks.
    await expect.poll(() => [...fetched], patience).toEqual(['zh', 'en']);
    fetched.clear();
    await page.reload();
    await page.locator('html[lang=en]').waitFor();
    await expect.poll(() => [...fetched], patience).toEqual(['en']);
    await end();
  });
});
