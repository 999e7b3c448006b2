import type { WordsRow } from './words-for-cover.ts';
import type { AwaySpan } from './may-be-away.ts';

export type StandsAs = 'A' | 'B' | 'substitute';
export type DutyState = 'open' | 'away' | 'covered' | 'unattended' | 'closed';

/** From when to when who answers for a counter, and in what state it is. `until` null: still. */
export interface DutyRow {
  counter: number;
  from: number;
  until: number | null;
  state: DutyState;
  staff: string;
  as: StandsAs | 'leader' | null;
  ground: string | null;
  reason: string | null;
}

/** Somebody named for a counter, reported there, or standing in. */
export interface CoverRow {
  id: number;
  counter: number;
  staff: string;
  of: string | null;
  by: string | null;
  from: number;
  until: number | null;
  onPostAt: number | null;
  takenAt: number | null;
  ground: string | null;
}

/** One away sign of one person, as it is judged each month (000/P 二1). */
export interface AwayRow {
  counter: number;
  from: number;
  backAt: number;
  until: number | null;
  /** The day ended before anybody took it down. */
  unreturned: boolean;
  reason: string;
  /** The reason is one of the hall's. */
  usual: boolean;
  cover: string | null;
  coverDue: boolean;
}

export interface OffPostRow {
  staff: string;
  counter: number;
  from: number;
  until: number | null;
  minutes: number | null;
  ground: 'signed-out' | 'idle';
}

/** What B could not do and left for A. The text is sealed. */
export interface NoteRow {
  id: string;
  counter: number;
  a: string;
  by: string;
  ticket: string | null;
  text: string;
  at: number;
}

/** What rules ask about posts and those who answer for them. */
export interface DutyLooks {
  dutyNow(counter: number): DutyRow | null;
  dutyOf(day: string): DutyRow[];
  /** Covers that are not over at an instant, also those named for later. */
  covers(counter: number, now: number): CoverRow[];
  /** Since when a sign of theirs hangs, or somebody stands in for it. */
  signUpSince(jobNo: string): number | null;
  /** When somebody is or will be away by statement: signs now, leave and meetings as the hall knows them. */
  awaysOf(jobNo: string, from: number, until: number): AwaySpan[];
  signsOf(jobNo: string, month: string): AwayRow[];
  offPostsOf(day: string): OffPostRow[];
  offPostsOfPerson(jobNo: string, month: string): OffPostRow[];
  /** When the newest session of somebody began. */
  signedInAt(jobNo: string): number | null;
  /** What somebody who is away under a sign left for whoever stands in. */
  wordsOf(jobNo: string): WordsRow | null;
  notesFor(jobNo: string): NoteRow[];
  note(id: string): NoteRow | null;
  /** Visitors put aside at a counter, who were to come back to it. */
  heldAt(counter: number): string[];
  /** Free text of staff is sealed: it may name a person. */
  sealText(text: string, about: string): string;
  openText(sealed: string, about: string): string;
}
