/** A longer day: asked for, with its reason sealed, and what became of it. Minutes of the day; `counters` empty: all of them. */
export type LongerHoursFact =
  | {
      fact: 'longer-hours-asked';
      longer: string;
      day: string;
      usual: number;
      until: number;
      counters: number[];
      /** How many waited there when it was asked for. */
      waiting: number;
      by: string;
      sealed: string;
    }
  | {
      fact: 'longer-hours-approved';
      longer: string;
      day: string;
      until: number;
      counters: number[];
      by: string;
    }
  | { fact: 'longer-hours-declined'; longer: string; day: string; by: string; sealed: string }
  | { fact: 'longer-hours-withdrawn'; longer: string; day: string; by: string };
