import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chance } from '../crowd.ts';
import type { Trial } from '../fault.ts';
import { spoiltBy } from '../mutants/mutant.ts';
import { recordBusyHall } from './busy-hall.ts';
import { drawCuts } from './cut.ts';
import { Disk } from './disk.ts';
import { replayAll } from './lanes.ts';
import { type Entry, readRecord } from './record.ts';
import { buildRecorder } from './recorder.ts';
import { replay } from './replay.ts';
import { startedAgain } from './started-again.ts';
import type { Tally } from './tally.ts';
import { Told } from './told.ts';
import type { Kept } from './working-hall.ts';

/** Below this many cuts the hall works for one run of the hub only, and no hub is started on what the cuts left. */
const briefBelow = 500;
const startsAgain = 2;

export interface Recorded {
  acknowledged: number;
  syncs: number;
  startedAgain: number;
  wrong: string[];
}

/** One recorded hall and all its power cuts. */
export async function round(
  folder: string,
  { times, seed, mutant }: Omit<Trial, 'say'>,
  heard: (tally: Tally) => void,
): Promise<Recorded> {
  mkdirSync(folder);
  try {
    const dataDir = join(folder, 'data');
    const brief = times < briefBelow;
    const recorder = await buildRecorder(folder, dataDir);
    const kept = await recordBusyHall({ dataDir, recorder, env: spoiltBy(mutant), next: chance(seed), brief });
    const entries = readRecord(recorder.record);
    assertComplete(entries, dataDir);
    const acknowledged = answersIn(entries);
    if (acknowledged === 0) throw new Error('the recorded hub answered nothing, so there is nothing it could lose');
    const replaying = replayAll(recorder.record, drawCuts(entries, times, seed), folder, heard);
    const starting = brief ? [] : startAgain(entries, kept, join(folder, 'again'), seed);
    // Both come to their end before the folder goes, also where one fails.
    await Promise.allSettled([replaying, starting]);
    await replaying;
    const wrong = await starting;
    return {
      acknowledged,
      syncs: entries.filter(({ did }) => did === 'synced').length,
      startedAgain: brief ? 0 : startsAgain,
      wrong,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The whole record, played with nothing lost, must be the folder as it lies there: else the recorder missed a call. */
function assertComplete(entries: Entry[], dataDir: string): void {
  const disk = new Disk();
  for (const entry of entries) disk.apply(entry);
  const files = readdirSync(dataDir, { withFileTypes: true }).filter((file) => file.isFile());
  const names = [...files.map(({ name }) => name), ...disk.names.keys()].filter((name) => !name.endsWith('-shm'));
  for (const name of new Set(names)) {
    const path = join(dataDir, name);
    if (!existsSync(path) || !disk.names.get(name)?.now.bytes().equals(readFileSync(path)))
      throw new Error(`the record of ${name} is not what lies in the folder: the recorder has missed a call`);
  }
}

/** A few cuts are shown to a real hub: the earliest of those drawn, as a rule of its first start, and a later one. */
async function startAgain(entries: Entry[], kept: Kept[], folder: string, seed: number): Promise<string[]> {
  const drawn = drawCuts(entries, startsAgain * 20, seed + 1);
  const wrong: string[] = [];
  for (const { told, where } of replay(
    entries,
    drawn.filter((_, i) => i % 20 === 0),
    folder,
  ))
    for (const broken of await startedAgain(folder, told, kept)) wrong.push(`a cut ${where}: ${broken}`);
  return wrong;
}

function answersIn(entries: Entry[]): number {
  const told = new Told();
  for (const entry of entries) if (entry.did === 'told') told.hear(entry);
  return told.answers;
}
