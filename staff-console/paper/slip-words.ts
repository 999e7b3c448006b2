import type { PrintersView } from '../../protocol/views.ts';
import type { IconName } from '../../ui/icons.tsx';
import { type PaperWord, p } from './words.ts';

export type Slip = PrintersView['slips'][number];

const documentWords: Record<string, PaperWord> = {
  ticket: 'docTicket',
  'call-back': 'docCallBack',
  'test-page': 'docTestPage',
  'guide-sample': 'docSample',
  receipt: 'docReceipt',
  notice: 'docNotice',
};

const states: Record<Slip['state'], { word: PaperWord; icon: IconName }> = {
  queued: { word: 'stateQueued', icon: 'clock' },
  sending: { word: 'stateSending', icon: 'printer' },
  printed: { word: 'statePrinted', icon: 'check' },
  'sent-unconfirmed': { word: 'stateSent', icon: 'arrow' },
  failed: { word: 'stateFailed', icon: 'close' },
  unknown: { word: 'stateUnknown', icon: 'warning' },
};

/** What kind of paper it is; one this console does not know is shown by its code. */
export function documentName(document: string): string {
  return documentWords[document] ? p(documentWords[document]) : document;
}

/** 小票, 补打 2. */
export function slipName({ document, reprint }: Slip): string {
  return reprint > 0 ? `${documentName(document)} · ${p('copyN', { n: reprint })}` : documentName(document);
}

export function stateOf({ state }: Slip): { words: string; icon: IconName } {
  const { word, icon } = states[state];
  return { words: p(word), icon };
}

/** What somebody should look after first, then the newest. */
export function inOrder(slips: readonly Slip[]): Slip[] {
  return [...slips.filter(({ toDo }) => toDo), ...slips.filter(({ toDo }) => !toDo)];
}
