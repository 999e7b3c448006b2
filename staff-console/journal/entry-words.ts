import { t, type WordKey } from '../words.ts';
import { j, type JournalWord } from './words.ts';

const verbs: Record<string, WordKey> = {
  'issue-ticket': 'verbIssueTicket',
  'call-next': 'verbCallNext',
  'call-ticket': 'verbCallTicket',
  recall: 'verbRecall',
  'begin-service': 'verbBeginService',
  'finish-service': 'verbFinishService',
  'mark-missed': 'verbMarkMissed',
  'return-ticket': 'verbReturnTicket',
  'hold-ticket': 'verbHoldTicket',
  'resume-ticket': 'verbResumeTicket',
  'transfer-ticket': 'verbTransferTicket',
  'cancel-ticket': 'verbCancelTicket',
  'reprint-ticket': 'verbReprintTicket',
  'print-call-back': 'verbPrintCallBack',
  'print-test-page': 'verbPrintTestPage',
  'set-slip-aside': 'verbSetSlipAside',
  'assign-shift': 'verbAssignShift',
  'unassign-shift': 'verbUnassignShift',
  'copy-week': 'verbCopyWeek',
  'fill-rota': 'verbFillRota',
  'file-rota': 'verbFileRota',
  'set-duty-leader': 'verbSetDutyLeader',
  'plan-meeting': 'verbPlanMeeting',
  'cancel-meeting': 'verbCancelMeeting',
  'change-roll': 'verbChangeRoll',
  'edit-letterhead': 'verbEditLetterhead',
  'delay-ticket': 'verbDelayTicket',
  'ask-to-counter': 'verbAskToCounter',
  'decline-ask': 'verbDeclineAsk',
  'request-longer-hours': 'verbRequestLongerHours',
  'approve-longer-hours': 'verbApproveLongerHours',
  'open-counter': 'verbOpenCounter',
  'close-counter': 'verbCloseCounter',
  'put-up-sign': 'verbPutUpSign',
  'take-down-sign': 'verbTakeDownSign',
  'ask-help': 'verbAskHelp',
  'answer-help': 'verbAnswerHelp',
  'cancel-help': 'verbCancelHelp',
  'pair-device': 'verbPairDevice',
  'accept-device': 'verbAcceptDevice',
  'revoke-device': 'verbRevokeDevice',
  'sign-in': 'verbSignIn',
  'sign-in-failed': 'verbSignInFailed',
  'sign-out': 'verbSignOut',
  'open-day': 'verbOpenDay',
  'keep-hall': 'verbKeepHall',
  'seed-calendar': 'verbSeedCalendar',
  'import-calendar': 'verbImportCalendar',
  'draft-guide': 'verbDraftGuide',
  'submit-guide': 'verbSubmitGuide',
  'publish-guide': 'verbPublishGuide',
  'withdraw-guide': 'verbWithdrawGuide',
  'print-sample': 'verbPrintSample',
  'reprint-paper': 'verbReprintPaper',
  'issue-collection-ticket': 'verbIssueCollection',
};

const ofCases: readonly string[] = [
  'take-in-case',
  'supplement-case',
  'notify-once',
  'approve-notice',
  'accept-case',
  'refuse-case',
  'settle-on-the-spot',
  'withdraw-case',
  'serve-paper',
  'open-applicant',
  'verify-breach',
  'keep-cases',
  'pause-case',
  'resume-case',
  'extend-case',
  'notify-delay',
  'hand-over-case',
  'take-over-case',
  'review-case',
  'record-procedure',
  'open-part',
  'finish-part',
  'decide-case',
  'announce-result',
  'deliver-case',
] satisfies JournalWord[];

/** What was done, in words; a verb this console does not know is shown as it stands. */
export function verbWords(verb: string): string {
  if (ofCases.includes(verb)) return j(verb as JournalWord);
  return verbs[verb] ? t(verbs[verb]) : verb;
}

/** Who did it: the journal names people by job number and screens by their id. */
export function whoWords(who: string): string {
  const [kind, id] = [who.slice(0, who.indexOf(':')), who.slice(who.indexOf(':') + 1)];
  if (kind === 'staff') return t('byStaff', { id });
  if (kind === 'device') return t('byDevice', { id });
  return who;
}
