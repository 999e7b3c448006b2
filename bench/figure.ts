const told: { name: string; values: Record<string, number | string> }[] = [];

/** One line of JSON a figure, so that machines can keep them. */
export function figure(name: string, values: Record<string, number | string>): void {
  told.push({ name, values });
  process.stdout.write(`${JSON.stringify({ figure: name, ...values })}\n`);
}

/** What was told by this name, in order. */
export const toldOf = (name: string): Record<string, number | string>[] =>
  told.filter((one) => one.name === name).map(({ values }) => values);

export function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** How long each of many things took: median, 99th, and how many a second. */
export function spread(tookMs: number[], wholeMs: number): { perS: number; p50Ms: number; p99Ms: number } {
  const sorted = [...tookMs].sort((a, b) => a - b);
  return {
    perS: round((tookMs.length / wholeMs) * 1000, 0),
    p50Ms: round(quantile(sorted, 0.5)),
    p99Ms: round(quantile(sorted, 0.99)),
  };
}
