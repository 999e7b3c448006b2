import type { PrinterNow } from '../../protocol/view-parts.ts';
import { slipsLeft } from '../../printer/roll.ts';
import type { Spool } from '../../printer/spool.ts';
import type { Hall } from '../hall/hall.ts';
import type { Rolls } from './rolls.ts';

/** Every printer as screens are told of it: how it is and since when (ms since 1970), what is left on its roll, who stands in. */
export function printersNow(hall: Hall, spool: Spool, rolls: Rolls, now: number): (PrinterNow & { sinceMs: number })[] {
  const nowMs = performance.now();
  return spool.states().map(({ id, ok, detail, mute, sinceMs }) => {
    const { name, rollM } = hall.printers.get(id)!;
    return {
      id,
      name: name ?? null,
      ok,
      detail,
      mute,
      slipsLeft: slipsLeft(rolls.of(id), rollM),
      standIn: spool.standInFor(id),
      sinceMs: now - (nowMs - sinceMs),
    };
  });
}
