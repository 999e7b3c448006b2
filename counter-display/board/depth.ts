/**
 * How large digits must be for the hall: a capital must be seen under 0.7° from the last row. On a 55-inch panel that is
 * 26.3 px of font a metre, in rem (10 px of the design width) whatever the panel's pixels.
 */
const remPerMetre = 2.63;

export interface Depth {
  /** Font sizes in rem: the newest call, the moment of a call, each of two calls at once. */
  newest: number;
  moment: number;
  two: number;
  /** The newest call takes the earlier calls' row as well. */
  deep: boolean;
  /** Two calls at once take the counters' rows as well. */
  wholeBoard: boolean;
}

const drawn = { newest: 30, moment: 34, two: 23 };
const widest = { newest: 38, moment: 36, two: 34 };

export function depthOf(boardDistanceM: number): Depth {
  const needed = boardDistanceM * remPerMetre;
  const sized = (kind: keyof typeof drawn) => Math.min(Math.max(drawn[kind], needed), widest[kind]);
  return {
    newest: sized('newest'),
    moment: sized('moment'),
    two: sized('two'),
    deep: needed > drawn.newest,
    wholeBoard: needed > drawn.two + 0.5,
  };
}
