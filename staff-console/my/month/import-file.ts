import { signal } from '@preact/signals';
import { notice } from '../../notice.ts';
import { press } from '../../press.ts';
import { mo } from './words.ts';

const faultWords = {
  'no-number': 'faultNoNumber',
  'no-time': 'faultNoTime',
  'no-such-time': 'faultNoSuchTime',
  'unknown-staff': 'faultUnknownStaff',
  'not-yet': 'faultNotYet',
  'month-signed-off': 'faultMonthSignedOff',
} as const;

/** The lines of the last file that could not be taken, in words. */
export const lastFaults = signal<readonly string[]>([]);

const faultsMost = 8;
/** A piece the hub takes at once, with room for signs of several bytes. */
const pieceMost = 50_000;

/** Lets somebody choose a reader's file and takes it in, piece by piece. True when something was sent. */
export async function importPunches(): Promise<boolean> {
  const file = await chooseFile();
  if (!file) return false;
  const device = file.name.replace(/\p{C}/gu, '').trim().slice(0, 60) || 'file';
  const sum = { taken: 0, already: 0, faults: 0 };
  const faults: string[] = [];
  let before = 0;
  for (const piece of piecesOf(await textOf(file))) {
    const done = await press('import-punches', { device, text: piece.text });
    if (!done) return sum.taken > 0;
    sum.taken += done.taken;
    sum.already += done.already;
    sum.faults += done.faults.length;
    for (const { line, fault } of done.faults)
      faults.push(mo('importFault', { line: before + line - (piece.named ? 1 : 0), fault: mo(faultWords[fault]) }));
    before += piece.lines;
  }
  lastFaults.value = faults.slice(0, faultsMost);
  notice.value = { kind: 'done', text: mo('imported', { n: sum.taken, already: sum.already, faults: sum.faults }) };
  return true;
}

/** Readers write UTF-8 or, on older Chinese systems, GB18030. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8.
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Pieces cut at line ends; a first line of names stands over each. `lines`: how many of the file's own it has. */
export function piecesOf(text: string): { text: string; lines: number; named: boolean }[] {
  const lines = text.split(/\r\n|\n|\r/);
  const names = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/.test(lines[0] ?? '') ? null : (lines[0] ?? null);
  const pieces: { text: string; lines: number; named: boolean }[] = [];
  let piece: string[] = [];
  let size = 0;
  const cut = () => {
    if (!piece.some((line) => line.trim() !== '')) return;
    const named = pieces.length > 0 && names !== null;
    pieces.push({ text: [...(named ? [names] : []), ...piece].join('\n'), lines: piece.length, named });
    piece = [];
    size = 0;
  };
  for (const line of lines) {
    if (size + line.length > pieceMost) cut();
    piece.push(line);
    size += line.length + 1;
  }
  cut();
  return pieces;
}

function chooseFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const field = document.createElement('input');
    field.type = 'file';
    field.accept = '.csv,.txt,.dat,.log';
    field.addEventListener('change', () => resolve(field.files?.[0] ?? null));
    field.addEventListener('cancel', () => resolve(null));
    field.click();
  });
}
