/**
 * Somebody who was asked to come to a counter: to open it because many people wait (高峰期调配), or to stand in so that another may leave.
 * `came`: the counter was opened after it, or who was asked has signed in there.
 */
export interface Ask {
  id: string;
  task: 'open' | 'cover';
  counter: number;
  staff: string;
  by: string;
  at: number;
  state: 'asked' | 'came' | 'declined';
  answeredAt: number | null;
}

/** What rules may ask about those who were asked. */
export interface AskLooks {
  /** Of a business day, in order. */
  asksOf(day: string): Ask[];
  nextAskId(): string;
}
