import { computed } from '@preact/signals';
import type { ConsoleTicket } from '../../protocol/views.ts';
import { hallFacts } from '../hall-facts.ts';
import { viewOf } from '../hub.ts';
import { consolesCovering } from './covering.ts';

export const guideTopics = computed(() =>
  consolesCovering(hallFacts.value?.counters ?? []).map((number) => `console/${number}` as const),
);

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
export const returnBehind = computed(
  () => guideTopics.value.map((topic) => viewOf(topic).value?.rules.returnBehind).find((n) => n !== undefined) ?? 2,
);
