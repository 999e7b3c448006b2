import type { zh } from './zh.ts';

/** The words of a counter: taking it, its queue, a call, a sign, in English. */
export const en: Record<keyof typeof zh, string> = {
  // frame
  or: 'or',

  // states
  asA: 'A',
  asB: 'B',
  asSubstitute: 'Substitute',
  otherA: 'A: {name}',
  otherB: 'B: {name}',
  nowFree: 'free',
  nowAt: 'at counter {n}',
  nowAway: 'away',
  nowAwayUntil: 'away, back at {time}',
  nowNotHere: 'not signed in',
  coverNeeded: 'Counter {n} is empty: please take it',
  awayTill: 'Your sign is up: {reason}, back by {time}.',
  onLeaveNow: 'You are on leave. Back at work? End it first.',
  coverNamed: 'You are named to cover counter {n}',
  backFrom: 'Take it back from {name}',

  // time
  minutesAgo: '{n} min ago',
  now: 'now',
  nextUp: 'next',

  // taking a counter
  whichCounter: 'At which counter?',
  changeCounter: 'choose',
  yourPosts: 'Posts: {posts}',
  postAs: 'counter {n} as {as}',
  noPosts: 'No fixed post',
  yourPostAs: 'You: {as}',
  openingList: 'Before counter {n} opens',
  closingList: 'Counter {n}: closing list',
  takeNote: 'On post from {time}: from now on it is yours',
  takeOther: 'Not your post: the hub checks whether you may',
  wasClosed: 'Counter {n} is closed now.',
  wasTaken: '{name} stands at counter {n} now.',
  openNow: 'Open',
  untilTime: 'until {time}',
  opensNext: 'Opens next',
  timeInMin: '{time}, in {n} min',
  alreadyWaiting: 'Waiting already',
  waitingOldest: '{n}, since {time}',

  // idle
  callNext: 'Call next',
  nobodyHere: 'Nobody waiting',
  waitingN: '{n} waiting',
  minutesTimes: '{n} min × {rate}',
  whyFirstTitle: 'Why {number} is next',
  whyFirstPriorityBasis:
    'Each minute counts {rate} for {number}, who goes before {over} ({basis}). {over} can read this on the phone page.',
  whyFirstPriority:
    'Each minute counts {rate} for {number}, who goes before {over}. {over} can read this on the phone page.',
  whyFirstAppointment: '{number} has an appointment and counts from its time.',
  whyFirstReturned: '{number} came back after a missed call; the few before have been called.',
  whyFirstTransferred: '{number} was transferred here and counts from the first wait.',
  whyFirstArrival: '{number} has waited longest: first come, first called.',
  whyArrival: 'in order of arrival',
  whyPriority: '×{rate}, before {over}',
  whyRate: '×{rate}',
  whyLetsPass: 'lets {over} pass',
  whyAppointment: 'counts from its time',
  whyReturned: 'back after a missed call',
  whyTransferred: 'transferred here',
  whyDelayed: 'asked to wait',
  moreWaiting: '{n} more: {numbers}',
  quietTitle: 'What this counter calls',
  quietWords: 'When somebody takes a number here, it appears at once: press Space to call.',
  heldN: 'On hold',
  missedN: 'Missed',
  servedN: 'Served today',
  forecastHits: 'Times held',

  // calling
  begin: 'Begin',
  beginWhenHere: 'Press when the visitor is here',
  recall: 'Call again',
  recallNote: 'Called {done} of {of} times',
  missedAfter: 'Possible after {n} more',
  missedNote: 'Comes back behind {n}',
  materialsUsual: 'Papers: {n}. Usually {from}–{to} min',
  callN: 'Call {n}',
  callNow: 'can be called now',
  called: 'called',
  seenSpoken: 'seen {boards}/{of}, spoken',
  seenOnly: 'seen {boards}/{of}',
  sinceCall: '{span} since the last call',
  allSeen: 'All {n} boards show it',
  someSeen: '{boards} of {of} boards show it',
  isSpoken: 'spoken',
  notSpoken: 'not spoken yet',
  noBoardsLong: 'No board is connected: please call in person',
  seenTitle: 'Who has seen and heard it',
  notYetSeen: 'not yet',
  notYetSpoken: 'not yet',
  spokenAt: 'at {time}',
  moreScreens: '{n} more',
  seenOf: 'seen {n}/{of}',
  boardsSeen: 'Boards {boards}/{of}',

  // serving
  hold: 'Hold',

  // aside
  heldBack: 'Resume',

  // away
  awaySign: 'Away sign',
  awayAfterVisitor: 'Finish, hold or transfer the present visitor first.',
  signBack: 'Back at {time}',
  signGoTo: 'Please go to counter {counters}',
  signWait: 'Please wait',
  imBack: 'I am back',
  backBy: 'told time of return',
  overdueBy: 'overdue by {span}',
  signNow: 'The sign as it shows now',
  awayFor: 'Away for {span}',
  awaySince: 'since {time}',
  awayWords: 'Take the sign down and the counter is free to call.',
  awayLateWords:
    'The told time has passed and everybody in the hall can see it. Please take the sign down as soon as you are back.',
  standAgain: 'I am here',
  unattendedTitle: 'The hall sees this counter as unattended',
  unattendedSince: 'For {span}. One press, and the counter is free again.',
  unattendedWords: 'One press, and the counter is free again.',

  // all keys
  callUnit: 'Call unit',
};
