import type { frame as chinese } from '../zh/frame.ts';

/** In English: what stands around every page. */
export const frame: Record<keyof typeof chinese, string> = {
  kiosk: 'Ticket kiosk',
  practice: 'Practice · numbers here are not real',

  back: 'Back',
  home: 'Home',
  otherLanguage: '中文',
  elder: 'Larger',
  standard: 'Standard',
  access: 'Access',
  help: 'Ask for help',
  helpComing: 'Help is called',
  helpShort: 'Help',
  aloud: 'Read aloud',
  quiet: 'Stop reading',
  footName: 'Assistance',

  connecting: 'Connecting, please wait',
  connectingHow: 'This takes a moment.',

  stillThere: 'Are you still there?',
  stillThereHow: 'Back to the home page in {n} s; your choices will be cleared.',
  moreTime: 'Give me more time',
  finish: 'No, I am done',

  accessTitle: 'Access',
  accessHow: 'Choose what helps; it is put back after your visit.',
  contrast: 'High contrast',
  contrastHow: 'Light text on dark',
  lowReach: 'Low reach',
  lowReachHow: 'All buttons in the lower half',
  aloudHow: 'Every page is spoken',
  deafMode: 'I cannot hear calls',
  deafHow: 'Look for a shape on the board',
  slow: 'Take your time',
  slowHow: 'Three times as long',
  on: 'On',
  off: 'Off',
  accessDone: 'Done',
  lowHint: 'Please choose in the lower half',
};
