import { z } from 'zod';
import { caseRules } from './case-rules.ts';
import { PayMethod } from './pay-method.ts';
import { Text } from './text.ts';
import { Role } from './role.ts';
import { breachSettings } from './breach-ladder.ts';

/** Cases: what the sources disagree on, or leave to the hall. */
export const CaseSettings = z.strictObject({
  /** C18: written always (001/R), or also by word of mouth, and then recorded (002/U). */
  oralNotice: z.enum(['never', 'recorded']).default('never'),
  /** Items that differ from the hall's rule. */
  oralNoticeFor: z.record(z.string().max(48), z.enum(['never', 'recorded'])).default({}),
  /** Whether a visit may end without saying what came of it; at the console it never does (000/S 2.2). */
  outcome: z.enum(['asked', 'required']).default('asked'),
  /** T−1: which day is the day before (000/H 3 does not say). */
  recallDay: z.enum(['working', 'calendar']).default('working'),
  /** C20: agency is free for everybody (002/F), for major projects only (000/S 4.4), or not done here. */
  agency: z.enum(['everybody', 'projects', 'never']).default('everybody'),
  /** Who may be named as an agent. */
  agentRoles: z.array(Role).min(1).default(['clerk', 'chief', 'leader']),
  /** C22: how a fee may be paid at a counter that is no cashier's; there anything goes. Cash is a fault by 000/C (18). */
  paymentsAtCounter: z.array(PayMethod).default(['card', 'mobile']),
  /** Before the time an answer is owed its holder is reminded. */
  remindBeforeAnswerMin: z.number().int().min(1).max(1440).default(30),
  /** A message that nobody dealt with for so long is shown as due. */
  messageDueAfterMin: z.number().int().min(1).max(10_080).default(60),
  /** A case that did not move for so many working days is stalled. */
  stalledAfterDays: z.number().int().min(1).max(60).default(3),
  /** A fee nobody paid for so many working days stands in the lists of those who lead. */
  unpaidAfterDays: z.number().int().min(1).max(60).default(3),
  /** The applicant's page, by the code on its papers or by number and second factor, opens for so many days after the case is over (DESIGN §9). */
  pageDays: z.number().int().min(1).max(3660).default(180),
  /** 受理机关名录: bodies outside the hall to which whoever brought everything may be sent; with none named any is taken, and looked into. */
  bodies: z.array(Text).max(200).default([]),
  /** 借阅: for how many days a file may be lent at once; longer is lent anew. */
  loanMostDays: z.number().int().min(1).max(366).default(30),
  ...breachSettings,
  ...caseRules,
});
export type CaseSettings = z.infer<typeof CaseSettings>;
