import { acceptDevice } from './accept-device.ts';
import { answerHelp } from './answer-help.ts';
import { askHelp } from './ask-help.ts';
import { cancelHelp } from './cancel-help.ts';
import { pairDevice } from './pair-device.ts';
import { revokeDevice } from './revoke-device.ts';

/** The hall itself: its screens, and its visitors' calls for help. */
export const hallVerbs = [pairDevice, acceptDevice, revokeDevice, askHelp, answerHelp, cancelHelp] as const;
