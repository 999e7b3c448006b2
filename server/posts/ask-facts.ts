/** Peak deployment: who was asked to which counter, and who said they cannot come. Who comes opens the counter. */
export type AskFact =
  | { fact: 'asked-to-counter'; ask: string; counter: number; staff: string; name: string; by: string; waiting: number }
  | { fact: 'ask-declined'; ask: string; counter: number; staff: string };
