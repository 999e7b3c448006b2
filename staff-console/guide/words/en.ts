import type { zh } from './zh.ts';

/** The words of the guide desk, in English. */
export const en: Record<keyof typeof zh, string> = {
  // frame
  plateGuide: 'G',
  comma2: ', ',

  // time
  soonLong: 'Very soon',
  spanMinLong: 'About {from}–{to} minutes',

  // serving
  ifNeeded: 'only if needed',

  // transfer
  services: 'Services',

  // aside
  returnShort: 'Behind the next few, never void',

  // alerts
  reprintSmall: 'The same number, marked as a reprint',

  // guide
  findTicket: 'Find a ticket',
  findTally: 'A reprint keeps its number; whoever missed a call comes back behind the next few.',
  issueTitle: 'Take a number',
  issueHint: 'Find the service, Enter, then F2',
  issueFor: 'For whom',
  issueTally: 'Name and phone may be left out; where given, they are shown masked.',
  issueVerb: 'Issue the number',
  needService: 'Find the service first',
  deafOption: 'Cannot hear a call',
  bringAlong: 'Bring {n}: {names}',
  holderOptional: 'May be left out',
  slip: 'Slip',
  printerDefault: 'Usual',
  noSlip: 'None',
  nobodyAhead: 'Nobody ahead',
  peopleAhead: '{n} ahead',
  goToCounters: 'Called by counter {counters}',
  pleaseBring: 'Please bring',
  issuedNote: 'Done',
  issuedWords: 'The code on the slip shows the place in line on any phone. Boards and voice announce the call.',
  issuedTally: 'No slip? Press “Print slip again”.',
  nextPerson: 'Next person',
  nextPersonSmall: 'Clear, and start again',
};
