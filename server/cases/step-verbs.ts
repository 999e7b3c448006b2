import { announceResult } from './announce-result.ts';
import { decideCase } from './decide-case.ts';
import { deliverCase } from './deliver-case.ts';
import { extendCase } from './extend-case.ts';
import { finishPart } from './finish-part.ts';
import { handOverCase } from './hand-over-case.ts';
import { notifyDelay } from './notify-delay.ts';
import { openPart } from './open-part.ts';
import { pauseCase } from './pause-case.ts';
import { recordProcedure } from './record-procedure.ts';
import { resumeCase } from './resume-case.ts';
import { reviewCase } from './review-case.ts';
import { takeOverCase } from './take-over-case.ts';

/** An accepted case until its result is in the applicant's hands. */
export const caseStepVerbs = [
  pauseCase,
  resumeCase,
  extendCase,
  notifyDelay,
  handOverCase,
  takeOverCase,
  reviewCase,
  recordProcedure,
  openPart,
  finishPart,
  decideCase,
  announceResult,
  deliverCase,
] as const;
