import { askCover } from './ask-cover.ts';
import { askToCounter } from './ask-to-counter.ts';
import { passOnVisitor } from './pass-on-visitor.ts';
import { approveLongerHours } from './approve-longer-hours.ts';
import { declineLongerHours } from './decline-longer-hours.ts';
import { withdrawLongerHours } from './withdraw-longer-hours.ts';
import { requestLongerHours } from './request-longer-hours.ts';
import { assignShift } from './assign-shift.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { copyWeek } from './copy-week.ts';
import { fileRota } from './file-rota.ts';
import { fillRotaVerb } from './fill-rota.ts';
import { planMeeting } from './plan-meeting.ts';
import { setDutyLeader } from './set-duty-leader.ts';
import { unassignShift } from './unassign-shift.ts';
import { takeOverDuty } from './take-over-duty.ts';
import { signOffMonth } from './sign-off-month.ts';
import { repairPunch } from './repair-punch.ts';
import { punch } from './punch.ts';
import { importPunches } from './import-punches.ts';
import { handOverDuty } from './hand-over-duty.ts';
import { checkOpening } from './check-opening.ts';
import { checkClosing } from './check-closing.ts';
import { declineAsk } from './decline-ask.ts';
import { doneWithNote } from './done-with-note.ts';
import { nameCover } from './name-cover.ts';
import { noteForA } from './note-for-a.ts';
import { releaseCover } from './release-cover.ts';
import { takeCover } from './take-cover.ts';
import { closeCounter } from './close-counter.ts';
import { leaveVerbs } from './leave-verbs.ts';
import { withdrawCover } from './withdraw-cover.ts';
import { openCounter } from './open-counter.ts';
import { putUpSign } from './put-up-sign.ts';
import { takeDownSign } from './take-down-sign.ts';

/** Who stands where. */
export const postVerbs = [
  takeCover,
  releaseCover,
  nameCover,
  withdrawCover,
  noteForA,
  doneWithNote,
  askCover,
  askToCounter,
  declineAsk,
  requestLongerHours,
  passOnVisitor,
  approveLongerHours,
  declineLongerHours,
  withdrawLongerHours,

  punch,
  repairPunch,
  importPunches,
  signOffMonth,
  checkOpening,
  checkClosing,
  handOverDuty,
  takeOverDuty,
  openCounter,
  closeCounter,
  putUpSign,
  takeDownSign,
  ...leaveVerbs,
  assignShift,
  unassignShift,
  copyWeek,
  fillRotaVerb,
  fileRota,
  setDutyLeader,
  planMeeting,
  cancelMeeting,
] as const;
