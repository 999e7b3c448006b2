/** Somebody sees to an alert (its id, as views tell it). */
export type AlertFact = { fact: 'alert-taken-up'; alert: string; staff: string; name: string };

export interface AlertTaken {
  alert: string;
  staff: string;
  at: number;
}

/** What may be asked about who sees to what. */
export interface AlertLooks {
  /** Of a business day, in order. */
  alertsTaken(day: string): AlertTaken[];
  /** Since when an alert stands, on the page of the hall or at the counter where this person stands; null when it does not. */
  alertSince(alert: string, jobNo: string): number | null;
}
