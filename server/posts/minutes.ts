/** Minutes of a day, from–to, the end not included. Lists of them are in order and do not touch. */
export type Minutes = readonly [from: number, to: number];

/** In order, merged where they meet. */
export function union(...lists: (readonly Minutes[])[]): Minutes[] {
  const sorted = lists
    .flat()
    .filter(([from, to]) => from < to)
    .sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

export function intersection(a: readonly Minutes[], b: readonly Minutes[]): Minutes[] {
  return union(a.flatMap(([from, to]) => b.map(([start, end]): Minutes => [Math.max(from, start), Math.min(to, end)])));
}

/** What is left of `from` when `taken` is taken away. */
export function without(from: readonly Minutes[], taken: readonly Minutes[]): Minutes[] {
  let left = union(from);
  for (const [start, end] of taken)
    left = left.flatMap(([a, b]): Minutes[] =>
      end <= a || b <= start
        ? [[a, b]]
        : [
            [a, Math.min(b, start)],
            [Math.max(a, end), b],
          ],
    );
  return union(left);
}

export const meet = (a: readonly Minutes[], b: readonly Minutes[]): boolean =>
  a.some(([from, to]) => b.some(([start, end]) => from < end && start < to));

export const lengthMin = (list: readonly Minutes[]): number => list.reduce((sum, [from, to]) => sum + to - from, 0);

/** Where at least `least` of these lists are at the same time. */
export function coveredBy(least: number, lists: readonly (readonly Minutes[])[]): Minutes[] {
  const edges = [...new Set(lists.flat(2))].sort((a, b) => a - b);
  const segments = edges.slice(1).map((to, i): Minutes => [edges[i]!, to]);
  return union(segments.filter((segment) => lists.filter((list) => meet([segment], list)).length >= least));
}

/** 510 → "08:30" */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
