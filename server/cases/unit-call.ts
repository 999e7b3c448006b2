import type { StaffMember } from '../hall/staff.ts';

/** The back office is called to the counter to explain, or to judge what the window cannot (000/H 2-3): when called, when there. */
export interface UnitCall {
  id: string;
  counter: number;
  ticket: string | null;
  case: string | null;
  unit: string;
  /** Somebody of it, or whoever can come. */
  person: string | null;
  why: string;
  by: string;
  at: number;
  arrivedAt: number | null;
  arrivedBy: string | null;
  offAt: number | null;
}

export const isOpenCall = ({ arrivedAt, offAt }: UnitCall): boolean => arrivedAt === null && offAt === null;

/** Whom a call concerns: the person, or everybody of the unit. */
export const isCalled = (
  { person, unit }: Pick<UnitCall, 'person' | 'unit'>,
  { jobNo, department }: Pick<StaffMember, 'jobNo' | 'department'>,
): boolean => (person === null ? department === unit : person === jobNo);

const placeOf = (id: string) => `unit-call:${id}`;
export const sealWhy = (looks: { sealText(plain: string, about: string): string }, id: string, why: string): string =>
  looks.sealText(why, placeOf(id));
export const openWhy = (looks: { openText(sealed: string, about: string): string }, id: string, why: string): string =>
  looks.openText(why, placeOf(id));
