import { openBusyHall, demo } from '../test/views/busy-hall.ts';
import { figure } from './figure.ts';
import { screensBuilt } from './javascript.ts';

/** What goes over the line: each kind of view in a busy hall, and the scripts of each screen. */
export async function benchBytes(): Promise<void> {
  await benchViews();
  for (const screen of screensBuilt()) figure('javascript of a screen, gzipped', { ...screen });
}

/** The demo hall, twelve counters and 110 services: in a minute in which everybody calls, and when most of those called have come. */
async function benchViews(): Promise<void> {
  const hall = await openBusyHall();
  const kinds: Record<string, string[]> = {
    board: ['board'],
    'board of a zone, the largest': demo.zones.map(({ id }) => `board/${id}`),
    counter: ['counter/1'],
    desk: ['desk/1'],
    console: ['console/1'],
    kiosk: ['kiosk'],
    hall: ['hall'],
    ticket: [`ticket/${hall.waitingToken}`],
  };
  const largest = async (topics: string[]) =>
    Math.max(...(await Promise.all(topics.map((topic) => hall.bytes(topic)))));
  const sizes = new Map<string, number>();
  for (const [view, topics] of Object.entries(kinds)) sizes.set(view, await largest(topics));
  const twelve = (await hall.view('board')).calls.length;
  await hall.served();
  const few = (await hall.view('board')).calls.length;
  for (const [view, topics] of Object.entries(kinds))
    figure('bytes of a view', {
      view,
      [`${twelve} calls at once`]: sizes.get(view)!,
      [`${few} calls, most have come`]: await largest(topics),
    });
  await hall.close();
}
