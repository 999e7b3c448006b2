import type { ConsoleView, PrintersView } from '../protocol/views.ts';
import type { IconName } from '../ui/icons.tsx';
import { language, say } from '../ui/language.ts';
import { hallFacts } from './hall-facts.ts';
import { printerName, printerNow, reasonWords } from './printer-words.ts';
import { t } from './words.ts';
import { type AlertWord, al } from './alerts/facts/words.ts';

type Alert = ConsoleView['alerts'][number];
type Slip = PrintersView['slips'][number];

/** Nobody at the printer can help: its line or its driver is the trouble. */
const ofTheLine = new Set([
  'no-connection',
  'refused',
  'unreachable',
  'no-such-host',
  'no-device',
  'agent-away',
  'offline',
]);

/** What an alert says, and what to do about it. Grave: people are losing time because of it. */
export interface AlertFacts {
  icon: IconName;
  grave: boolean;
  title: string;
  detail: string;
  todo: string;
}

/** Those about paper say which printer and why. */
type OfPaper = 'printer-down' | 'paper-low' | 'slip-failed';

/** Title, detail, and what to do. */
const plain: Record<
  Exclude<Alert['code'], OfPaper>,
  { icon: IconName; grave: boolean; words: readonly [AlertWord, AlertWord, AlertWord] }
> = {
  'board-dark': { icon: 'dark', grave: true, words: ['boardDark', 'boardDarkDetail', 'boardDarkTodo'] },
  'board-mute': { icon: 'muted', grave: false, words: ['boardMute', 'boardMuteDetail', 'boardMuteTodo'] },
  'help-asked': { icon: 'bell', grave: true, words: ['helpAsked', 'helpAskedDetail', 'helpAskedTodo'] },
  'sign-overdue': { icon: 'sign', grave: false, words: ['signOverdue', 'signOverdueDetail', 'signOverdueTodo'] },
  'sign-due': { icon: 'sign', grave: false, words: ['signDue', 'signDueDetail', 'signDueTodo'] },
  'off-post': { icon: 'empty', grave: true, words: ['offPostAlert', 'offPostDetail', 'offPostTodo'] },
  'cover-needed': { icon: 'empty', grave: true, words: ['coverNeededAlert', 'coverNeededDetail', 'coverNeededTodo'] },
  unattended: { icon: 'empty', grave: true, words: ['unattendedAlert', 'unattendedDetail', 'unattendedTodo'] },
  'cover-asked': { icon: 'person', grave: true, words: ['coverAsked', 'coverAskedDetail', 'coverAskedTodo'] },
  'left-with-visitor': {
    icon: 'person',
    grave: true,
    words: ['leftWithVisitor', 'leftWithVisitorDetail', 'leftWithVisitorTodo'],
  },
  'longer-asked': { icon: 'clock', grave: false, words: ['longerAsked', 'longerAskedDetail', 'longerAskedTodo'] },
  'notes-left': { icon: 'page', grave: false, words: ['notesLeft', 'notesLeftDetail', 'notesLeftTodo'] },
  'ask-unanswered': {
    icon: 'clock',
    grave: false,
    words: ['askUnanswered', 'askUnansweredDetail', 'askUnansweredTodo'],
  },
  'opening-due': { icon: 'check', grave: false, words: ['openingDue', 'openingDueDetail', 'openingDueTodo'] },
  'closing-due': { icon: 'check', grave: false, words: ['closingDue', 'closingDueDetail', 'closingDueTodo'] },
  'leave-overdue': { icon: 'empty', grave: true, words: ['leaveOverdue', 'leaveOverdueDetail', 'leaveOverdueTodo'] },
  'leave-unstarted': {
    icon: 'calendar',
    grave: false,
    words: ['leaveUnstarted', 'leaveUnstartedDetail', 'leaveUnstartedTodo'],
  },
  'no-duty-leader': {
    icon: 'calendar',
    grave: true,
    words: ['noDutyLeader', 'noDutyLeaderDetail', 'noDutyLeaderTodo'],
  },
  'case-recall': { icon: 'page', grave: false, words: ['caseRecall', 'caseRecallDetail', 'caseRecallTodo'] },
  'case-overdue': { icon: 'page', grave: true, words: ['caseOverdue', 'caseOverdueDetail', 'caseOverdueTodo'] },
  'case-sent': { icon: 'page', grave: false, words: ['caseSent', 'caseSentDetail', 'caseSentTodo'] },
  'cases-overdue': { icon: 'page', grave: true, words: ['casesOverdue', 'casesOverdueDetail', 'casesOverdueTodo'] },
  'unit-called': { icon: 'bell', grave: true, words: ['unitCalled', 'unitCalledDetail', 'unitCalledTodo'] },
  'message-due': { icon: 'person', grave: false, words: ['messageDue', 'messageDueDetail', 'messageDueTodo'] },
  'calendar-missing': {
    icon: 'calendar',
    grave: false,
    words: ['calendarMissing', 'calendarMissingDetail', 'calendarMissingTodo'],
  },
  'breach-steps': { icon: 'page', grave: false, words: ['breachSteps', 'breachStepsDetail', 'breachStepsTodo'] },
  'breach-told': { icon: 'page', grave: false, words: ['breachTold', 'breachToldDetail', 'breachToldTodo'] },
  'breach-appeals': {
    icon: 'page',
    grave: false,
    words: ['breachAppeals', 'breachAppealsDetail', 'breachAppealsTodo'],
  },
  'refusals-to-audit': {
    icon: 'page',
    grave: false,
    words: ['refusalsToAudit', 'refusalsToAuditDetail', 'refusalsToAuditTodo'],
  },
  'loans-overdue': { icon: 'page', grave: false, words: ['loansOverdue', 'loansOverdueDetail', 'loansOverdueTodo'] },
  'fees-unpaid': { icon: 'page', grave: false, words: ['feesUnpaid', 'feesUnpaidDetail', 'feesUnpaidTodo'] },
  'rota-due': { icon: 'calendar', grave: false, words: ['rotaDue', 'rotaDueDetail', 'rotaDueTodo'] },
  crowded: { icon: 'person', grave: true, words: ['crowdedAlert', 'crowdedDetail', 'crowdedTodo'] },
  'paper-unserved': {
    icon: 'printer',
    grave: false,
    words: ['paperUnserved', 'paperUnservedDetail', 'paperUnservedTodo'],
  },
  'case-silent': { icon: 'printer', grave: true, words: ['caseSilent', 'caseSilentDetail', 'caseSilentTodo'] },
  'notice-approval': {
    icon: 'printer',
    grave: false,
    words: ['noticeApproval', 'noticeApprovalDetail', 'noticeApprovalTodo'],
  },
  'answer-due': { icon: 'clock', grave: false, words: ['answerDue', 'answerDueDetail', 'answerDueTodo'] },
  'answer-overdue': { icon: 'clock', grave: true, words: ['answerOverdue', 'answerDueDetail', 'answerDueTodo'] },
};

