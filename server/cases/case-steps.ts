import type { ProcedureKind, SigningRank } from '../../protocol/case-rules.ts';
import type { decisionOutcomes, identityChecks, opinions, procedureSteps } from '../../protocol/case-step-commands.ts';
import type { Day } from '../../protocol/working-days.ts';

export type Opinion = (typeof opinions)[number];
export type DecisionOutcome = (typeof decisionOutcomes)[number];
export type IdentityCheck = (typeof identityChecks)[number];
export type ProcedureStep = (typeof procedureSteps)[number];

/** 环节: reception and acceptance, review, decision, the result on its way to the counter, and there until it is fetched. */
export const stages = ['accept', 'review', 'decide', 'result', 'collect'] as const;
export type Stage = (typeof stages)[number];

/** How long a case lay at a stage with somebody (001/S 五(四)). */
export interface StageSpell {
  stage: Stage;
  holder: string;
  since: number;
  until: number | null;
}

/** 移送: on its way from one pair of hands to another. Until somebody takes it over, whoever gave it away answers for it. */
export interface Underway {
  from: string;
  /** A person, or whoever of a unit comes for it. */
  to: string | null;
  unit: string | null;
  at: number;
}

/** One step of a procedure the law asks for. `day`: of the hearing that is announced. */
export interface ProcedureRecord {
  procedure: ProcedureKind;
  step: ProcedureStep;
  on: Day;
  day: Day | null;
  by: string;
}

/** 并联: what one department does of a joint case, beside the others. */
export interface CasePart {
  id: string;
  unit: string;
  openedOn: Day;
  openedBy: string;
  finished: { opinion: Opinion; by: string; at: number; on: Day } | null;
}

/** One signature. `level`: which of the levels it stands for, counted from 1. */
export interface Signature {
  level: number;
  rank: SigningRank;
  by: string;
  at: number;
  outcome: DecisionOutcome;
}

/** What a case carries from its acceptance to the result in the applicant's hands. Free words lie sealed in the journal and the ledger. */
export interface CaseSteps {
  stages: StageSpell[];
  underway: Underway | null;
  review: { opinion: Opinion; by: string; at: number; words: string | null } | null;
  procedures: ProcedureRecord[];
  parts: CasePart[];
  signatures: Signature[];
  decision: { outcome: DecisionOutcome; by: string; on: Day; reason: string | null; decidedBy: string | null } | null;
  /** The result is at this counter, and the applicant was told. */
  ready: { counter: number; on: Day; by: string } | null;
  /** `receiver`: who took it and what was signed, sealed. `by` saw who it was. */
  delivery: { by: string; at: number; checked: IdentityCheck; proxy: boolean; receiver: string } | null;
  /** T−1: the unit was told to bring the result back, for the promise as it stood then (000/H 3). */
  recalled: { on: Day; at: number; promised: Day } | null;
}

export const noSteps: CaseSteps = {
  stages: [],
  underway: null,
  review: null,
  procedures: [],
  parts: [],
  signatures: [],
  decision: null,
  ready: null,
  delivery: null,
  recalled: null,
};
