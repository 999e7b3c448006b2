import type { Equipment } from '../../protocol/attendance-setting.ts';
import type { Looks } from '../hall/looks.ts';
import { accept, factOf, type No, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';

export interface Counted {
  id: string;
  count: number;
}

/** 交接班 (004/B 9): the shared equipment counted after work and handed to the next on duty. The first of two signatures. */
export const handOverDuty = verb('hand-over-duty', {
  may: [...atCounters, 'guide', 'supervisor'],

  look(looks, { items, to }) {
    const next = looks.staff(to);
    if (!next) return unknown('staff');
    const { equipment } = looks.hall.file.attendance;
    return isOfHall(items, equipment) ? { next, equipment } : unknown('check');
  },

  decide({ next, equipment }, { items }, asker, { seq }) {
    const person = asker.staff!;
    if (next.jobNo === person.jobNo) return refuse('own-signature');
    return (
      notCounted(items, equipment) ??
      accept({
        fact: 'duty-handed-over',
        handOver: `d${seq}`,
        from: person.jobNo,
        fromName: person.name,
        to: next.jobNo,
        toName: next.name,
        items: [...items],
      })
    );
  },

  answer: (looks, facts) => handOverAnswer(looks, factOf(facts, 'duty-handed-over').handOver),
});

export const isOfHall = (items: readonly Counted[], equipment: readonly Equipment[]): boolean =>
  items.every(({ id }) => equipment.some((one) => one.id === id));

/** A count is whole, and each thing is counted once. Null when it is. */
export function notCounted(items: readonly Counted[], equipment: readonly Equipment[]): No | null {
  const counted = new Set(items.map(({ id }) => id));
  if (counted.size === items.length && counted.size === equipment.length) return null;
  return refuse('count-incomplete', { left: equipment.length - counted.size });
}

export function handOverAnswer(looks: Looks, handOver: string) {
  const row = looks.handOver(handOver);
  if (!row) throw new Error(`broken promise: hand-over ${handOver} is gone`);
  return { handOver: handOverShown(looks, row) };
}

/** A hand-over as commands and screens show it: both counts side by side. */
export function handOverShown(looks: Looks, row: NonNullable<ReturnType<Looks['handOver']>>) {
  const { iso } = looks.hall.zone;
  return {
    handOver: row.handOver,
    at: iso(row.at),
    from: row.from,
    to: row.to,
    items: row.given.map(({ id, count }) => ({
      id,
      given: count,
      taken: row.taken?.find((one) => one.id === id)?.count ?? null,
    })),
    takenAt: row.takenAt === null ? null : iso(row.takenAt),
  };
}
