import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Printer } from '../../protocol/hall-file.ts';
import { CannotRun } from './cannot-run.ts';
import { codeOf } from './folder.ts';
import { words } from './words.ts';

/** What the agent was told: where the hub is, which printer is its own, where it keeps what it must remember. */
export interface AgentSettings {
  hub: string;
  label: string;
  dataDir: string;
  printer: Printer;
  /** Told here, it counts more than what the hall file says. */
  answers: string | null;
}

const places = ['tcp', 'usb', 'serial', 'file', 'queue', 'virtual'] as const;
const names = ['hub', 'label', 'data', 'answers', ...places] as const;
type Name = (typeof names)[number];
/** `true`: given without a value. */
type Given = Partial<Record<Name, string | true>>;
const alone: Name[] = ['usb', 'virtual'];

/** Command line, then environment, then settings.json in the data folder. Null: only the help was asked for. */
export function readSettings(args: string[], env: NodeJS.ProcessEnv): AgentSettings | null {
  if (args.includes('--help') || args.includes('-h')) return null;
  const told = [fromLine(args), fromEnvironment(env)];
  const dataDir = resolve(value('data', first('data', told)) ?? './print-agent-data');
  told.push(fromFile(join(dataDir, 'settings.json')));

  const hub = value('hub', first('hub', told));
  if (hub === null) throw new CannotRun(words.noHub, words.seeHelp);
  const answers = value('answers', first('answers', told));
  return {
    hub: hubAddress(hub),
    label: value('label', first('label', told))?.slice(0, 40) ?? '打印代理',
    dataDir,
    printer: printerOf(told, answers),
    answers,
  };
}

function fromLine(args: string[]): Given {
  const given: Given = {};
  for (let i = 0; i < args.length; i += 1) {
    const [, flag, after] = /^--([a-z]+)(?:=(.*))?$/s.exec(args[i]!) ?? [];
    const name = names.find((known) => known === flag);
    if (!name) throw new CannotRun(words.unknownFlag(args[i]!), words.seeHelp);
    const next = args[i + 1];
    if (after !== undefined) given[name] = after;
    else if (name !== 'virtual' && next !== undefined && !next.startsWith('--')) {
      given[name] = next;
      i += 1;
    } else if (alone.includes(name)) given[name] = true;
    else throw new CannotRun(words.missingValue(args[i]!), words.seeHelp);
  }
  return given;
}

function fromEnvironment(env: NodeJS.ProcessEnv): Given {
  const given: Given = {};
  for (const name of names) {
    const said = env[`PRINT_AGENT_${name.toUpperCase()}`];
    if (said) given[name] = alone.includes(name) && isYes(said) ? true : said;
  }
  return given;
}

function fromFile(path: string): Given {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    // A folder that cannot be one is told of when it is made.
    if (code === 'ENOENT' || code === 'ENOTDIR') return {};
    throw new CannotRun(words.badSettings(path, code));
  }
  const said = parsed(path, text);
  const given: Given = {};
  for (const [key, held] of Object.entries(said)) {
    const name = names.find((known) => known === key);
    if (!name) throw new CannotRun(words.unknownFlag(`${path}: ${key}`));
    if (held === true || typeof held === 'string') given[name] = held;
    else if (held !== false) throw new CannotRun(words.badValue(`${path}: ${key}`, JSON.stringify(held)));
  }
  return given;
}

function parsed(path: string, text: string): object {
  try {
    // A file from Windows Notepad may begin with a mark.
    const said: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (said !== null && typeof said === 'object' && !Array.isArray(said)) return said;
  } catch (error) {
    throw new CannotRun(words.badSettings(path, error instanceof Error ? error.message : String(error)));
  }
  throw new CannotRun(words.badSettings(path, 'not an object'));
}

function first(name: Name, told: Given[]): string | true | undefined {
  return told.find((given) => given[name] !== undefined)?.[name];
}

function value(name: Name, said: string | true | undefined): string | null {
  if (said === undefined) return null;
  if (said === true || said.trim() === '') throw new CannotRun(words.missingValue(`--${name}`), words.seeHelp);
  return said.trim();
}

function hubAddress(said: string): string {
  try {
    const url = new URL(/^https?:\/\//i.test(said) ? said : `http://${said}`);
    return url.origin;
  } catch {
    // What is no address at all is told as such.
    throw new CannotRun(words.badValue('--hub', said), words.seeHelp);
  }
}

/** The printer of whoever speaks first; one only. */
function printerOf(told: Given[], answers: string | null): Printer {
  const given = told.find((one) => places.some((place) => one[place] !== undefined));
  if (!given) throw new CannotRun(words.noPrinter, words.seeHelp);
  const [place, more] = places.filter((one) => given[one] !== undefined);
  if (!place || more) throw new CannotRun(words.twoPrinters, words.seeHelp);
  const at = placeAt(place, given[place] === true ? null : value(place, given[place]));
  const printer = Printer.safeParse({ id: 'agent', at, ...(answers === null ? {} : { answers }) });
  if (printer.success) return printer.data;
  const wrong = printer.error.issues[0]?.path[0] === 'answers' ? 'answers' : place;
  throw new CannotRun(
    words.badValue(`--${wrong}`, String(wrong === 'answers' ? answers : given[place])),
    words.seeHelp,
  );
}

function placeAt(place: (typeof places)[number], said: string | null): object {
  switch (place) {
    case 'tcp': {
      const [, host, port] = /^(?:tcp:\/\/)?(\[[0-9a-f:.]+\]|[^\s:/]+)(?::(\d{1,5}))?\/?$/i.exec(said ?? '') ?? [];
      return { kind: 'tcp', host: host?.replace(/^\[|\]$/g, '') ?? '', ...(port ? { port: Number(port) } : {}) };
    }
    case 'usb': {
      if (said === null) return { kind: 'usb' };
      const [, vendor, product] = /^(?:0x)?([0-9a-f]{1,4}):(?:0x)?([0-9a-f]{1,4})$/i.exec(said) ?? [];
      if (!vendor || !product) return { kind: 'usb', vendor: Number.NaN };
      return { kind: 'usb', vendor: Number.parseInt(vendor, 16), product: Number.parseInt(product, 16) };
    }
    case 'serial': {
      const [, path, baud] = /^(.+?)(?::(\d{3,7}))?$/.exec(said ?? '') ?? [];
      return { kind: 'serial', path: path ?? '', ...(baud ? { baud: Number(baud) } : {}) };
    }
    case 'file':
      return { kind: 'file', path: said ?? '' };
    case 'queue':
      return { kind: 'queue', name: said ?? '' };
    case 'virtual':
      return { kind: 'virtual' };
  }
}

function isYes(said: string): boolean {
  return ['1', 'on', 'true', 'yes'].includes(said.toLowerCase());
}
