import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How the queue `k1` is, and what it does with a job. */
export interface QueueTemper {
  enabled?: boolean;
  accepting?: boolean;
  alerts?: string;
  /** Jobs of others, before ours. */
  ahead?: string[];
  /** Held as soon as it comes. */
  holds?: boolean;
  /** It is at the printer, and stays there. */
  prints?: boolean;
  /** It has left the queue after so many looks; never when absent. */
  leavesAfter?: number;
  /** The queue stops once it has our job. */
  stops?: boolean;
  /** `lp` never comes back. */
  hangs?: boolean;
}

/** The commands of CUPS, saying what the real ones say, in a folder of their own. */
export class PrintSystem {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'haojiao-cups-'));

  constructor(temper: QueueTemper, commands: string[] = ['lp', 'lpstat', 'cancel']) {
    writeFileSync(join(this.folder, 'temper.json'), JSON.stringify({ enabled: true, accepting: true, ...temper }));
    for (const command of commands) {
      const path = join(this.folder, command);
      writeFileSync(path, `#!${process.execPath}\n${source}`);
      chmodSync(path, 0o755);
    }
  }

  /** What each command was called with. */
  get calls(): string[][] {
    const path = join(this.folder, 'calls');
    if (!existsSync(path)) return [];
    return readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  /** The bytes of the job it was given; null without one. */
  get given(): Buffer | null {
    const path = join(this.folder, 'k1-12');
    return existsSync(path) ? readFileSync(path) : null;
  }
}

const source = `
const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const [, own, ...args] = process.argv;
const command = basename(own);
const at = (name) => join(__dirname, name);
appendFileSync(at('calls'), JSON.stringify([command, ...args]) + '\\n');
const temper = JSON.parse(readFileSync(at('temper.json'), 'utf8'));
const refuse = (words) => { console.error(words); process.exit(1); };
const looks = existsSync(at('looks')) ? Number(readFileSync(at('looks'), 'utf8')) : 0;
const there = existsSync(at('k1-12')) && !existsSync(at('cancelled')) && !(looks >= temper.leavesAfter);
if (command === 'lp') {
  if (args[1] !== 'k1') refuse('lp: The printer or class does not exist.');
  if (!temper.accepting) refuse('lp: Destination "k1" is not accepting jobs.');
  const bytes = readFileSync(0);
  writeFileSync(at('k1-12'), bytes);
  if (temper.hangs) setInterval(() => {}, 1000);
  else console.log('request id is k1-12 (0 file(s))');
} else if (command === 'cancel') {
  if (!there) refuse('cancel: cancel-job failed: Job #12 is already completed - can\\'t cancel.');
  writeFileSync(at('cancelled'), '');
} else if (args.includes('-p')) {
  if (args.at(-1) !== 'k1') refuse('lpstat: Invalid destination name in list "' + args.at(-1) + '".');
  const stopped = !temper.enabled || (temper.stops && existsSync(at('k1-12')));
  console.log(stopped ? 'printer k1 disabled since Mon 23 Nov 2026 08:31:00 AM CST -\\n\\treason unknown'
    : temper.prints && there ? 'printer k1 now printing k1-12.  enabled since Mon 23 Nov 2026 08:31:00 AM CST'
    : temper.ahead ? 'printer k1 now printing ' + temper.ahead[0] + '.  enabled since Mon 23 Nov 2026 08:31:00 AM CST'
    : 'printer k1 is idle.  enabled since Mon 23 Nov 2026 08:31:00 AM CST');
  console.log('\\tForm mounted:\\n\\tContent types: any\\n\\tDescription: k1\\n\\tAlerts: ' + (temper.alerts ?? 'none') + '\\n\\tLocation:');
} else {
  writeFileSync(at('looks'), String(looks + 1));
  for (const id of temper.ahead ?? []) console.log(id + '                    other              1024   Mon 23 Nov 2026 08:30:00 AM CST\\n\\tStatus:\\n\\tAlerts: none\\n\\tqueued for k1');
  if (there) console.log('k1-12                   haojiao             640   Mon 23 Nov 2026 08:31:00 AM CST\\n\\tStatus:\\n\\tAlerts: ' + (temper.holds ? 'job-hold-until-specified' : 'none') + '\\n\\tqueued for k1');
}
`;
