import type { Page } from 'playwright-core';
import { axeFaults } from '../stage/axe.ts';

/** What WCAG 2.2 AA finds wrong with the page once it has come to rest, one line a fault. */
export async function faultsOf(page: Page): Promise<string[]> {
  // A colour that is still on its way is not yet the colour people read.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .map((animation) =>
          animation.effect?.getComputedTiming().iterations === Infinity
            ? undefined
            : animation.finished.catch(() => undefined),
        ),
    ).then(() => undefined),
  );
  return axeFaults(page);
}
