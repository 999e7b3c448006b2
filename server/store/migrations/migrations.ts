import { house } from './001-house.ts';
import { lighterAnswers } from './002-lighter-answers.ts';
import { journalEnd } from './003-journal-end.ts';
import { paper } from './004-paper.ts';
import { duty } from './005-duty.ts';
import { leave } from './006-leave.ts';
import { attendance } from './007-attendance.ts';
import { rota } from './008-rota.ts';
import { cases } from './010-cases.ts';
import { photo } from './009-photo.ts';
import { guides } from './012-guides.ts';
import { calendar } from './011-calendar.ts';
import { casePapers } from './013-case-papers.ts';
import { hallDay } from './014-hall-day.ts';
import { longerHours } from './015-longer-hours.ts';
import { caseSteps } from './016-case-steps.ts';
import { frontDesk } from './017-front-desk.ts';
import { caseDuties } from './018-case-duties.ts';
import { samples } from './019-samples.ts';
import { breachLadder } from './020-breach-ladder.ts';
import { paperOpenings } from './021-paper-openings.ts';
import { questions } from './022-questions.ts';
import { askedToCover } from './023-asked-to-cover.ts';
import { longerAtCounters } from './024-longer-at-counters.ts';
import { caseOverdue } from './025-case-overdue.ts';
import { feeBook } from './026-fee-book.ts';
import { feeCancelled } from './027-fee-cancelled.ts';
import { wordsForCover } from './028-words-for-cover.ts';
import { alertsTaken } from './029-alerts-taken.ts';
import { caseTokens } from './030-case-tokens.ts';

/** Forward only: number n of this list brings a database from version n to n + 1. Never edit one that has been in a hall. */
export const migrations: readonly string[] = [
  house,
  lighterAnswers,
  journalEnd,
  paper,
  duty,
  leave,
  attendance,
  rota,
  photo,
  calendar,
  casePapers,
  guides,
  hallDay,
  cases,
  longerHours,
  caseSteps,
  frontDesk,
  caseDuties,
  samples,
  breachLadder,
  paperOpenings,
  questions,
  askedToCover,
  longerAtCounters,
  caseOverdue,
  feeBook,
  feeCancelled,
  wordsForCover,
  alertsTaken,
  caseTokens,
];
