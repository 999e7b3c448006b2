import { mkdirSync } from 'node:fs';
import { chance } from '../crowd.ts';
import type { Cut } from './cut.ts';
import { Disk } from './disk.ts';
import type { DiskFile } from './disk-file.ts';
import { Image } from './image.ts';
import { type Left, leftOf } from './left.ts';
import { type Entry, inWords } from './record.ts';
import { look, type Sight } from './sight.ts';
import { Told } from './told.ts';

export interface Found {
  cut: Cut;
  sight: Sight;
  /** What the hub had said by then. */
  told: Told;
  /** Where in the record, for whoever has to find what went wrong. */
  where: string;
  /** Something that was written and not synced was gone. */
  dropped: boolean;
}

/** How much of what was not synced is there after the cut: hardly anything, half, or nearly all of it. */
const likelihoods = [0.1, 0.5, 0.9];

/** Plays the record once and pulls the plug at each of the cuts, which come in its order. After each the folder is as the cut left it. */
export function* replay(entries: Entry[], cuts: Cut[], folder: string): Generator<Found> {
  mkdirSync(folder, { recursive: true });
  const disk = new Disk();
  const told = new Told();
  const image = new Image(folder);
  let done = 0;
  for (const cut of cuts) {
    for (; done < cut.at; done++) {
      const entry = entries[done]!;
      disk.apply(entry);
      if (entry.did === 'told') told.hear(entry);
    }
    const files = filesLeft(disk, chance(cut.seed));
    image.lay(files);
    const where = `after entry ${cut.at} of ${entries.length} (${inWords(entries[cut.at - 1]!, disk.nameOf)})`;
    const dropped = [...files.values()].some(({ left }) => left.dropped);
    yield { cut, sight: look(folder, told, cut), told, where, dropped };
  }
  image.close();
}

/** The hub's files after a power cut, but for the -shm, which SQLite makes anew whatever it holds. */
function filesLeft(disk: Disk, next: () => number): Map<string, { file: DiskFile; left: Left }> {
  const likely = likelihoods[Math.floor(next() * likelihoods.length)]!;
  const files = new Map<string, { file: DiskFile; left: Left }>();
  for (const [name, file] of disk.namesLeft(next)) {
    if (name.startsWith('hub.') && !name.endsWith('-shm')) files.set(name, { file, left: leftOf(file, likely, next) });
  }
  return files;
}
