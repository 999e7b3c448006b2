import type { zh } from './zh.ts';

/** Printers, and why paper does not come, in English. */
export const en: Record<keyof typeof zh, string> = {
  // calling
  printersGood: 'Slips',
  printersDown: 'Printers {ids} down',
  printerNow: '{name}: {why}',
  paperLow: '{name} low on paper',

  // why paper does not come
  whyPaperOut: 'out of paper',
  whyPaperLow: 'paper running low',
  whyCoverOpen: 'cover open',
  whyCutterError: 'cutter jammed',
  whyPrinterError: 'printer error',
  whyOffline: 'offline',
  whyNoAnswer: 'no answer',
  whyNoEndAnswer: 'did not say it finished',
  whyNoConnection: 'cannot be reached',
  whyCut: 'line was cut',
  whyDeadline: 'took too long',
  whyStalled: 'stopped midway',
  whyNoDevice: 'device not found',
  whyNotAllowed: 'no permission to use it',
  whyBusy: 'used by another program',
  whyNoSuchHost: 'address not found',
  whyAgentAway: 'print agent offline',
  whyNoPackage: 'driver package missing',
  whyNoQueue: 'no such print queue',
  whyHubRestarted: 'hub restarted',
  whyTooLate: 'too late to print',
  whyNothingToPrint: 'number is over',
  whyCannotCompose: 'slip could not be laid out',
  whyCannotWrite: 'hub cannot write',
  whyOther: 'another reason ({code})',

  // hall
  printerN: 'Printer {id}',
};
