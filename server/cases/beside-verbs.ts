import { agencyStep } from './agency-step.ts';
import { archiveCase } from './archive-case.ts';
import { searchApplicant } from './search-applicant.ts';
import { cancelFee } from './cancel-fee.ts';
import { chargeFee } from './charge-fee.ts';
import { correctCase } from './correct-case.ts';
import { correctFee } from './correct-fee.ts';
import { feePaid } from './fee-paid.ts';
import { lendFile } from './lend-file.ts';
import { replyAgency } from './reply-agency.ts';
import { returnFile } from './return-file.ts';
import { takeOnAgency } from './take-on-agency.ts';

/** What goes beside a case's way to its decision: agency, fees, corrections, the archive. */
export const besideVerbs = [
  takeOnAgency,
  agencyStep,
  replyAgency,
  chargeFee,
  feePaid,
  cancelFee,
  correctFee,
  correctCase,
  archiveCase,
  searchApplicant,
  lendFile,
  returnFile,
] as const;
