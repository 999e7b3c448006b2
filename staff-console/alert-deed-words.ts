import type { AlertDeed } from './alert-deed.ts';
import { printerName } from './printer-words.ts';
import { t } from './words.ts';
import { ov } from './pages/words.ts';

/** The deed, and what it brings. */
export function deedWords(deed: AlertDeed, printer: string | null): [string, string] {
  switch (deed.name) {
    case 'answer-help':
      return [t('helpVerb'), t('helpSmall')];
    case 'unit-arrived':
      return [ov('unitHere'), ov('unitHereSmall', { n: deed.counter })];
    case 'reprint-ticket':
      return [
        t('reprintVerb', { number: deed.number }),
        printer === null ? '' : ov('slipOn', { printer: printerName(printer) }),
      ];
    case 'take-down-sign':
      return [ov('alertBack'), ov('alertBackSmall', { n: deed.counter })];
    case 'open-counter':
      return [ov('alertHere'), ov('alertHereSmall', { n: deed.counter })];
    case 'to-cover':
      return [t('alertCover', { n: deed.counter }), t('alertCoverSmall')];
    case 'to-case':
      return [ov('alertCase'), deed.number];
    case 'to-cases':
      return [ov('alertCases'), t('roomCases')];
    case 'to-page':
      return [ov('alertSee'), ov('alertSeeSmall')];
    case 'pass-on-visitor':
      return [ov('alertPassOn'), ov('alertPassOnSmall', { n: deed.counter })];
    case 'beside':
      return ['', ''];
    case 'name-cover':
      return [ov('alertName'), ov('alertNameSmall', { n: deed.counter })];
  }
}
