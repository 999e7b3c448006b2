import type { ConsoleView, PrintersView } from '../protocol/views.ts';
import type { IconName } from '../ui/icons.tsx';
import { language, say } from '../ui/language.ts';
import { hallFacts } from './hall-facts.ts';
import { printerName, printerNow, reasonWords } from './printer-words.ts';
import { t } from './words.ts';

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

export function alertFacts({ code, about }: Alert, slip: Slip | null = null): AlertFacts {
  switch (code) {
    case 'board-dark':
      return {
        icon: 'dark',
        grave: true,
        title: t('boardDark', { about }),
        detail: t('boardDarkDetail'),
        todo: t('boardDarkTodo'),
      };
    case 'board-mute':
      return {
        icon: 'muted',
        grave: false,
        title: t('boardMute', { about }),
        detail: t('boardMuteDetail'),
        todo: t('boardMuteTodo'),
      };
    case 'printer-down': {
      const printer = printerNow(about);
      const why = printer?.detail ?? null;
      return {
        icon: 'printer',
        grave: false,
        title: t('printerDown', { about: printerName(about), why: reasonWords(why) }),
        detail: printer?.standIn
          ? t('printerDownInstead', { standIn: printerName(printer.standIn) })
          : t('printerDownDetail'),
        todo: t(
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
        title: t('paperLowTitle', { about: printerName(about) }),
        detail: t('paperLowDetail', { n: printerNow(about)?.slipsLeft ?? 0 }),
        todo: t('paperLowTodo'),
      };
    case 'slip-failed':
      return {
        icon: 'printer',
        grave: false,
        title: t(slip?.state === 'unknown' ? 'slipUnsure' : 'slipFailed', { about }),
        detail: slip
          ? t('slipFailedWhy', { printer: printerName(slip.printer), why: reasonWords(slip.detail) })
          : t('slipFailedDetail'),
        todo: t('slipFailedTodo'),
      };
    case 'help-asked':
      return {
        icon: 'bell',
        grave: true,
        title: t('helpAsked', { about }),
        detail: t('helpAskedDetail'),
        todo: t('helpAskedTodo'),
      };
    case 'sign-overdue':
      return {
        icon: 'sign',
        grave: false,
        title: t('signOverdue', { about }),
        detail: t('signOverdueDetail'),
        todo: t('signOverdueTodo'),
      };
    case 'sign-due':
      return {
        icon: 'sign',
        grave: false,
        title: t('signDue', { about }),
        detail: t('signDueDetail'),
        todo: t('signDueTodo'),
      };
    case 'off-post':
      return {
        icon: 'empty',
        grave: true,
        title: t('offPostAlert', { about }),
        detail: t('offPostDetail'),
        todo: t('offPostTodo'),
      };
    case 'cover-needed':
      return {
        icon: 'empty',
        grave: true,
        title: t('coverNeededAlert', { about }),
        detail: t('coverNeededDetail'),
        todo: t('coverNeededTodo'),
      };
    case 'unattended':
      return {
        icon: 'empty',
        grave: true,
        title: t('unattendedAlert', { about }),
        detail: t('unattendedDetail'),
        todo: t('unattendedTodo'),
      };
    case 'cover-asked':
      return {
        icon: 'person',
        grave: true,
        title: t('coverAsked', { about }),
        detail: t('coverAskedDetail'),
        todo: t('coverAskedTodo'),
      };
    case 'ask-unanswered':
      return {
        icon: 'clock',
        grave: false,
        title: t('askUnanswered', { about }),
        detail: t('askUnansweredDetail'),
        todo: t('askUnansweredTodo'),
      };
    case 'crowded':
      return {
        icon: 'person',
        grave: true,
        title: t('crowdedAlert', { about: queueName(about) }),
        detail: t('crowdedDetail'),
        todo: t('crowdedTodo'),
      };
    case 'opening-due':
      return {
        icon: 'check',
        grave: false,
        title: t('openingDue', { about }),
        detail: t('openingDueDetail'),
        todo: t('openingDueTodo'),
      };
    case 'closing-due':
      return {
        icon: 'check',
        grave: false,
        title: t('closingDue', { about }),
        detail: t('closingDueDetail'),
        todo: t('closingDueTodo'),
      };
    case 'leave-overdue':
      return {
        icon: 'empty',
        grave: true,
        title: t('leaveOverdue', { about }),
        detail: t('leaveOverdueDetail'),
        todo: t('leaveOverdueTodo'),
      };
    case 'leave-unstarted':
      return {
        icon: 'calendar',
        grave: false,
        title: t('leaveUnstarted', { about }),
        detail: t('leaveUnstartedDetail'),
        todo: t('leaveUnstartedTodo'),
      };
    case 'rota-due':
      return {
        icon: 'calendar',
        grave: false,
        title: t('rotaDue', { about: monthWords(about) }),
        detail: t('rotaDueDetail'),
        todo: t('rotaDueTodo'),
      };
    case 'no-duty-leader':
      return {
        icon: 'calendar',
        grave: true,
        title: t('noDutyLeader'),
        detail: t('noDutyLeaderDetail'),
        todo: t('noDutyLeaderTodo'),
      };
    case 'case-recall':
      return {
        icon: 'page',
        grave: false,
        title: t('caseRecall', { about }),
        detail: t('caseRecallDetail'),
        todo: t('caseRecallTodo'),
      };
    case 'case-overdue':
      return {
        icon: 'page',
        grave: true,
        title: t('caseOverdue', { about }),
        detail: t('caseOverdueDetail'),
        todo: t('caseOverdueTodo'),
      };
    case 'case-sent':
      return {
        icon: 'page',
        grave: false,
        title: t('caseSent', { about }),
        detail: t('caseSentDetail'),
        todo: t('caseSentTodo'),
      };
    case 'cases-overdue':
      return {
        icon: 'page',
        grave: true,
        title: t('casesOverdue', { about }),
        detail: t('casesOverdueDetail'),
        todo: t('casesOverdueTodo'),
      };
    case 'unit-called':
      return {
        icon: 'bell',
        grave: true,
        title: t('unitCalled', { about }),
        detail: t('unitCalledDetail'),
        todo: t('unitCalledTodo'),
      };
    case 'answer-due':
    case 'answer-overdue':
      return {
        icon: 'clock',
        grave: code === 'answer-overdue',
        title: t(code === 'answer-overdue' ? 'answerOverdue' : 'answerDue', { about }),
        detail: t('answerDueDetail'),
        todo: t('answerDueTodo'),
      };
    case 'message-due':
      return {
        icon: 'person',
        grave: false,
        title: t('messageDue', { about }),
        detail: t('messageDueDetail'),
        todo: t('messageDueTodo'),
      };
    case 'calendar-missing':
      return {
        icon: 'calendar',
        grave: false,
        title: t('calendarMissing', { about }),
        detail: t('calendarMissingDetail'),
        todo: t('calendarMissingTodo'),
      };
    case 'breach-steps':
      return {
        icon: 'page',
        grave: false,
        title: t('breachSteps', { about }),
        detail: t('breachStepsDetail'),
        todo: t('breachStepsTodo'),
      };
    case 'breach-told':
    case 'breach-appeals':
    case 'refusals-to-audit':
    case 'loans-overdue':
    case 'fees-unpaid':
    case 'paper-unserved':
    case 'case-silent':
    case 'notice-approval': {
      const words = {
        'breach-told': [t('breachTold', { about }), t('breachToldDetail'), t('breachToldTodo')],
        'breach-appeals': [t('breachAppeals', { about }), t('breachAppealsDetail'), t('breachAppealsTodo')],
        'refusals-to-audit': [t('refusalsToAudit', { about }), t('refusalsToAuditDetail'), t('refusalsToAuditTodo')],
        'loans-overdue': [t('loansOverdue', { about }), t('loansOverdueDetail'), t('loansOverdueTodo')],
        'fees-unpaid': [t('feesUnpaid', { about }), t('feesUnpaidDetail'), t('feesUnpaidTodo')],
        'paper-unserved': [t('paperUnserved', { about }), t('paperUnservedDetail'), t('paperUnservedTodo')],
        'case-silent': [t('caseSilent', { about }), t('caseSilentDetail'), t('caseSilentTodo')],
        'notice-approval': [t('noticeApproval', { about }), t('noticeApprovalDetail'), t('noticeApprovalTodo')],
      }[code];
      const [title = '', detail = '', todo = ''] = words;
      const icon =
        code === 'paper-unserved' || code === 'case-silent' || code === 'notice-approval' ? 'printer' : 'page';
      return { icon, grave: code === 'case-silent', title, detail, todo };
    }
  }
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
