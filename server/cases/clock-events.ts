import type { Day } from '../../protocol/working-days.ts';

/** The eight reasons for which time is not counted, and no other (行政许可法 Art. 45): each told to the applicant in writing. */
export const lawfulGrounds = [
  'hearing',
  'tender',
  'auction',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expert-review',
] as const;
export type LawfulGround = (typeof lawfulGrounds)[number];
export const isLawfulGround = (ground: string): ground is LawfulGround =>
  (lawfulGrounds as readonly string[]).includes(ground);

/**
 * What happened to a case that its clock heeds, by the hall's day. What the law gives no effect has none here either, whoever entered it:
 * the clock passes over it and says so (`void`).
 */
export type ClockEvent =
  | { kind: 'received'; at: Day }
  | { kind: 'accepted'; at: Day }
  /** All that is missing was told: before acceptance the one-time notice (Art. 32), after it a supplement notice (004/A 三6). */
  | { kind: 'notified'; at: Day }
  /** What was asked for came; `partly`: not all of it, so the citizen is still waited for. */
  | { kind: 'supplemented'; at: Day; partly?: boolean }
  /** `told`: the written notice was served. `days`: the time needed that the notice named. */
  | { kind: 'paused'; at: Day; ground: string; told: boolean; days?: number }
  /** Without `ground`, all that the clock stood for is over. */
  | { kind: 'resumed'; at: Day; ground?: string }
  /** By the head, `told`: the applicant was told the reason (Art. 42). */
  | { kind: 'extended'; at: Day; days: number; told: boolean }
  /** 000/P 二4: the applicant was told of a delay that cannot be avoided, and until when. */
  | { kind: 'delay-told'; at: Day; until: Day }
  /** Any other step that shows the case is not lying: passed on, reviewed, found. */
  | { kind: 'moved'; at: Day }
  | { kind: 'decided'; at: Day }
  | { kind: 'delivered'; at: Day }
  /** Refused, withdrawn or sent elsewhere: nothing runs any more. */
  | { kind: 'ended'; at: Day };

/** What a case of this kind is given. Days are working days. */
export interface ClockTerms {
  promisedDays: number;
  statutoryDays: number;
  kind: 'immediate' | 'promised' | 'joint';
}

/** What the hall decides about its clocks; no source gives the figures, so each can be set. */
export interface ClockSettings {
  /** 000/H 3 does not say of which days T−1 is the day before. */
  recallBy: 'working' | 'calendar';
  /** A case that did not move for so many working days is stalled. */
  stalledDays: number;
  /** Amber from so many working days before a limit that has no day of recall. */
  amberDays: number;
}
export const usualClockSettings: ClockSettings = { recallBy: 'working', stalledDays: 3, amberDays: 2 };

/** Why an event has no effect. */
export type VoidReason =
  | 'not-accepted'
  | 'too-late'
  | 'told-before'
  | 'no-lawful-ground'
  | 'not-told'
  | 'too-long'
  | 'wrong-state';
