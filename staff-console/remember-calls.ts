import type { ConsoleView } from '../protocol/views.ts';

/** One summons of the present visitor, with what was seen and heard of it. */
export interface Summons {
  times: number;
  at: string;
  boards: number;
  of: number;
  spoken: number;
}

/** What is known of a visitor's calls after one more view. Pure. */
export function remember(
  known: ReadonlyMap<number, Summons>,
  { call, seen }: Pick<ConsoleView, 'call' | 'seen'>,
): ReadonlyMap<number, Summons> {
  if (!call) return known;
  const next = new Map(known);
  next.set(call.times, { times: call.times, at: call.at, boards: seen.boards, of: seen.of, spoken: seen.spoken });
  return next;
}
