import { computed } from '@preact/signals';
import type { ConsoleTicket } from '../../protocol/views.ts';
import { hallFacts } from '../hall-facts.ts';
import { viewOf } from '../hub.ts';

const topicsMost = 12;

/** As few counters as tell together of every queue of the hall: a guide belongs to none and helps with all. Pure. */
export function consolesCovering(counters: readonly { number: number; queues: readonly string[] }[]): number[] {
  const missing = new Set(counters.flatMap(({ queues }) => queues));
  const chosen: number[] = [];
  while (missing.size > 0 && chosen.length < topicsMost) {
    const gain = (queues: readonly string[]) => queues.filter((queue) => missing.has(queue)).length;
    const best = counters.reduce((a, b) => (gain(b.queues) > gain(a.queues) ? b : a));
    for (const queue of best.queues) missing.delete(queue);
    chosen.push(best.number);
  }
  return chosen;
}

export const guideTopics = computed(() => consolesCovering(hallFacts.value?.counters ?? []).map((number) => `console/${number}` as const));

/** Everybody who waits, missed a call or is on hold, each once. */
export const everybody = computed(() => {
  const waiting = new Map<string, ConsoleTicket>();
  const missed = new Map<string, ConsoleTicket>();
  const held = new Map<string, ConsoleTicket>();
  for (const topic of guideTopics.value) {
    const view = viewOf(topic).value;
    for (const ticket of view?.waiting ?? []) waiting.set(ticket.id, ticket);
    for (const ticket of view?.missed ?? []) missed.set(ticket.id, ticket);
    for (const ticket of view?.held ?? []) held.set(ticket.id, ticket);
  }
  return { waiting: [...waiting.values()], missed: [...missed.values()], held: [...held.values()] };
});

/** How many places somebody who comes back stands behind; the hall's rule, told by any console. */
export const returnBehind = computed(() => guideTopics.value.map((topic) => viewOf(topic).value?.rules.returnBehind).find((n) => n !== undefined) ?? 2);
