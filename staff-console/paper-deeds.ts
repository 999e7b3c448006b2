import type { PrintersView } from '../protocol/views.ts';
import { notice } from './notice.ts';
import { press } from './press.ts';
import { printersKnown } from './printer-words.ts';
import { t } from './words.ts';

/** A slip that somebody looks after: which ticket, and where it was to come out. */
export type SlipInHand = Pick<PrintersView['slips'][number], 'ticket' | 'case' | 'number' | 'document' | 'printer'>;

/** Where a slip can be printed once more: where it was if that printer is well, then its stand-in, then the others. */
export function printersFor(printer: string): string[] {
  const known = printersKnown();
  const standIn = known.find(({ id }) => id === printer)?.standIn ?? null;
  const order = [printer, standIn, ...known.map(({ id }) => id)];
  return [...new Set(order)].filter((id): id is string => known.some((one) => one.id === id && one.ok));
}

/** The paper once more, marked as a copy, on this printer. */
export async function printAgain({ ticket, number, document, ...slip }: SlipInHand, printer: string): Promise<void> {
  if (slip.case !== null && number !== null) {
    if (await press('reprint-paper', { case: slip.case, paper: number, printer }))
      notice.value = { kind: 'done', text: t('reprinted', { number }) };
    return;
  }
  if (document === 'test-page' || ticket === null) {
    await press('print-test-page', { printer });
    return;
  }
  const done = await press(document === 'call-back' ? 'print-call-back' : 'reprint-ticket', { ticket, printer });
  if (done)
    notice.value = {
      kind: 'done',
      text: t(document === 'call-back' ? 'callBackPrinted' : 'reprinted', { number: number ?? '' }),
    };
}

export async function setAside(job: string, number: string): Promise<void> {
  if (await press('set-slip-aside', { job })) notice.value = { kind: 'done', text: t('slipSetAside', { number }) };
}

/** 回呼单: for somebody put aside or back in line. */
export async function printCallBack(ticket: string, number: string): Promise<void> {
  if (await press('print-call-back', { ticket }))
    notice.value = { kind: 'done', text: t('callBackPrinted', { number }) };
}
