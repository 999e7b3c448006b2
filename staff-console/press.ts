import { signal } from '@preact/signals';
import type { Body, CommandName } from '../protocol/commands.ts';
import { type Answer, arm, type Outcome } from '../ui/command.ts';
import { armed, moment, moved } from './arming.ts';
import { linked } from './hub.ts';
import { notice } from './notice.ts';
import { expire } from './session.ts';

/** The command under way, if any: its name shows on the button that was pressed. */
export const underway = signal<CommandName | null>(null);
/** The command the hub has not answered: nothing is known of it, and pressing again asks with the same key. */
export const unanswered = signal<CommandName | null>(null);

/** Keys of commands without an answer yet, by what was asked. */
const open = new Map<string, () => Promise<unknown>>();
/** Commands after which this counter looks the same: there is no new moment to wait for. */
const standStill = new Set<CommandName>([
  'reprint-ticket',
  'answer-help',
  'unit-arrived',
  'issue-ticket',
  'accept-device',
  'revoke-device',
  'return-ticket',
  'open-counter',
  'print-call-back',
  'print-test-page',
  'set-slip-aside',
  'change-roll',
  'edit-letterhead',
  'assign-shift',
  'unassign-shift',
  'set-duty-leader',
  'copy-week',
  'fill-rota',
  'file-rota',
  'plan-meeting',
  'cancel-meeting',
  'punch',
  'repair-punch',
  'import-punches',
  'sign-off-month',
  'check-opening',
  'check-closing',
  'hand-over-duty',
  'take-over-duty',
  'request-longer-hours',
  'approve-longer-hours',
  'decline-longer-hours',
  'withdraw-longer-hours',
  'withdraw-cover',
  'pass-on-visitor',
  'take-up-alert',
  'take-breach-step',
  'request-leave',
  'approve-leave',
  'reject-leave',
  'withdraw-leave',
  'start-leave',
  'extend-leave',
  'end-leave',
  'import-calendar',
  'ask-cover',
  'ask-to-counter',
  'decline-ask',
  'draft-guide',
  'submit-guide',
  'publish-guide',
  'withdraw-guide',
  'reprint-paper',
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
  'supplement-case',
  'notify-once',
  'accept-case',
  'refuse-case',
  'withdraw-case',
  'approve-notice',
  'verify-breach',
  'serve-paper',
  'open-applicant',
  'charge-fee',
  'fee-paid',
  'correct-fee',
  'cancel-fee',
  'audit-refusal',
  'answer-breach',
  'judge-appeal',
  'take-on-agency',
  'agency-step',
  'reply-agency',
  'leave-message',
  'close-message',
  'open-contact',
  'search-applicant',
  'answer-consultation',
  'correct-case',
  'archive-case',
  'lend-file',
  'return-file',
  'set-photo',
  'remove-photo',
  'done-with-note',
  'note-for-a',
  'name-cover',
  'take-cover',
  'release-cover',
  'take-in-case',
  'carry-on-case',
  'call-unit',
  'call-off-unit',
  'settle-on-the-spot',
  'record-consultation',
]);
const movesWithinMs = 1500;

/** One press, one command: nothing is sent while another is under way, before the button is armed, or without a line. Null when it was not done. */
export async function press<Name extends CommandName>(name: Name, body: Body<Name>): Promise<Answer<Name> | null> {
  if (underway.value !== null || !armed.value || !linked.value) return null;
  underway.value = name;
  notice.value = null;
  const before = moment.value;
  const outcome = await ask(name, body);
  if (outcome.kind === 'done' && !standStill.has(name)) await moved(before, movesWithinMs);
  underway.value = null;
  unanswered.value = outcome.kind === 'unreachable' ? name : null;
  if (outcome.kind === 'done') return outcome.answer;
  if (outcome.kind === 'unreachable') notice.value = { kind: 'unreachable' };
  else if (outcome.problem.code === 'sign-in') expire();
  else
    notice.value = {
      kind: 'refused',
      code: outcome.problem.code,
      title: outcome.problem.title,
      detail: outcome.problem.detail ?? '',
    };
  return null;
}

async function ask<Name extends CommandName>(name: Name, body: Body<Name>): Promise<Outcome<Name>> {
  const what = `${name} ${JSON.stringify(body)}`;
  let again = open.get(what);
  if (!again) {
    const button = arm(name);
    again = () => button.press(body);
    open.set(what, again);
  }
  // What lies under this name and body was put there above, for this name.
  const outcome = (await again()) as Outcome<Name>;
  if (outcome.kind !== 'unreachable') open.clear();
  return outcome;
}
