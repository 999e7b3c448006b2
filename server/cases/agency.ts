import type { agencyWays } from '../../protocol/agency.ts';
import type { Day } from '../../protocol/working-days.ts';

export interface AgencyPaper {
  name: string;
  originals: number;
  copies: number;
}
export interface Milestone {
  name: string;
  due: Day;
  doneAt: number | null;
}
/** `what` is sealed: it may name people. */
export interface AgencyStep {
  at: number;
  by: string;
  way: (typeof agencyWays)[number];
  what: string;
}

/** 代办: somebody of the hall carries the case for the applicant, free of charge (002/F). Accepted, handled, replied. */
export interface CaseAgency {
  agent: string;
  at: number;
  asked: 'oral' | 'written';
  papers: AgencyPaper[];
  project: { name: string; milestones: Milestone[] } | null;
  steps: AgencyStep[];
  /** `result` and `said` are sealed. */
  replied: {
    at: number;
    by: string;
    result: string;
    kept: { paper: number; why: string }[];
    opinion: 'satisfied' | 'not-satisfied';
    said: string | null;
  } | null;
}
