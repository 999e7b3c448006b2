import { acceptDevice } from './accept-device.ts';
import { answerHelp } from './answer-help.ts';
import { askHelp } from './ask-help.ts';
import { cancelHelp } from './cancel-help.ts';
import { changeRoll } from './change-roll.ts';
import { editLetterhead } from './edit-letterhead.ts';
import { importCalendar } from './import-calendar.ts';
import { pairDevice } from './pair-device.ts';
import { printTestPage } from './print-test-page.ts';
import { removePhoto } from './remove-photo.ts';
import { revokeDevice } from './revoke-device.ts';
import { setPhoto } from './set-photo.ts';
import { takeUpAlert } from './take-up-alert.ts';
import { setSlipAside } from './set-slip-aside.ts';

/** The hall itself: its screens, its paper, the photos of its staff, and its visitors' calls for help. */
export const hallVerbs = [
  pairDevice,
  acceptDevice,
  revokeDevice,
  askHelp,
  answerHelp,
  cancelHelp,
  printTestPage,
  changeRoll,
  setSlipAside,
  editLetterhead,
  setPhoto,
  removePhoto,
  importCalendar,
  takeUpAlert,
] as const;
