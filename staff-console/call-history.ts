import { effect, signal } from '@preact/signals';
import { consoleView } from './hub.ts';
import { remember, type Summons } from './remember-calls.ts';

/** The calls of the present visitor that this console has seen, by their count. A view tells only of the newest. */
export const summonses = signal<ReadonlyMap<number, Summons>>(new Map());

let ticket = '';

effect(() => {
  const view = consoleView.value;
  const current = view?.state === 'calling' ? (view.current?.id ?? '') : '';
  const known = current === ticket ? summonses.peek() : new Map<number, Summons>();
  ticket = current;
  summonses.value = view && current ? remember(known, view) : known;
});
