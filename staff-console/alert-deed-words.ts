import type { AlertDeed } from './alert-deed.ts';
import { printerName } from './printer-words.ts';
import { t } from './words.ts';

/** The deed, and what it brings. */
export function deedWords(deed: AlertDeed, printer: string | null): [string, string] {
  switch (deed.name) {
    case 'answer-help':
      return [t('helpVerb'), t('helpSmall')];
    case 'unit-arrived':
      return [t('unitHere'), t('unitHereSmall', { n: deed.counter })];
    case 'reprint-ticket':
      return [
        t('reprintVerb', { number: deed.number }),
        printer === null ? '' : t('slipOn', { printer: printerName(printer) }),
      ];
    case 'take-down-sign':
      return [t('alertBack'), t('alertBackSmall', { n: deed.counter })];
    case 'open-counter':
      return [t('alertHere'), t('alertHereSmall', { n: deed.counter })];
    case 'to-cover':
      return [t('alertCover', { n: deed.counter }), t('alertCoverSmall')];
    case 'to-case':
      return [t('alertCase'), deed.number];
    case 'to-cases':
      return [t('alertCases'), t('roomCases')];
    case 'to-page':
      return [t('alertSee'), t('alertSeeSmall')];
    case 'pass-on-visitor':
      return [t('alertPassOn'), t('alertPassOnSmall', { n: deed.counter })];
    case 'beside':
      return ['', ''];
    case 'name-cover':
      return [t('alertName'), t('alertNameSmall', { n: deed.counter })];
  }
}
