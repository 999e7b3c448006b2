/** Somebody who was asked to come to a counter because many people wait (高峰期调配). `came`: the counter was opened after it. */
export interface Ask {
  id: string;
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
