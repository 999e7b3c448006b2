import { acceptCase } from './accept-case.ts';
import { approveNotice } from './approve-notice.ts';
import { carryOnCase } from './carry-on-case.ts';
import { notifyOnce } from './notify-once.ts';
import { openApplicant } from './open-applicant.ts';
import { refuseCase } from './refuse-case.ts';
import { servePaper } from './serve-paper.ts';
import { signForPaper } from './sign-for-paper.ts';
import { settleOnTheSpot } from './settle-on-the-spot.ts';
import { supplementCase } from './supplement-case.ts';
import { takeInCase } from './take-in-case.ts';
import { verifyBreach } from './verify-breach.ts';
import { withdrawCase } from './withdraw-case.ts';
import { takeBreachStep } from './take-breach-step.ts';
import { answerBreach } from './answer-breach.ts';
import { auditRefusal } from './audit-refusal.ts';
import { judgeAppeal } from './judge-appeal.ts';

/** A case from its intake to its acceptance or refusal. */
export const caseVerbs = [
  takeInCase,
  carryOnCase,
  supplementCase,
  notifyOnce,
  approveNotice,
  acceptCase,
  refuseCase,
  settleOnTheSpot,
  withdrawCase,
  servePaper,
  signForPaper,
  openApplicant,
  verifyBreach,
  takeBreachStep,
  answerBreach,
  judgeAppeal,
  auditRefusal,
] as const;
