import type { LeaveKind, LeaveOffice, LeaveStep } from '../../protocol/leave-rules.ts';
import type { LeaveFact } from './leave-facts.ts';

/** What somebody leaves undone: a visitor's ticket put aside now, later a case. */
export interface OpenWork {
  kind: 'ticket' | 'case';
  ref: string;
  number: string;
  counter: number | null;
  /** The day it ends by itself; null when it stays until somebody finishes it. */
  day: string | null;
}

/** One signature that was given. */
export interface LeaveSignature {
  by: string;
  name: string;
  step: LeaveOffice;
  at: number;
  sealSeen: boolean;
  certificateSeen: boolean;
}

/** What must be signed, as settled when it was asked for. `passedUp`: steps nobody but the person could have signed. */
export interface LeaveWay {
  steps: LeaveStep[];
  passedUp: LeaveOffice[];
  filedWith: LeaveOffice[];
  certificate: boolean;
  /** A substitute must be on post before the person goes. */
  substitute: boolean;
  source: string;
  /** The source is silent about this length; the stricter chain was taken. */
  gap: boolean;
}

export type LeaveState = 'requested' | 'approved' | 'filed' | 'on-leave' | 'closed' | 'rejected' | 'withdrawn';
/** As it is kept; a leave whose end has passed unreturned is called overdue when it is read. */

/** 续假: a later end that is asked for, with the chain of the whole length. */
export interface LeaveExtension {
  to: number;
  days: number;
  way: LeaveWay;
  signatures: LeaveSignature[];
  /** Sealed. */
  reason: string;
}

/** Somebody's leave, from the request to the return. */
export interface Leave {
  id: string;
  staff: string;
  name: string;
  kind: LeaveKind;
  from: number;
  to: number;
  days: number;
  state: LeaveState;
  askedAt: number;
  askedBy: string;
  /** Reason, phone and what else is only for the person and who signs; sealed. */
  sealed: string;
  way: LeaveWay;
  signatures: LeaveSignature[];
  handOverTo: string | null;
  substitute: string | null;
  /** Asked for later than the hall wants; a leader gave the word. */
  shortNotice: boolean;
  /** Taken to hospital: entered by a leader, exempt from the chain (004/B 17.2). */
  emergency: boolean;
  /** What lay open when it was asked for, then what was handed over when it began. */
  work: OpenWork[];
  /** What an emergency left behind it: no substitute yet, no receiver, the partner away too. */
  owed: string[];
  extension: LeaveExtension | null;
  extended: { from: number; to: number; at: number; signatures: LeaveSignature[] }[];
  filedAt: number | null;
  startedAt: number | null;
  endedAt: number | null;
  rejectedBy: string | null;
  /** Why it was refused; sealed. */
  rejection: string | null;
}

/** Still to be decided, granted, or under way: it may keep others at their posts. */
export const isLive = ({ state }: Pick<Leave, 'state'>): boolean =>
  state === 'requested' || state === 'approved' || state === 'filed' || state === 'on-leave';
/** Does a leave that may still be taken fall into a time, as it was granted? */
export const fallsInto = (leave: Pick<Leave, 'state' | 'from' | 'to'>, from: number, to: number): boolean =>
  isLive(leave) && leave.from < to && leave.to > from;
/** Granted: the person is, or may be, rightly away. */
export const isGranted = ({ state }: Pick<Leave, 'state'>): boolean =>
  state === 'filed' || state === 'on-leave' || state === 'closed';

/** The signature that is waited for: of the leave, or of its extension. Null when there is none. */
export function nextStep(leave: Leave): LeaveStep | null {
  if (leave.state === 'requested') return leave.way.steps[leave.signatures.length] ?? null;
  if (leave.extension) return leave.extension.way.steps[leave.extension.signatures.length] ?? null;
  return null;
}

/** A leave after one more fact about it. */
export function leaveAfter(leave: Leave | null, fact: LeaveFact, at: number): Leave {
  if (fact.fact === 'leave-requested') {
    const { fact: _, leave: id, by, private: sealed, ...asked } = fact;
    return {
      ...asked,
      id,
      sealed,
      state: 'requested',
      askedAt: at,
      askedBy: by,
      signatures: [],
      owed: [],
      extension: null,
      extended: [],
      filedAt: null,
      startedAt: null,
      endedAt: null,
      rejectedBy: null,
      rejection: null,
    };
  }
  if (!leave) throw new Error(`broken promise: ${fact.fact} about the leave ${fact.leave}, which is not there`);
  switch (fact.fact) {
    case 'leave-signed': {
      const { by, byName, step, sealSeen, certificateSeen } = fact;
      const signature = { by, name: byName, step, at, sealSeen, certificateSeen };
      if (fact.about === 'extension') {
        const extension = leave.extension!;
        return { ...leave, extension: { ...extension, signatures: [...extension.signatures, signature] } };
      }
      const signatures = [...leave.signatures, signature];
      return { ...leave, signatures, state: signatures.length === leave.way.steps.length ? 'approved' : leave.state };
    }
    case 'leave-filed':
      return { ...leave, state: 'filed', filedAt: at };
    case 'leave-rejected':
      if (fact.about === 'extension') return { ...leave, extension: null };
      return { ...leave, state: 'rejected', rejectedBy: fact.by, rejection: fact.private };
    case 'leave-withdrawn':
      return { ...leave, state: 'withdrawn', extension: null };
    case 'leave-started':
      return {
        ...leave,
        state: 'on-leave',
        startedAt: at,
        work: fact.work,
        handOverTo: fact.handOverTo,
        substitute: fact.substitute ?? leave.substitute,
        owed: fact.owed,
      };
    case 'leave-extension-asked':
      return {
        ...leave,
        extension: { to: fact.to, days: fact.days, way: fact.way, signatures: [], reason: fact.private },
      };
    case 'leave-extended':
      return {
        ...leave,
        to: fact.to,
        days: fact.days,
        extension: null,
        extended: [
          ...leave.extended,
          { from: leave.to, to: fact.to, at, signatures: leave.extension?.signatures ?? [] },
        ],
      };
    case 'leave-ended':
      return { ...leave, state: 'closed', endedAt: at, extension: null };
  }
}
