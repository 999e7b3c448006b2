import { startHub } from '../test/support/running-hub.ts';
import { installedBrowser, openBrowser } from '../test/stage/browser.ts';
import { figure, quantile, round } from './figure.ts';
import { clockMs } from './lobby.ts';

const rounds = 60;

/** From the clerk's key to the number painted on a board in a real browser. */
export async function benchPainted(): Promise<void> {
  if (!installedBrowser()) return figure('call to painted on a board', { leftOut: 'no browser on this machine' });
  const hub = await startHub();
  const clerk = await hub.caller().signIn('1001');
  await clerk.done('open-counter', { counter: 1 });
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(`${hub.url}/board/`);
  await page.getByText('今天还没有叫号').waitFor();
  const tookMs: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const { ticket } = await clerk.done('issue-ticket', { service: 'ss-card', printer: null });
    const painted = page.evaluate(
      (number) =>
        new Promise<number>((resolve) => {
          // Painted: the frame after the one in which the number stands in the page.
          const look = () => {
            if (!document.body.innerText.includes(number)) return requestAnimationFrame(look);
            requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
          };
          look();
        }),
      ticket.number as string,
    );
    const pressedAtMs = clockMs();
    await clerk.done('call-next', { counter: 1 });
    tookMs.push((await painted) - pressedAtMs);
    await clerk.done('begin-service', { ticket: ticket.id });
    await clerk.done('finish-service', { ticket: ticket.id });
  }
  const sorted = tookMs.sort((a, b) => a - b);
  figure('call to painted on a board', { p50Ms: round(quantile(sorted, 0.5)), p95Ms: round(quantile(sorted, 0.95)) });
  await browser.close();
  await hub.close();
}
