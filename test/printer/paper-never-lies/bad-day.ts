import { setTimeout as wait } from 'node:timers/promises';
import type { JobBook } from '../../../printer/job-book.ts';
import { ThermalPrinter } from '../../support/thermal-printer/thermal-printer.ts';
import type { HallData } from './hall-data.ts';
import { HubLife, times } from './hub-life.ts';
import type { Bench, Mutant } from './hub-life.ts';
import { type Script, slower } from './script.ts';
import { judge } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** So many looks without any change, and a slip waits for ever: far longer than one is ever waited for. */
const restTurns = 150;
const lookEveryMs = 100;
const restEveryMs = 60;

/** Lives through a bad day, so many times slower than it is written, and says what became of every number. */
export async function live(written: Script, data: HallData, pace: number, mutant: Mutant = {}): Promise<Verdict> {
  const script = slower(written, pace);
  data.clear();
  const benches: Bench[] = await Promise.all(
    script.printers.map(async (printer) => ({ ...printer, printer: await ThermalPrinter.start(printer.script) })),
  );
  let hub = new HubLife(data.db, benches, pace, mutant);
  const ended: Promise<void>[] = [];
  // The hub looks at its printers every five seconds; this day is shorter.
  const looking = setInterval(() => hub.spool.look(), lookEveryMs * pace);

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
        hub = new HubLife(data.db, benches, pace, mutant);
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
    const restless = await rest(hub.book, benches, pace);
    clearInterval(looking);
    ended.push(hub.spool.stop());
    await Promise.all(ended);
    await Promise.all(benches.map(({ printer }) => printer.quiet()));
    return judge({ ...data.evidence(), benches, restless, longestJobMs: times.deadlineMs * pace });
  } finally {
    clearInterval(looking);
    await hub.kill();
    await Promise.all(benches.map(({ printer }) => printer.stop()));
  }
}

/** Waits until every slip is settled; the printers at which one never is. Counted in this process's own turns: on a busy machine the hub has no more of them than we. */
async function rest(book: JobBook, benches: readonly Bench[], pace: number): Promise<string[]> {
  let before = '';
  for (let still = 0; ; await wait(restEveryMs * pace)) {
    const open = benches.flatMap(({ id }) => book.next(id) ?? []);
    const sending = book.unfinished();
    const slips = [...open, ...sending];
    if (slips.length === 0) return [];
    const now = slips.map(({ id, tries }) => `${id} ${tries}`).join();
    still = now === before ? still + 1 : 0;
    if (still > restTurns) return [...new Set(slips.map(({ printer }) => printer))];
    before = now;
  }
}
