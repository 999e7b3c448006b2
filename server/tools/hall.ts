import { tryHallFile } from '../keep-hall.ts';

/** Checks a hall file: what is in it, or every fault with its path. */
export function checkHall(path: string): number {
  const read = tryHallFile(path);
  if ('hall' in read) {
    const { hall, services, counters, staff, queues } = read.hall;
    process.stdout.write(
      `${hall.name.zh}: ${services.length} services, ${queues.length} queues, ${counters.length} counters, ${staff.length} staff; no fault\n`,
    );
    return 0;
  }
  for (const { path: at, message } of read.faults) process.stdout.write(`${at}: ${message}\n`);
  return 1;
}
