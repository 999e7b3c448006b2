import { effect, signal } from '@preact/signals';
import type { ConsoleView } from '../protocol/views.ts';
import { consoleView } from './hub.ts';

/** One summons of the present visitor, with what was seen and heard of it. */
export interface Summons { times: number; at: string; boards: number; of: number; spoken: number }

/** The calls of the present visitor that this console has seen, by their count. A view tells only of the newest. */
export const summonses = signal<ReadonlyMap<number, Summons>>(new Map());

let ticket = '';

/** What is known after one more view. Pure. */
export function remember(known: ReadonlyMap<number, Summons>, { call, seen }: Pick<ConsoleView, 'call' | 'seen'>): ReadonlyMap<number, Summons> {
  if (!call) return known;
  const next = new Map(known);
  next.set(call.times, { times: call.times, at: call.at, boards: seen.boards, of: seen.of, spoken: seen.spoken });
  return next;
}

effect(() => {
  const view = consoleView.value;
  const current = view?.state === 'calling' ? (view.current?.id ?? '') : '';
  const known = current === ticket ? summonses.peek() : new Map<number, Summons>();
  ticket = current;
  summonses.value = view && current ? remember(known, view) : known;
});
