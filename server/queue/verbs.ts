import { beginService } from './begin-service.ts';
import { callNext } from './call-next.ts';
import { callTicket } from './call-ticket.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { delayTicket } from './delay-ticket.ts';
import { finishService } from './finish-service.ts';
import { holdTicket } from './hold-ticket.ts';
import { issueTicket } from './issue-ticket.ts';
import { markMissed } from './mark-missed.ts';
import { printCallBack } from './print-call-back.ts';
import { recall } from './recall.ts';
import { reprintTicket } from './reprint-ticket.ts';
import { resumeTicket } from './resume-ticket.ts';
import { returnTicket } from './return-ticket.ts';
import { transferTicket } from './transfer-ticket.ts';

/** The life of a ticket, verb by verb. */
export const queueVerbs = [
  issueTicket,
  callNext,
  callTicket,
  recall,
  beginService,
  finishService,
  markMissed,
  returnTicket,
  holdTicket,
  resumeTicket,
  transferTicket,
  cancelTicket,
  delayTicket,
  reprintTicket,
  printCallBack,
] as const;
