import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const speaks = 'espeak-ng';
/** What a hub may be started with. */
const needed = ['sh', 'env', 'node'];

/** A PC where no voice is installed: hundreds of calls a second would only measure the speech engine. */
export function withoutVoice(folder: string): Record<string, string> {
  const homes = (process.env.PATH ?? '').split(delimiter);
  const programs = join(folder, 'programs');
  mkdirSync(programs, { recursive: true });
  for (const name of needed) {
    const home = homes.find((one) => existsSync(join(one, name)));
    if (home) symlinkSync(join(home, name), join(programs, name));
  }
  return { PATH: [programs, ...homes.filter((home) => !existsSync(join(home, speaks)))].join(delimiter) };
}
