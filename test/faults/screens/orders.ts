/** What the trial says to the process of the screens, in this order. */
export type Order =
  | { do: 'open'; url: string; seed: number; count: number; stormMs: number; tokens: string[]; cookie: string }
  | { do: 'storm' }
  | { do: 'calm' };

/** What the process of the screens answers when it has done so. */
export type Report =
  | { done: 'open' }
  | { done: 'storm' }
  | {
      done: 'calm';
      broken: string[];
      /** How long after the storm each screen showed what the hub shows. */
      wholeMs: number[];
      counted: Record<string, number>;
    };
