import type { ProcedureKind, SigningRank } from '../../protocol/case-rules.ts';
import type { Day } from '../../protocol/working-days.ts';
import type { CaseDates } from './case.ts';
import type { DecisionOutcome, IdentityCheck, Opinion, ProcedureStep } from './case-steps.ts';

/** Which case, who did it, and on which day of the hall. */
interface About {
  case: string;
  number: string;
  by: string;
  on: Day;
  dates?: CaseDates;
}

/** What happens to an accepted case on its way to the result. `reason`, `words`, `skip`, `receiver`, `decidedBy` are sealed. */
export type CaseStepFact =
  /** Art. 45, with its notice. `days`: the working days the notice named. */
  | ({ fact: 'case-paused'; ground: string; days: number | null } & About)
  | ({ fact: 'case-resumed'; ground: string | null } & About)
  | ({ fact: 'case-extended'; days: number; reason: string } & About)
  | ({ fact: 'case-delay-told'; until: Day; reason: string } & About)
  /** Given away; `from` answers for it until `case-taken-over`. */
  | ({ fact: 'case-sent'; from: string; to: string | null; unit: string | null } & About)
  | ({ fact: 'case-taken-over'; from: string } & About)
  | ({ fact: 'case-reviewed'; opinion: Opinion; words: string | null } & About)
  | ({
      fact: 'procedure-recorded';
      procedure: ProcedureKind;
      step: ProcedureStep;
      day: Day | null;
      words: string | null;
    } & About)
  | ({ fact: 'part-opened'; part: string; unit: string; words: string | null } & About)
  | ({ fact: 'part-finished'; part: string; unit: string; opinion: Opinion; words: string | null } & About)
  /** One level's signature. The last one decides, in the same entry. */
  | ({ fact: 'case-signed'; rank: SigningRank; level: number; outcome: DecisionOutcome; skip: string | null } & About)
  | ({ fact: 'case-decided'; outcome: DecisionOutcome; reason: string | null; decidedBy: string | null } & About)
  | ({ fact: 'result-announced'; counter: number } & About)
  | ({ fact: 'case-delivered'; checked: IdentityCheck; proxy: boolean; receiver: string } & About)
  /** The hub told the unit, one day before the promise ends. */
  | ({ fact: 'case-recalled'; unit: string; holder: string; promised: Day } & About);
