import type { AttendanceTotals, PunchSlot } from '../../protocol/attendance-view.ts';

/** One punch, as the hub or a reader's file told it (ms). */
export interface PunchRow {
  staff: string;
  at: number;
}
/** A punch put in by hand; `reason` is sealed. */
export interface RepairRow {
  staff: string;
  day: string;
  slot: PunchSlot;
  /** Minutes of the day. */
  old: number | null;
  minute: number;
  reason: string;
  witness: string;
  by: string;
  at: number;
  afterSignOff: boolean;
}
export interface SignedMonth {
  month: string;
  at: number;
  by: string;
  people: { jobNo: string; totals: AttendanceTotals }[];
}
/** One ticked item of a counter's list. */
export interface CheckRow {
  counter: number;
  item: string;
}
export type CheckList = 'opening' | 'closing';
export interface HandOverRow {
  handOver: string;
  at: number;
  from: string;
  to: string;
  given: { id: string; count: number }[];
  taken: { id: string; count: number }[] | null;
  takenAt: number | null;
}
/** What the rules of attendance ask. Spans are from inclusive, until exclusive; everything goes by index. */
export interface AttendanceLooks {
  punchesOf(jobNo: string, from: number, until: number): PunchRow[];
  punchesIn(from: number, until: number): PunchRow[];
  hasPunch(jobNo: string, at: number): boolean;
  /** In the order they were made. */
  repairsIn(fromDay: string, untilDay: string): RepairRow[];
  signedMonth(month: string): SignedMonth | null;
  ticked(list: CheckList, day: string): CheckRow[];
  tickedAt(list: CheckList, day: string, counter: number): string[];
  /** Counters at which somebody stood or served on that business day. */
  countersUsed(day: string): number[];
  /** The business day before this one. */
  dayBefore(day: string): string | null;
  /** The first business day of this hall's data. */
  firstDay(): string | null;
  handOver(handOver: string): HandOverRow | null;
  lastHandOver(): HandOverRow | null;
}
