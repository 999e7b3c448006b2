import type { DayDone } from './business-day.ts';
import type { Drilled } from './drill.ts';
import { growth, type Weight } from './scales.ts';

const mib = 1024 * 1024;
/** What the database keeps in memory of the data, at most (its page cache): grows with the data until it is full. */
const pageCacheBytes = 64 * mib;

/** Copied into the data at 16 MiB and begun anew; after a backup or a check that held it up it is cut to twice that. */
const logBytes = 32 * mib;
const logMost = 2 * logBytes;

/** What may move between the first evening that is weighed and the last though nothing is kept. */
const mayGrow = { heapBytes: 3 * mib, rssBytes: 40 * mib, emitters: 20, handles: 4, logBytes: mib };

/** What grew from evening to evening, in words; nothing where all is at rest. */
export function grown(evenings: readonly Weight[]): string[] {
  const broken: string[] = [];
  const say = (
    what: string,
    most: number,
    of: (evening: Weight) => number,
    unit: (value: number) => string = String,
  ) => {
    const grew = growth(evenings.map(of));
    if (grew > most)
      broken.push(
        `${what} grew by ${unit(grew)} from ${unit(of(evenings[0]!))} on the first evening weighed, at most ${unit(most)} is rest`,
      );
  };
  const mibs = (bytes: number) => `${inMib(bytes)} MiB`;
  if (evenings.every(({ held }) => held !== null)) {
    say('the heap', mayGrow.heapBytes, ({ held }) => held!.heapBytes, mibs);
    say('the number of lines and requests held', mayGrow.emitters, ({ held }) => held!.emitters);
  }
  const withoutPages = ({ rssBytes, dataBytes }: Weight) => rssBytes - Math.min(pageCacheBytes, dataBytes);
  say('memory (RSS without the page cache)', mayGrow.rssBytes, withoutPages, mibs);
  say('the number of file handles', mayGrow.handles, ({ handles }) => handles);
  say('the write-ahead log', mayGrow.logBytes, ({ walBytes }) => Math.max(walBytes, logBytes), mibs);
  const log = Math.max(...evenings.map(({ walBytes }) => walBytes));
  if (log > logMost)
    broken.push(`the write-ahead log was ${mibs(log)} on an evening, at most ${mibs(logMost)} is rest`);
  return broken;
}

export function figuresOf({
  done,
  evenings,
  drills,
  screens,
  commands,
}: {
  done: readonly DayDone[];
  evenings: readonly Weight[];
  drills: readonly Drilled[];
  screens: number;
  commands: number;
}): Record<string, number | string> {
  const issued = done.reduce((sum, { book }) => sum + book.issued, 0);
  const fromTo = (of: (evening: Weight) => number) => `${inMib(of(evenings[0]!))} → ${inMib(of(evenings.at(-1)!))}`;
  const half = Math.floor(evenings.length / 2);
  const grew = evenings.at(-1)!.dataBytes - evenings[half]!.dataBytes;
  const daysSince = Math.round(((evenings.length - 1 - half) / evenings.length) * done.length);
  const ticketsSince = done.slice(-daysSince).reduce((sum, { book }) => sum + book.issued, 0);
  return {
    tickets: issued,
    commands,
    'commands/s': Math.round(commands / (done.reduce((sum, { workedMs }) => sum + workedMs, 0) / 1000)),
    screens,
    'heap MiB': fromTo(({ held }) => held?.heapBytes ?? 0),
    'lines and requests held': `${evenings[0]!.held?.emitters ?? '–'} → ${evenings.at(-1)!.held?.emitters ?? '–'}`,
    'RSS MiB': fromTo(({ rssBytes }) => rssBytes),
    handles: `${evenings[0]!.handles} → ${evenings.at(-1)!.handles}`,
    'WAL MiB': fromTo(({ walBytes }) => walBytes),
    'data MiB': inMib(evenings.at(-1)!.dataBytes),
    // A small month's data is mostly what any hall needs.
    'bytes a ticket': issued < 30_000 ? '–' : Math.round(grew / ticketsSince),
    'a day opens in ms, at most': Math.round(Math.max(...done.map(({ openedInMs }) => openedInMs))),
    'backups restored': drills.length,
    'a backup took ms, at most': Math.round(Math.max(0, ...drills.map(({ backedUpInMs }) => backedUpInMs))),
    'commands beside it': drills.map(({ beside }) => beside).join('/') || '–',
  };
}

export const inMib = (bytes: number): string => (bytes / mib).toFixed(1);
