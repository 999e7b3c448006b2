const togetherMs = 60_000;

/** Punches (ms) in order, without those that follow another within a minute: readers and people press twice. */
export function apart(times: readonly number[]): number[] {
  const kept: number[] = [];
  for (const at of times.toSorted((a, b) => a - b)) {
    const before = kept.at(-1);
    if (before === undefined || at - before > togetherMs) kept.push(at);
  }
  return kept;
}

/** The minutes of somebody's punches by day; days are in order and follow each other. */
export function minutesByDay<Day extends { begins: number; ends: number }>(
  times: readonly number[],
  days: readonly Day[],
): Map<Day, number[]> {
  const minutes = new Map<Day, number[]>();
  let i = 0;
  for (const at of apart(times)) {
    while (i < days.length && at >= days[i]!.ends) i++;
    const day = days[i];
    if (!day || at < day.begins) continue;
    const minute = Math.floor((at - day.begins) / 60_000);
    const known = minutes.get(day);
    if (known) known.push(minute);
    else minutes.set(day, [minute]);
  }
  return minutes;
}
