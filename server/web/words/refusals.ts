import type { RefusalCode } from '../../../protocol/refusals.ts';
import { caseRefusalWords, caseStateWords } from './case-refusals.ts';
import { caseLimitWords, caseStepRefusalWords } from './case-step-refusals.ts';
import { deskRefusalWords } from './desk-refusals.ts';
import { queueRefusalWords } from './refusals/queue.ts';
import { counterRefusalWords } from './refusals/counter.ts';
import { coverRefusalWords } from './refusals/cover.ts';
import { rotaRefusalWords } from './refusals/rota.ts';
import { attendanceRefusalWords } from './refusals/attendance.ts';
import { leaveRefusalWords } from './refusals/leave.ts';
import { hallRefusalWords } from './refusals/hall.ts';

type Words = { title: string; detail: string };

/** What the hub says when it cannot do a thing, in the person's words, with what to do next. `{name}` is filled in. */
export const refusalWords: Record<'zh' | 'en', Record<RefusalCode, Words>> = {
  zh: {
    ...queueRefusalWords.zh,
    ...counterRefusalWords.zh,
    ...coverRefusalWords.zh,
    ...rotaRefusalWords.zh,
    ...attendanceRefusalWords.zh,
    ...leaveRefusalWords.zh,
    ...hallRefusalWords.zh,
    ...caseRefusalWords.zh,
    ...deskRefusalWords.zh,
    ...caseStepRefusalWords.zh,
  },
  en: {
    ...queueRefusalWords.en,
    ...counterRefusalWords.en,
    ...coverRefusalWords.en,
    ...rotaRefusalWords.en,
    ...attendanceRefusalWords.en,
    ...leaveRefusalWords.en,
    ...hallRefusalWords.en,
    ...caseRefusalWords.en,
    ...deskRefusalWords.en,
    ...caseStepRefusalWords.en,
  },
};

/** Why no numbers are given now: the `reason` of `not-issuing`. `{next}` is when the hall opens next. */
export const notIssuingWords = {
  zh: {
    'not-yet': '还没到上班时间，{next} 开始取号。',
    noon: '现在是午休，{next} 继续取号。',
    'last-issue-past': '今天已停止取号，{next} 开始取号。手里的号今天都会办完。',
    'closed-today': '今天不办公，{next} 开始取号。',
    closed: '今天已经下班，{next} 开始取号。',
    open: '请稍候再试。',
    unknown: '请到导办台咨询。',
  },
  en: {
    'not-yet': 'The hall is not open yet. Numbers from {next}.',
    noon: 'It is the noon break. Numbers again from {next}.',
    'last-issue-past': 'No more numbers today; again from {next}. Every number already taken is served today.',
    'closed-today': 'The hall is closed today. Numbers from {next}.',
    closed: 'The hall has closed for today. Numbers from {next}.',
    open: 'Please try again in a moment.',
    unknown: 'Please ask at the guide desk.',
  },
};

/** The same code in other words, by what it is `of`. */
export const otherWords: Record<'zh' | 'en', Record<string, Words>> = caseLimitWords;

export const stateWords: Record<'zh' | 'en', Record<string, string>> = {
  zh: {
    waiting: '等候',
    draft: '起草中',
    submitted: '待审批',
    published: '已发布',
    called: '已叫号',
    serving: '办理中',
    held: '暂挂',
    missed: '过号',
    served: '已办结',
    left: '已离开',
    cancelled: '已取消',
    pending: '待登记',
    accepted: '已登记',
    revoked: '已停用',
    requested: '待批',
    approved: '已批准，待备案',
    filed: '已备案',
    'on-leave': '休假中',
    closed: '已销假',
    rejected: '未批准',
    withdrawn: '已撤回',
    asked: '已呼叫',
    answered: '已应答',
    over: '已结束',
    ...caseStateWords.zh,
  },
  en: {
    waiting: 'waiting',
    draft: 'a draft',
    submitted: 'waiting for approval',
    published: 'published',
    called: 'called',
    serving: 'in service',
    held: 'on hold',
    missed: 'missed',
    served: 'done',
    left: 'left',
    cancelled: 'cancelled',
    pending: 'pending',
    accepted: 'accepted',
    revoked: 'revoked',
    requested: 'requested',
    approved: 'approved, to be filed',
    filed: 'filed',
    'on-leave': 'on leave',
    closed: 'closed',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
    asked: 'asked',
    answered: 'answered',
    over: 'over',
    ...caseStateWords.en,
  },
};
