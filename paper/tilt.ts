const mostDeg = 0.9;

/** How a slip happens to lie: the same slip always the same way. */
export function tiltDegOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 1009;
  return (sum / 1008) * 2 * mostDeg - mostDeg;
}
