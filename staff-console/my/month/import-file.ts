import { signal } from '@preact/signals';
import { notice } from '../../notice.ts';
import { press } from '../../press.ts';
import { piecesOf } from './pieces.ts';
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
