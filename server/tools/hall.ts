import { postFindings } from '../posts/post-findings.ts';
import { findingWords } from './finding-words.ts';
import { tryHallFile } from '../keep-hall.ts';

/** Checks a hall file: what is in it, or every fault with its path. */
export function checkHall(path: string, today = new Date().toISOString().slice(0, 10)): number {
  const read = tryHallFile(path);
  if ('hall' in read) {
    const { hall, services, counters, staff, queues } = read.hall;
    process.stdout.write(
      `${hall.name.zh}: ${services.length} services, ${queues.length} queues, ${counters.length} counters, ${staff.length} staff; no fault\n`,
    );
    // What cannot work as the regulations want it is no fault of the file: it is said, and the hall opens.
    for (const finding of postFindings(read.hall, today)) process.stdout.write(`${findingWords(finding)}\n`);
    return 0;
  }
  for (const { path: at, message } of read.faults) process.stdout.write(`${at}: ${message}\n`);
  return 1;
}
