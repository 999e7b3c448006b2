/** Longer than the hub waits for a silent screen: what it sent meanwhile may lie about until the screen wakes. */
const saidKept = 8;

/**
 * How far the hub's time is ahead of this screen's, from what each pulse and answer said of it. One that was late makes the hub seem
 * behind, and an old call fresh; so of the last few the one furthest ahead is believed.
 */
export function hubOffset(): (saidMs: number) => number {
  const said: number[] = [];
  return (saidMs) => {
    said.push(saidMs);
    if (said.length > saidKept) said.shift();
    return Math.max(...said);
  };
}