export function alertFacts(alert: Alert, slip: Slip | null = null): AlertFacts {
  const { code, about } = alert;
  switch (code) {
    case 'printer-down': {
      const printer = printerNow(about);
      const why = printer?.detail ?? null;
      return {
        icon: 'printer',
        grave: false,
        title: al('printerDown', { about: printerName(about), why: reasonWords(why) }),
        detail: printer?.standIn
          ? al('printerDownInstead', { standIn: printerName(printer.standIn) })
          : al('printerDownDetail'),
        todo: al(
          why === 'paper-out' || why === 'cover-open'
            ? 'printerDownPaper'
            : why !== null && ofTheLine.has(why)
              ? 'printerDownLine'
              : 'printerDownTodo',
        ),
      };
    }
    case 'paper-low':
      return {
        icon: 'printer',
        grave: false,
        title: al('paperLowTitle', { about: printerName(about) }),
        detail: t('paperLowDetail', { n: printerNow(about)?.slipsLeft ?? 0 }),
        todo: al('paperLowTodo'),
      };
    case 'slip-failed':
      return {
        icon: 'printer',
        grave: false,
        title: al(slip?.state === 'unknown' ? 'slipUnsure' : 'slipFailed', { about }),
        detail: slip
          ? al('slipFailedWhy', { printer: printerName(slip.printer), why: reasonWords(slip.detail) })
          : al('slipFailedDetail'),
        todo: al('slipFailedTodo'),
      };
    default: {
      const { icon, grave, words } = plain[code];
      const [title, detail, todo] = words;
      return { icon, grave, title: al(title, { about: aboutWords(code, about) }), detail: al(detail), todo: al(todo) };
    }
  }
}

function aboutWords(code: Alert['code'], about: string): string {
  if (code === 'crowded') return queueName(about);
  if (code === 'left-with-visitor') {
    const [n = '', number = ''] = about.split(' ');
    return `${t('counterN', { n })} ${number}`;
  }
  return code === 'rota-due' ? monthWords(about) : about;
}

function queueName(code: string): string {
  const queue = hallFacts.value?.queues.find((one) => one.code === code);
  return queue ? `${code} ${say(queue.name)}` : code;
}

/** 2026-11: 2026年11月, November 2026. */
function monthWords(month: string): string {
  const tongue = language.value === 'zh' ? 'zh-CN' : 'en-GB';
  return new Intl.DateTimeFormat(tongue, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T12:00:00Z`),
  );
}
