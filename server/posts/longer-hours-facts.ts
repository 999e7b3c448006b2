/** A longer day: asked for, with its reason sealed, and approved. Minutes of the day. */
export type LongerHoursFact =
  | {
      fact: 'longer-hours-asked';
      longer: string;
      day: string;
      usual: number;
      until: number;
      by: string;
      reason: string;
    }
  | { fact: 'longer-hours-approved'; longer: string; day: string; until: number; by: string };
