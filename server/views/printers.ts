import type { PrintersView } from '../../protocol/printers-view.ts';
import { hallHead } from './parts.ts';
import type { Setting } from './setting.ts';

/** The hall's paper: for whoever looks after printers. */
export function printersView(setting: Setting): PrintersView {
  const { hall, looks, more } = setting;
  return {
    hall: hallHead(setting),
    printers: setting.printers().map(({ sinceMs, ...now }) => {
      const { at, widthMm, answers, font, qr, instead } = hall.printers.get(now.id)!;
      return { ...now, kind: at.kind, widthMm, answers, font, qr, instead, since: hall.zone.iso(sinceMs) };
    }),
    slips: more.slipsOfDay(setting.day()).map(({ at, ...slip }) => ({ ...slip, at: hall.zone.iso(at) })),
    letterhead: looks.letterhead(),
  };
}
