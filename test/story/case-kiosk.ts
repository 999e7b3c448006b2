import type { Page } from 'playwright-core';

/** Somebody steps up: a touch wakes a kiosk that nobody has used for a while. */
export async function wakes(kiosk: Page): Promise<void> {
  const poster = kiosk.locator('.poster');
  await poster.or(kiosk.locator('.tiles, .ets')).first().waitFor();
  if (await poster.isVisible()) await poster.click();
}

/** Finds a matter by the initials of its name and takes a number for it. */
export async function takesNumber(kiosk: Page, initials: string, name: string): Promise<string> {
  await wakes(kiosk);
  await kiosk.getByText('按名称查找').click();
  // The field takes the keys once its page is painted.
  await kiosk.locator('input:focus').waitFor();
  await kiosk.keyboard.type(initials);
  await kiosk.getByText(name, { exact: true }).first().click();
  await kiosk.locator('.take').click();
  return taken(kiosk);
}

/** The number that was taken, large, before the home page comes back. */
export async function taken(kiosk: Page): Promise<string> {
  const number = ((await kiosk.locator('.huge').textContent()) ?? '').trim();
  await kiosk.getByRole('button', { name: '看好了' }).click();
  await kiosk.locator('.tiles, .ets').waitFor();
  return number;
}

/** 查办件: by the case's number and the last four of the applicant's identity number or phone. */
export async function asksForCase(kiosk: Page, number: string, factor: string): Promise<void> {
  await wakes(kiosk);
  await kiosk.getByRole('button', { name: /^查办件/ }).click();
  const pad = kiosk.locator('.pad');
  for (const sign of number.replace(/\D/g, '') + factor)
    await pad.getByRole('button', { name: sign, exact: true }).click();
  await kiosk.getByRole('button', { name: '查询', exact: true }).click();
  await kiosk.locator('.case-page').waitFor();
}
