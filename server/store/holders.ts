import type { Holder } from '../../protocol/commands.ts';
import type { Looks } from '../hall/looks.ts';
import { masked } from '../hall/masked.ts';
import type { Db } from './open.ts';
import type { Seal } from './seal.ts';
import { ticketFrom, type TicketRow } from './ticket-rows.ts';

/** Ticket holders: sealed on the way in, masked on the way out. */
export function holders(
  db: Db,
  seal: Seal,
  hallCode: string,
): Pick<Looks, 'sealHolder' | 'markHolder' | 'maskedHolder' | 'liveTicketOf'> {
  const live = db.prepare(
    "SELECT * FROM ticket WHERE holder_mark = ? AND queue = ? AND state IN ('waiting', 'called', 'serving', 'held', 'missed')",
  );
  return {
    sealHolder: (holder, ref) => seal.seal(JSON.stringify(holder), `holder:${ref}`),
    markHolder({ idNo, phone }) {
      if (idNo) return seal.mark(`id:${idNo.toUpperCase()}`);
      return phone ? seal.mark(`phone:${phone.replace(/\D/g, '')}`) : null;
    },
    maskedHolder: ({ holder, ref }) =>
      holder === null ? null : masked(JSON.parse(seal.open(holder, `holder:${ref}`)) as Holder),
    liveTicketOf(mark, queue) {
      const row = live.get(mark, queue) as TicketRow | undefined;
      return row ? ticketFrom(row, hallCode) : null;
    },
  };
}
