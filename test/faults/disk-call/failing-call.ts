import type { Answer } from '../../support/caller.ts';
import type { Command, HallAtWork } from './hall-at-work.ts';
import type { Way } from './injector.ts';
import type { Verb } from './verbs.ts';

/** Which call fails, how, and whether only that one or all after it too, until the disk is mended. */
export interface Site {
  way: Way;
  n: number;
  once: boolean;
}

export interface Tried {
  /** False: fewer calls were made than that, and nothing failed. */
  reached: boolean;
  /** The call that failed: "fsync hub.db-wal". */
  call: string;
  acknowledged: number;
  refused: number;
  /** What was refused, and yet there after a kill under a disk that took nothing any more. */
  cameToLife: number;
  killed: boolean;
  answeredMs: number;
  /** From the disk being well again to the next command being carried out. */
  againMs: number;
  /** That took longer than a second. */
  late: boolean;
  broken: string[];
}

export interface More {
  /** Whether, before the disk is well again, the hub is killed and started anew on a healthy one. Decided by the call that failed. */
  kill(call: string): boolean;
  /** The disk stays as it is until the screens have heard the hub's pulse once more. */
  pulse: boolean;
}

const servesWithinMs = 1000;

/** One command, or several at once, with one call to the disk failing on the way; then all that must hold. */
export async function tryFailingCall(hall: HallAtWork, verb: Verb, site: Site, more: More): Promise<Tried> {
  const commands = await verb.ready(hall);
  const seqBefore = await hall.seq();
  hall.disk.arm(site.way, site.n, site.once);
  const sentAt = performance.now();
  const answers = await Promise.all(commands.map((command) => hall.send(command)));
  const answeredMs = performance.now() - sentAt;
  await verb.linger?.(hall);
  const reached = hall.disk.failed() > 0;
  const call = reached ? hall.disk.first() : '';
  const killed = reached && more.kill(call);
  const where = `${site.way} ${site.once ? 'at' : 'from'} call ${site.n} (${call}) of ${verb.name}${killed ? ', then killed' : ''}`;
  const broken: string[] = [];
  const wrong = (what: string) => broken.push(`${where}: ${what}`);

  // Before a kill nothing more is asked: even a look at its health makes the hub write.
  if (reached && !site.once && !killed) {
    // Somebody else comes while the disk is still dead; what they are told must hold too.
    commands.push(hall.issue());
    answers.push(await hall.send(commands.at(-1)!));
    await look(hall, wrong);
    if (more.pulse && !(await hall.pulse())) wrong('the screens hear no pulse');
  }
  for (const answer of answers) if (!honest(answer, reached)) wrong(`was answered ${told(answer)}`);
  const acknowledged = answers.filter(({ status }) => status === 200).length;
  if (!killed) {
    const health = await hall.get('/api/health');
    if (![200, 503].includes(health.status) || health.body.seq !== seqBefore + acknowledged)
      wrong(`acknowledged ${acknowledged} of ${answers.length} after seq ${seqBefore}, health says ${told(health)}`);
    const lastWords = health.status === 0 && (await hall.lastWords());
    if (lastWords) throw new Error(`${where}: the hub ended: ${lastWords}`);
  }

  if (killed) await hall.kill();
  else hall.disk.mend();
  const mendedAt = performance.now();
  const again = [await hall.send(commands[0]!)];
  const againMs = performance.now() - mendedAt;
  for (const command of commands.slice(1)) again.push(await hall.send(command));
  const late = acknowledged === 0 && againMs > servesWithinMs;
  const cameToLife = answers.filter(({ status }, i) => status !== 200 && isReplay(again[i]!)).length;
  if (cameToLife > 0 && (site.once || !killed)) wrong(`${cameToLife} refused, and yet carried out`);
  keep(hall, commands, answers, again, wrong);
  const seq = await hall.seq();
  if (seq !== seqBefore + commands.length) wrong(`seq ${seqBefore} became ${seq} with ${commands.length} commands`);
  if (!hall.screens.socket.connected) wrong('the screens were cut off');
  if (broken.length === 0) await verb.after?.(hall, again.map(bodyOf));
  const refused = answers.length - acknowledged;
  return { reached, call, acknowledged, refused, cameToLife, killed, answeredMs, againMs, late, broken };
}

/** What is only looked at is shown, or refused in words, however dead the disk. */
async function look(hall: HallAtWork, wrong: (what: string) => void): Promise<void> {
  for (const path of ['/api/views/board', '/api/views/console/1', '/api/session']) {
    const answer = await hall.get(path);
    if (!honest(answer, true)) wrong(`${path} was answered ${told(answer)}`);
  }
}

/** On a healthy disk 200; else that, or a refusal in words. */
function honest({ status, body }: Answer, failed: boolean): boolean {
  return status === 200 || (failed && status === 503 && body.code === 'cannot-write' && body.detail.length > 0);
}

/** Asked again by their keys, with the disk well: what was acknowledged is the very answer, what was refused is carried out. */
function keep(
  hall: HallAtWork,
  commands: Command[],
  first: Answer[],
  again: Answer[],
  wrong: (what: string) => void,
): void {
  for (const [i, command] of commands.entries()) {
    const [was, is] = [first[i]!, again[i]!];
    if (is.status !== 200) wrong(`once the disk was well, ${command.name} was answered ${told(is)}`);
    else hall.kept.push({ command, answer: is.body });
    if (was.status === 200 && !(isReplay(is) && JSON.stringify(is.body) === JSON.stringify(was.body)))
      wrong(`${command.name} was acknowledged as ${told(was)} and is not there: by its key it is now ${told(is)}`);
  }
}

function isReplay({ headers }: Answer): boolean {
  return headers.get('idempotent-replay') === 'true';
}

function bodyOf({ body }: Answer): Answer['body'] {
  return body;
}

function told({ status, body }: Answer): string {
  return `${status} ${(typeof body === 'string' ? body : JSON.stringify(body)).slice(0, 200)}`;
}
