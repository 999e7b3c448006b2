import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toldOf } from './figure.ts';

type Values = Record<string, number | string>;
const readme = join(import.meta.dirname, '../README.md');
const marks = ['<!-- measured -->', '<!-- /measured -->'] as const;

/** All of one figure, side by side: `3.1 / 4.5 / 4.3`. */
const beside = (all: Values[], name: string) => all.map((values) => values[name]).join(' / ');
const kB = (bytes: number | string | undefined) => `${(Number(bytes) / 1000).toFixed(1)} KB`;
const KiB = (bytes: number | string | undefined) => (Number(bytes) / 1024).toFixed(0);

/** What was measured, how it came out, and what stands beside it. A figure that was not taken has no row. */
function rows(): [what: string, ours: string, limit: string][] {
  const found: [string, string, string][] = [];
  const row = (name: string, tell: (first: Values, all: Values[]) => [string, string, string]) => {
    const all = toldOf(name);
    if (all[0]) found.push(tell(all[0], all));
  };
  for (const issued of toldOf('tickets issued over HTTP'))
    found.push([
      `tickets issued over HTTP, durable, ${issued.clients} ${issued.clients === 1 ? 'client' : 'clients'}`,
      `${issued.perS}/s, p50 ${issued.p50Ms} ms, p99 ${issued.p99Ms} ms`,
      `${issued.ofEcho} of a bare Express echo (${issued.echoPerS}/s), ${issued.ofCommits} of bare one-row commits (${toldOf('bare SQLite commits, FULL, one row each')[0]?.perS}/s)`,
    ]);
  row('call to the last board', (_, all) => [
    `a call until the last of ${beside(all, 'screens')} boards has it, p50`,
    `${beside(all, 'p50Ms')} ms`,
    `bare broadcast ${beside(all, 'bareP50Ms')} ms; after one durable row ${beside(all, 'keptP50Ms')} ms`,
  ]);
  row('call to painted on a board', ({ p50Ms, p95Ms, leftOut }) => [
    'a call until it is painted on a board in Chromium',
    leftOut ? `left out: ${leftOut}` : `p50 ${p50Ms} ms, p95 ${p95Ms} ms`,
    '',
  ]);
  row('call-next', (_, all) => [
    `call-next, p50, with ${[...new Set(all.map(({ waiting }) => waiting))].join(' / ')} waiting${all.length > 3 ? `, behind ${[...new Set(all.map(({ ticketsOfHistory }) => ticketsOfHistory))].join(', then ')} tickets of history` : ''}`,
    `${beside(all, 'p50Ms')} ms`,
    `of the first ${beside(all, 'ofFirst')}`,
  ]);
  row('start to first answer', (_, all) => [
    'start to first answer, p50',
    all.map(({ after, ticketsOfHistory, p50Ms }) => `${p50Ms} ms (${after}, ${ticketsOfHistory} tickets)`).join(', '),
    '',
  ]);
  row('number committed to the first byte at the printer', (paper) => [
    'a number committed to the first byte of its slip at the printer',
    `p50 ${paper.p50Ms} ms, p95 ${paper.p95Ms} ms`,
    `bare connect and write ${paper.bareConnectAndWriteP50Ms} and ${paper.bareConnectAndWriteP95Ms} ms`,
  ]);
  row('a ticket slip made ready', ({ p50Ms, bytes }) => [
    'a ticket slip made ready',
    `${p50Ms} ms, ${bytes} bytes`,
    '',
  ]);
  row('call-next while ten printers print', ({ p50Ms, withoutP50Ms }) => [
    'call-next while ten printers print, p50',
    `${p50Ms} ms`,
    `without them ${withoutP50Ms} ms`,
  ]);
  row('a busy minute', (busy) => [
    `a minute of ${busy.ticketsPerS} tickets/s, ${busy.screens} screens, ${busy.consoles} consoles calling, ${busy.backups} backups`,
    `number p50 ${busy.issueP50Ms} ms, p99 ${busy.issueP99Ms} ms; call p50 ${busy.callP50Ms} ms, p99 ${busy.callP99Ms} ms; loop lag p99 ${busy.loopLagP99Ms} ms`,
    `${busy.failed} failed`,
  ]);
  row('memory of the hub', (_, all) => [
    'memory of the hub',
    all.map((memory) => `${memory.with}: ${memory.rssMB} MB`).join('; '),
    `${all[0]?.ofFilesMB} MB of the first are programs mapped from their files`,
  ]);
  for (const [name, what] of caseFigures)
    row(name, (_, all) => [
      `${what}, among ${beside(all, 'cases')} cases, p50`,
      `${beside(all, 'p50Ms')} ms`,
      `bare SELECT ${beside(all, 'rawSelectP50Ms')} ms`,
    ]);
  row('bytes of a view', (_, all) => [
    'bytes of a view, in an ordinary moment',
    all.map(({ view, ...sizes }) => `${view} ${kB(Object.values(sizes).at(-1))}`).join(', '),
    '',
  ]);
  row('javascript of a screen, gzipped', (_, all) => [
    'script a screen loads, gzipped, at its start / with its heaviest room',
    all
      .map(({ screen, startBytes, withRoomBytes }) => `${screen} ${KiB(startBytes)} / ${KiB(withRoomBytes)}`)
      .join(', '),
    'KiB',
  ]);
  return found;
}

const caseFigures = [
  ['case-page', 'a page of the list of cases'],
  ['case-page-narrowed', 'a narrowed page'],
  ['case-day', 'the report of a day'],
  ['case-open', 'a case opened'],
  ['cases-due', 'what is due'],
] as const;

/** All figures so far, for people. */
export function table(): string {
  const cells = rows().map(([what, ours, limit]) => `| ${what} | ${ours} | ${limit} |`);
  return ['| | | beside |', '|---|---|---|', ...cells].join('\n');
}

/** Puts the table where the README keeps it, with day and machine. */
export function intoReadme(): void {
  const text = readFileSync(readme, 'utf8');
  const [from, to] = marks.map((mark) => text.indexOf(mark)) as [number, number];
  if (from < 0 || to < from) throw new Error(`README.md has lost its marks ${marks.join(' ')}`);
  const machine = toldOf('machine')[0]!;
  const where = `One whole run, ${machine.day}, ${machine.cores} cores (${machine.cpu}), ${machine.system}, Node ${machine.node}:`;
  writeFileSync(readme, `${text.slice(0, from + marks[0].length)}\n${where}\n\n${table()}\n${text.slice(to)}`);
}
