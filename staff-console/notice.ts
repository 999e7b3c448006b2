import { signal } from '@preact/signals';

/** The last thing the hub, or this console, has to say about what was pressed. Gone with the next press. */
export type Notice =
  | { kind: 'refused'; code: string; title: string; detail: string }
  | { kind: 'unreachable' }
  | { kind: 'done'; text: string }
  | { kind: 'not-now'; text: string };

export const notice = signal<Notice | null>(null);
