import type { zh } from './zh.ts';

/** The console in English. A key that is missing here is a type error. */
export const en: Record<keyof typeof zh, string> = {
  // frame
  brand: 'Haojiao',
  consoleName: 'Staff console',
  today: 'Today',
  moreRooms: 'More rooms',
  rooms: 'My pages',
  keyBar: 'Keys',
  roomCounter: 'Counter',
  roomGuide: 'Guide desk',
  roomHall: 'Hall',
  roomRota: 'Rota',
  roomDevices: 'Devices',
  calendar: 'Holidays',
  roomPaper: 'Printers',
  roomJournal: 'Journal',
  roomMy: 'Mine',
  roomFaces: 'Photos',
  roomGuides: 'Guides',
  roomCases: 'Cases',
  roomFees: 'Fees',
  platePaper: 'P',
  plateMy: 'Me',
  plateFaces: 'Ph',
  plateGuides: 'Gu',
  plateCases: 'C',
  plateConsole: 'H',
  practice: 'Practice hall',
  practiceMore: 'Numbers and services here are for practice only.',
  dismiss: 'Dismiss',
  connecting: 'Connecting to the hub',
  connectingWait: 'One moment, please.',
  connectingLong: 'Not connected yet. Please check the network cable or tell a system administrator.',
  noRoom: 'Your role has no page on this console',
  noRoomMore: 'If it should, please ask a system administrator to check your roles.',
  comma: ', ',
  clause: ', ',
  back: 'Back',
  chosenOne: 'The chosen one',
  moreN: '{n} more',
  nothingFound: 'Nothing found',
  typeReason: 'Type the reason',
  otherReason: 'Other',

  // states
  stateClosed: 'Closed',
  stateFree: 'Free',
  stateCalling: 'Calling',
  stateServing: 'Serving',
  stateAway: 'Away',
  stateUnattended: 'Unattended',
  putOnPost: '{name} is away: you stand at counter {n} now',

  // time
  minutesSeconds: '{m} min {s} s',
  hoursMinutes: '{h} h {m} min',
  minutesSecondsLeft: '{m} min {s} s',
  secondsLeft: '{s} s',
  nMin: '{n} min',
  nDays: '{n} days',
  soon: 'very soon',
  spanMin: '{from}–{to} min',
  noForecast: 'no forecast',

  // commands
  underway: 'Telling the hub…',
  unansweredAgain: 'No answer. Press again: it is never done twice',
  noLine: 'No connection: not possible now',
  unreachable:
    'The hub has not answered, so it is not known whether it was done. Please press again: it is never done twice.',
  lost: 'The connection to the hub is lost',
  lostSince:
    'For {span}. Below is how things stood at {time}; they may have changed. Nothing can be done until it is back. Reconnecting.',
  lostNever: 'Reconnecting. Please check the network cable or tell a system administrator.',

  // signing in
  jobNo: 'Job number',
  pin: 'PIN',
  signInTitle: 'Sign in',
  signInAgain: 'Sign in again',
  signIn: 'Sign in',
  signingIn: 'Checking',
  signInNote: 'Then choose your counter',
  signInUnreachable: 'The hub does not answer. Please try again in a moment.',
  wrongCredentials: 'Wrong job number or PIN. Please check and try again.',
  locked: 'Too many wrong tries. Try again in {left}',
  lockedMore: 'Until then even the right PIN is not accepted.',
  lockedButton: 'Possible again in {left}',
  expired: 'Your session has ended',
  expiredMore: 'It was idle too long, or was ended elsewhere. What you were writing is still here.',
  forgotPin: 'Several wrong tries lock the sign-in for a while. Forgotten your PIN? Please ask a system administrator.',
  signOut: 'Sign out',

  // taking a counter
  takeCounter: 'Take counter {n}',

  // idle
  whenSomebody: 'Ready as soon as somebody takes a number',
  nobodyWaiting: 'Nobody is waiting',
  nobodyWaitingLong: 'Nobody is waiting. Whoever takes a number appears here at once.',
  waitingLine: 'Waiting line',
  waitedMin: '{n} min',
  ordinary: 'Ordinary',
  appointment: 'Appointment',
  deaf: 'Cannot hear a call',
  noAlerts: 'Nothing needs looking after',
  nShort: '{n}',
  nPeople: '{n} waiting',

  // calling
  missed: 'Missed',
  missedLocked: 'Not yet: call {n} more times before marking it missed.',
  noteOf: 'Note: {note}',
  voice: 'Voice',
  voiceMute: 'No sound',
  noBoards: 'No board',

  // serving
  holdOnlyServing: 'A visitor can be put on hold once service has begun.',
  transfer: 'Transfer',
  reprint: 'Print slip again',
  reprintShort: 'Reprint',
  reprinted: 'The slip of {number} is being printed.',
  noMaterials: 'Nothing need be brought for this.',
  holderName: 'Name',
  holderId: 'ID number',
  holderPhone: 'Phone',
  notTold: 'not given',
  sealed: 'sealed',

  // transfer
  transferWhy: 'Why',
  noCounterOpen: 'no counter open now',
  counterN: 'Counter {n}',

  // call by number
  callByNumber: 'By number',

  // aside
  missedBack: 'Returns',
  returned: '{number} is back in line, behind {n}.',
  returnedFirst: '{number} is back in line and next.',

  // alerts
  alerts: 'Alerts',
  alertsOthers: 'For you to know',
  sinceTime: '{time}, for {span}',
  paperLowDetail: 'Enough for about {n} slips',
  slipNowhere: 'No printer works at the moment',
  slipSetAside: 'The slip of {number} is marked as looked after.',
  callBackPrinted: 'The call-back slip of {number} is being printed.',
  helpVerb: 'I am going',
  helpSmall: 'Their screen says so at once',
  helpTaken: 'They know that you are coming.',
  alertCover: 'Take counter {n}',
  alertCoverSmall: 'Read A’s open work first',
  reprintVerb: 'Print the slip of {number}',

  // handover
  handover: 'Hand over',
  tongue: '中文',
  tongueShort: '中文',

  // all keys
  allKeys: 'All keys',
  keySpace: 'Space',
  keyEnter: 'Enter',
  keyBackspace: 'Backspace',

  // guide
  ticketWaiting: 'waiting',
  ticketMissed: 'missed',
  ticketHeld: 'on hold',

  dockFoot: 'Click this panel first: then keys go to it',

  // devices
  deviceOnline: 'On line',
  deviceOffline: 'Off line',

  // journal
  journalRefused: 'You may not read the journal.',
};
