/** Minutes of a day, from–to, the end not included. Lists of them are in order and do not touch. */
export type Minutes = readonly [from: number, to: number];

/** In order, merged where they meet. Mostly what comes is in order already: a month of a large hall asks this a hundred thousand times. */
export function union(...lists: (readonly Minutes[])[]): Minutes[] {
  let only: readonly Minutes[] = [];
  let several: Minutes[] | null = null;
  for (const list of lists) {
    if (list.length === 0) continue;
    if (several) several.push(...list);
    else if (only.length === 0) only = list;
    else several = [...only, ...list];
  }
  const all = several ?? only;
  if (inOrder(all)) return all as Minutes[];
  const sorted = all.filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function inOrder(list: readonly Minutes[]): boolean {
  let end = Number.NEGATIVE_INFINITY;
  for (const [from, to] of list) {
    if (from <= end || from >= to) return false;
    end = to;
  }
  return true;
}

export function intersection(a: readonly Minutes[], b: readonly Minutes[]): Minutes[] {
  if (a.length === 0 || b.length === 0) return [];
  return union(a.flatMap(([from, to]) => b.map(([start, end]): Minutes => [Math.max(from, start), Math.min(to, end)])));
}

/** What is left of `from` when `taken` is taken away. */
export function without(from: readonly Minutes[], taken: readonly Minutes[]): Minutes[] {
  const whole = union(from);
  if (whole.length === 0 || taken.length === 0) return whole;
  const gone = union(taken);
  const left: Minutes[] = [];
  for (const [start, end] of whole) {
    let open = start;
    for (const [out, back] of gone) {
      if (back <= open) continue;
      if (out >= end) break;
      if (out > open) left.push([open, out]);
      open = back;
      if (open >= end) break;
    }
    if (open < end) left.push([open, end]);
  }
  return left;
}

export const meet = (a: readonly Minutes[], b: readonly Minutes[]): boolean =>
  a.length > 0 && a.some(([from, to]) => b.some(([start, end]) => from < end && start < to));

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
