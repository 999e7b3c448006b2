import { setTimeout as wait } from 'node:timers/promises';
import type { JobBook } from '../../../printer/job-book.ts';
import { ThermalPrinter } from '../../support/thermal-printer/thermal-printer.ts';
import type { HallData } from './hall-data.ts';
import { deadlineMs, HubLife } from './hub-life.ts';
import type { Bench, Mutant } from './hub-life.ts';
import type { Script } from './script.ts';
import { judge } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** How long a hall may take to come to rest; far longer than it ever does. */
const restMs = 20_000;
const lookEveryMs = 100;
const restEveryMs = 60;

/** Lives through a bad day and says what became of every number. */
export async function live(script: Script, data: HallData, mutant: Mutant = {}): Promise<Verdict> {
  data.clear();
  const benches: Bench[] = await Promise.all(
    script.printers.map(async (printer) => ({ ...printer, printer: await ThermalPrinter.start(printer.script) })),
  );
  let hub = new HubLife(data.db, benches, mutant);
  const ended: Promise<void>[] = [];
  // The hub looks at its printers every five seconds; this day is shorter.
  const looking = setInterval(() => hub.spool.look(), lookEveryMs);

  const happenings: { atMs: number; happen(): void }[] = [
    ...script.issues.map(({ atMs, printer }) => ({
      atMs,
      happen() {
        data.issue(printer);
        hub.spool.poke();
      },
    })),
    ...script.killsMs.map((atMs) => ({
      atMs,
      happen() {
        ended.push(hub.kill());
        hub = new HubLife(data.db, benches, mutant);
      },
    })),
    ...script.reprintsMs.map((atMs) => ({
      atMs,
      happen() {
        const printer = data.reprint();
        if (printer !== null) hub.spool.poke(printer);
      },
    })),
  ];
  const beganMs = performance.now();
  try {
    for (const { atMs, happen } of happenings.sort((one, other) => one.atMs - other.atMs)) {
      await wait(Math.max(0, beganMs + atMs - performance.now()));
      happen();
    }
    const restless = await rest(hub.book, benches);
    clearInterval(looking);
    ended.push(hub.spool.stop());
    await Promise.all(ended);
    await Promise.all(benches.map(({ printer }) => printer.quiet()));
    return judge({ ...data.evidence(), benches, restless, longestJobMs: deadlineMs });
  } finally {
    clearInterval(looking);
    await hub.kill();
    await Promise.all(benches.map(({ printer }) => printer.stop()));
  }
}

/** Waits until every slip is settled; the printers at which one never is. */
async function rest(book: JobBook, benches: readonly Bench[]): Promise<string[]> {
  for (const beganMs = performance.now(); ; await wait(restEveryMs)) {
    const open = benches.filter(({ id }) => book.next(id) !== null).map(({ id }) => id);
    const sending = book.unfinished().map(({ printer }) => printer);
    if (open.length + sending.length === 0) return [];
    if (performance.now() - beganMs > restMs) return [...open, ...sending];
  }
}
