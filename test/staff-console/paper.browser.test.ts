import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrintersView } from '../../protocol/views.ts';
import { openBrowser } from '../stage/browser.ts';
import { armed, closeStages, patience, play, pressWhenReady, toPrinters } from './console-stage.ts';
import { ago, consoleView, printersView, ticket, who } from './sample.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeStages(browser));

const at = (view: unknown) => ({ 'console/3': view });
const nobody = { counter: null, posts: [] };
const keeper = { who: who({ roles: ['supervisor'] }, nobody) };

describe('alerts about paper', () => {
  it('[P61] a slip that failed: again where a printer is well, on another by a digit, or looked after', async () => {
    const { page, heard, end } = await play(browser, { who: who(), views: at(consoleView()) });
    await page.locator('.summon').waitFor();
    await page.keyboard.press('F8');
    await page.locator('.slip-acts').waitFor();
    // What became of the slip is known once the hall's paper has come too.
    await page.locator('.det .t', { hasText: 'A026 的小票不知打没打出来' }).waitFor();
    await page.locator('.go.bar .go-small', { hasText: '在“导办台”打印，注明补打' }).waitFor();
    await pressWhenReady(page, 'F2');
    await page.getByText('A026 的小票已送去打印').waitFor();
    await page.keyboard.press('1');
    await expect.poll(() => heard().length, patience).toBe(2);
    await page.locator('.slip-acts .act[aria-disabled="false"]').first().waitFor();
    await page.keyboard.press('0');
    await page.getByText('A026 的小票记为已处理').waitFor();
    expect(heard()).toEqual([
      ['reprint-ticket', { ticket: 'LJ-20261123-A026', printer: 'desk' }],
      ['reprint-ticket', { ticket: 'LJ-20261123-A026', printer: 'k1' }],
      ['set-slip-aside', { job: '57' }],
    ]);
    await end();
  });

  it('[P62] a printer that is down says why and who stands in; one that runs low how many slips are left', async () => {
    const { page, stage, end } = await play(browser, { who: who(), views: at(consoleView()) });
    await page.locator('.summon').waitFor();
    await page.keyboard.press('F8');
    await page.getByText('小票机 K2：缺纸').first().waitFor();
    await page.getByText('小票现在由“导办台”代打').waitFor();
    await page.getByText('大约还能打 12 张').waitFor();
    const printers = consoleView().printers.map((one) =>
      one.id === 'k2' ? { ...one, detail: 'agent-away', standIn: null } : one,
    );
    stage.show('console/3', consoleView({ printers }));
    await page.getByText('小票机 K2：打印代理不在线').first().waitFor();
    await page.getByText('小票打不出来，群众可先扫码或记号').waitFor();
    await end();
  });

  it('[P66] a call-back slip for who is on hold or back in line, beside the keys and not in their way', async () => {
    const back = ticket('A028', 5, { why: { code: 'returned', rate: 1, score: 5 } });
    const { page, heard, end } = await play(browser, {
      who: who(),
      views: at(consoleView({ waiting: [ticket('A027', 6), back] })),
    });
    await page.locator('.summon').waitFor();
    await page.keyboard.press('F7');
    await page.locator('.about-ticket').waitFor();
    await armed(page);
    await page.getByRole('button', { name: '打回呼单' }).click();
    await page.getByText('A017 的回呼单已送去打印').waitFor();
    await page.keyboard.press('F6');
    await page.locator('.passes').waitFor();
    expect(await page.getByRole('button', { name: '打回呼单' }).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.clock.runFor(650);
    await page.getByRole('button', { name: '打回呼单' }).click();
    await page.getByText('A028 的回呼单已送去打印').waitFor();
    expect(heard()).toEqual([
      ['print-call-back', { ticket: 'LJ-20261123-A017' }],
      ['print-call-back', { ticket: 'LJ-20261123-A028' }],
    ]);
    await end();
  });
});

describe('the page of printers', () => {
  it('[P63] every printer is a card; a test page at one press, a new roll after one question', async () => {
    const { page, heard, end } = await play(browser, keeper);
    await toPrinters(page);
    const card = (name: string) => page.getByRole('article', { name });
    expect(await card('小票机 K2').innerText()).toMatch(
      /缺纸[\s\S]*USB · 58 mm · \d\d:\d\d 起\s+现在由“导办台”代打\s+约 0 张/,
    );
    expect(await card('小票机 K3').innerText()).toMatch(
      /纸快用完[\s\S]*系统打印队列 · 80 mm[\s\S]*不回话[\s\S]*约 12 张/,
    );
    expect(await card('导办台').innerText()).toMatch(/正常[\s\S]*DESK · 打印代理[\s\S]*坏了由“小票机 K1”代打/);
    await armed(page);
    await card('导办台').getByRole('button', { name: '试打' }).click();
    await page.getByText('导办台 的试打页已送去打印').waitFor();
    await card('小票机 K3').getByRole('button', { name: '换好纸了' }).click();
    await card('小票机 K3').getByRole('button', { name: '还没有' }).click();
    await card('小票机 K3').getByRole('button', { name: '换好纸了' }).click();
    expect(heard()).toHaveLength(1);
    await card('小票机 K3').getByRole('button', { name: '是，换好了' }).click();
    await page.getByText('小票机 K3 的纸卷从头算起').waitFor();
    expect(heard()).toEqual([
      ['print-test-page', { printer: 'desk' }],
      ['change-roll', { printer: 'k3' }],
    ]);
    await end();
  });

  it('[P64] slips to look after come first; each says what became of it, and where it went', async () => {
    const { page, heard, end } = await play(browser, { ...keeper, size: { width: 1366, height: 1400 } });
    await toPrinters(page);
    const rows = page.locator('.slip-row');
    await expect.poll(() => rows.count(), patience).toBe(10);
    const words = await rows.allInnerTexts();
    expect(words[0]).toMatch(/A026[\s\S]*不确定打没打出来 · 缺纸[\s\S]*要处理/);
    expect(words[1]).toMatch(/B011[\s\S]*没打出来 · 切刀卡住[\s\S]*要处理/);
    expect(words.slice(2).join()).not.toContain('要处理');
    expect(words.find((row) => row.includes('E045'))).toContain('已发送，未确认');
    expect(words.find((row) => row.includes('转到'))).toMatch(
      /C033[\s\S]*没打出来 · 缺纸[\s\S]*小票机 K2 · 转到“导办台”/,
    );
    expect(words.find((row) => row.includes('补打 1'))).toMatch(/C033[\s\S]*已打印[\s\S]*导办台/);
    await page.locator('.tally').getByText('这台小票机不回话').waitFor();
    await page.keyboard.press('ArrowDown');
    await pressWhenReady(page, 'F2');
    await page.getByText('B011 的小票已送去打印').waitFor();
    await page.keyboard.press('0');
    await page.getByText('B011 的小票记为已处理').waitFor();
    expect(heard()).toEqual([
      ['reprint-ticket', { ticket: 'LJ-20261123-B011', printer: 'k1' }],
      ['set-slip-aside', { job: '54' }],
    ]);
    await end();
  });

  it('[P65] the cursor stays on its slip while others come, and goes on to the next when it is looked after', async () => {
    const { page, stage, end } = await play(browser, keeper);
    await toPrinters(page);
    const here = () => page.locator('.list li.here .no').textContent();
    await page.keyboard.press('ArrowDown');
    await expect.poll(here, patience).toBe('B011');
    const view = printersView();
    const troubled: PrintersView['slips'][number] = { ...view.slips[3]!, job: '61', number: 'F002', at: ago(0) };
    const slips = [troubled, ...view.slips];
    stage.show('printers', { ...view, slips });
    await page.getByText('F002').first().waitFor();
    await expect.poll(here, patience).toBe('B011');
    stage.show('printers', {
      ...view,
      slips: slips.map((slip) => (slip.number === 'B011' ? { ...slip, toDo: false } : slip)),
    });
    await page.getByText('2 张要处理').waitFor();
    await expect.poll(here, patience).not.toBe('B011');
    const printed = slips.map((slip) => ({ ...slip, toDo: false }));
    stage.show('printers', { ...view, slips: printed });
    await page.getByText('没有要处理的').waitFor();
    await page.keyboard.press('PageUp');
    await expect.poll(here, patience).toBe('F002');
    stage.show('printers', { ...view, slips: [{ ...printed[0]!, job: '62', number: 'F003' }, ...printed] });
    await expect.poll(here, patience).toBe('F003');
    await end();
  });

  it('[P71] a guide sees the printers and cannot change the letterhead', async () => {
    const { page, end } = await play(browser, { who: who({ roles: ['guide'] }, nobody), views: at(consoleView()) });
    await toPrinters(page);
    expect(await page.getByRole('button', { name: '小票抬头' }).count()).toBe(0);
    await page.keyboard.press('F6');
    expect(await page.locator('.letterhead-form').count()).toBe(0);
    await end();
  });

  it('[V7 P71] its words come in the language spoken, and in the other when that is asked for', async () => {
    const { page, end } = await play(browser, keeper);
    await page.locator('.plan').waitFor();
    const fetched: string[] = [];
    page.on('requestfinished', (request) => {
      if (/\/(zh|en)-[\w-]+\.js$/.test(request.url())) fetched.push(request.url());
    });
    const inLanguage = (language: string) => fetched.filter((url) => url.includes(`/${language}-`));
    await toPrinters(page);
    await page.getByRole('article', { name: '导办台' }).waitFor();
    await expect.poll(() => inLanguage('zh').length, patience).toBeGreaterThan(0);
    expect(inLanguage('en')).toEqual([]);
    await page.locator('.tongue').click();
    await page.getByRole('article', { name: 'Guide desk' }).getByText('Working').waitFor();
    // Every dictionary that was open comes in the new language, and none in the old one again.
    await expect.poll(() => inLanguage('en').length, patience).toBeGreaterThan(inLanguage('zh').length);
    expect(new Set(fetched).size).toBe(fetched.length);
    await end();
  });
});
