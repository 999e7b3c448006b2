import type { Absence } from './leave-absence.ts';
import type { Leave, OpenWork } from './leave.ts';

/** What rules may ask about leave. */
export interface LeaveLooks {
  leave(id: string): Leave | null;
  /** Requested or granted and not over at this instant, and those not returned, by when they begin. */
  liveLeaves(at: number): Leave[];
  /** Somebody's leaves that touch this time, also those that are over; newest first. */
  leavesOf(jobNo: string, from: number, to: number): Leave[];
  /** What lies open at this person's counters now, then their open cases, the nearest limit first: all of them, or so many. */
  openWorkOf(jobNo: string, casesMost?: number): OpenWork[];
  /** When somebody is away that day, and on what ground: granted leave, or absence without leave after it. */
  absences(jobNo: string, day: string, now: number): Absence[];
}
