import { minuteOf } from '../hall/local-time.ts';
import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { windowsOf } from './attendance-known.ts';
import { attendingStaff, sheetOf } from './attendance-month.ts';
import { clockOf } from './minutes.ts';

/** Where a repair's reason is sealed to: it opens nowhere else. */
export const repairPlace = (staff: string, day: string, slot: string): string => `punch:${staff}:${day}:${slot}`;

/**
 * A punch put in by hand, where the reader failed (000/S 3(1)): by a leader or supervisor, seen by somebody who is neither the person nor
 * the writer. It is added and takes nothing away; after the month was circulated it says so.
 */
export const repairPunch = verb('repair-punch', {
  may: ['leader', 'supervisor'],

  look(looks, { staff, day, slot, reason, witness }, _asker, { now }) {
    const { hall } = looks;
    const person = looks.staff(staff);
    const seenBy = looks.staff(witness);
    if (!person || !seenBy || attendingStaff(hall, ({ jobNo }) => jobNo === staff).length === 0)
      return unknown('staff');
    const [sheet] = sheetOf(looks, [day], now, ({ jobNo }) => jobNo === staff).people;
    return {
      zone: hall.zone,
      person,
      seenBy,
      slots: windowsOf(hall, day).flatMap((window) => [window.in, window.out]),
      old: sheet?.days[0]?.slots.find((one) => one.slot === slot)?.atMin ?? null,
      sealed: looks.sealText(reason, repairPlace(staff, day, slot)),
      afterSignOff: looks.signedMonth(day.slice(0, 7)) !== null,
    };
  },

  decide({ zone, person, seenBy, slots, old, sealed, afterSignOff }, { day, slot, at }, asker, { now }) {
    const writer = asker.staff!;
    if (writer.jobNo === person.jobNo) return refuse('own-attendance');
    if (seenBy.jobNo === person.jobNo || seenBy.jobNo === writer.jobNo) return refuse('witness-not-apart');
    if (!slots.includes(slot)) return refuse('no-such-punch', { day });
    if (zone.at(day, minuteOf(at)) > now) return refuse('not-yet', { day });
    return accept({
      fact: 'punch-repaired',
      staff: person.jobNo,
      name: person.name,
      day,
      slot,
      old,
      minute: minuteOf(at),
      reason: sealed,
      witness: seenBy.jobNo,
      witnessName: seenBy.name,
      by: writer.jobNo,
      byName: writer.name,
      afterSignOff,
    });
  },

  answer(_looks, facts) {
    const { staff, day, slot, old, minute, afterSignOff } = factOf(facts, 'punch-repaired');
    return {
      punch: { staff, day, slot, old: old === null ? null : clockOf(old), at: clockOf(minute), repaired: true },
      afterSignOff,
    };
  },
});
