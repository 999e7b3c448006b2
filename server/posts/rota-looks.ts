import type { Assignment, Meeting } from './rota.ts';

export interface RotaFiling {
  month: string;
  at: number;
  by: string;
  late: boolean;
}
/** One change of a rota after it was filed. */
export interface RotaChange {
  at: number;
  by: string;
  /** Sealed. */
  reason: string;
  /** The fact by its name, and how much of it. */
  what: string;
  day: string;
  count: number;
}

/** What rules may ask of the rota; days are included at both ends. */
export interface RotaLooks {
  assignmentsBetween(from: string, to: string): Assignment[];
  assignmentsOf(staff: string, from: string, to: string): Assignment[];
  dutyLeaderOn(day: string): string | null;
  dutyLeadersBetween(from: string, to: string): Map<string, string>;
  /** Planned meetings that were not cancelled; the regular ones are in the hall file. */
  meetingsBetween(from: string, to: string): Meeting[];
  plannedMeeting(id: string): Meeting | null;
  nextMeetingId(): string;
  rotaFiling(month: string): RotaFiling | null;
  /** The newest changes after filing. */
  rotaChanges(month: string): RotaChange[];
}
