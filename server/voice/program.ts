import { accessSync, constants, statSync, type Stats } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Where a program lies, and the facts of the file itself. */
export interface Program {
  path: string;
  facts: Stats;
}

/** What of a machine decides where a program is found. */
export interface Machine {
  platform: NodeJS.Platform;
  PATH?: string | undefined;
  /** Windows only: the endings of programs. */
  PATHEXT?: string | undefined;
}

/** The first program of that name on the PATH, found by looking: starting one would hold the hub up. */
export function findProgram(name: string, machine: Machine): Program | null {
  const files = machine.platform === 'win32' ? endings(machine.PATHEXT).map((ending) => `${name}${ending}`) : [name];
  // A folder told from the working directory is passed over: what speaks must not hang on where the hub was started.
  for (const folder of (machine.PATH ?? '').split(delimiter).filter((entry) => isAbsolute(entry)))
    for (const file of files) {
      const path = join(folder, file);
      const facts = runnable(path);
      if (facts) return { path, facts };
    }
  return null;
}

/** Of Windows' endings only those that start without a shell. */
function endings(pathExt = '.COM;.EXE'): string[] {
  return pathExt
    .toLowerCase()
    .split(';')
    .filter((ending) => ending === '.exe' || ending === '.com');
}

function runnable(path: string): Stats | null {
  try {
    const facts = statSync(path);
    accessSync(path, constants.X_OK);
    return facts.isFile() ? facts : null;
  } catch {
    // Not here, or not ours to start: the next folder may have it.
    return null;
  }
}
