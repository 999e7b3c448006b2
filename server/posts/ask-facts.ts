/** Who was asked to which counter, to open it in a crowd or to stand in there, and who said they cannot come. */
export type AskFact =
  | { fact: 'asked-to-counter'; ask: string; counter: number; staff: string; name: string; by: string; waiting: number }
  | { fact: 'asked-to-cover'; ask: string; counter: number; staff: string; name: string; by: string }
  | { fact: 'ask-declined'; ask: string; counter: number; staff: string };
