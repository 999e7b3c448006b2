import type { GoodScreen as AGoodScreen } from './good-screen.ts';
import type { Order, Report } from './orders.ts';
import type { Screen as AScreen } from './screen.ts';

/** A process full of screens. They import what a browser has to be there for, so that comes first. */
let screens: AScreen[] = [];
let good: AGoodScreen | null = null;
const say = (report: Report) => process.send!(report);
const until = async (is: () => boolean) => {
  while (!is()) await new Promise((resolve) => setTimeout(resolve, 20));
};

async function open({ url, cookie, seed, count, stormMs, tokens }: Extract<Order, { do: 'open' }>): Promise<void> {
  const { openBrowser } = await import('./tab.ts');
  openBrowser(new URL(url));
  const { layBadLines } = await import('./bad-line.ts');
  layBadLines();
  const { Screen } = await import('./screen.ts');
  const { scriptOf, everyTopic } = await import('./script.ts');
  const { GoodScreen } = await import('./good-screen.ts');
  const topics = everyTopic(tokens);
  const control = new GoodScreen(url, cookie, topics);
  good = control;
  screens = Array.from({ length: count }, (_, i) => new Screen(scriptOf(seed + i, stormMs, tokens), cookie));
  await until(() => control.sees(topics) && screens.every((screen) => screen.isReady()));
  say({ done: 'open' });
}

async function calm(): Promise<void> {
  const { aftermath } = await import('./aftermath.ts');
  for (const screen of screens) screen.calm();
  const { broken, wholeMs } = await aftermath(good!, screens);
  const counted: Record<string, number> = {};
  for (const { line, said } of screens) {
    for (const [what, times] of Object.entries(line.counted)) counted[what] = (counted[what] ?? 0) + times;
    counted.announced = (counted.announced ?? 0) + said.length;
  }
  say({ done: 'calm', broken, wholeMs, counted });
}

process.on('message', (order: Order) => {
  if (order.do === 'open') void open(order);
  else if (order.do === 'calm') void calm();
  else {
    for (const screen of screens) screen.storm();
    say({ done: 'storm' });
  }
});
process.on('disconnect', () => process.exit());
