import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Writes down what a hub does to its data folder, and what it tells, without the hub knowing. */
export interface Recorder {
  /** What a hub is started with so that it is recorded; `endsAfter`: it is killed on the spot after so many writes. */
  env(endsAfter?: number): Record<string, string>;
  /** Where the record lies. */
  record: string;
}

/** A program is recorded between it and the C library, so this takes a compiler and the GNU library. */
export function canRecord(): boolean {
  if (process.platform !== 'linux') return false;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  const headers = ['-E', '-x', 'c', '-include', 'dlfcn.h', '/dev/null'];
  return header.glibcVersionRuntime !== undefined && spawnSync('gcc', headers, { stdio: 'ignore' }).status === 0;
}

export async function buildRecorder(folder: string, dataDir: string): Promise<Recorder> {
  const library = join(folder, 'recorder.so');
  const record = join(folder, 'record');
  const source = join(import.meta.dirname, 'recorder.c');
  await promisify(execFile)('gcc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl', '-lpthread']);
  return {
    record,
    env: (endsAfter) => ({
      LD_PRELOAD: library,
      RECORD: record,
      RECORD_FOLDER: dataDir,
      // What is handed to the kernel by a ring in memory would pass the recorder by.
      UV_USE_IO_URING: '0',
      ...(endsAfter === undefined ? {} : { RECORD_ENDS_AFTER: String(endsAfter) }),
    }),
  };
}
