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
