import type { AttendanceTotals, PunchSlot } from '../../protocol/attendance-view.ts';

/** What happens about attendance, and around opening and closing. */
export type AttendanceFact =
  | { fact: 'punched'; staff: string; name: string; device: string | null; standsAt: number | null }
  | {
      fact: 'punches-imported';
      device: string;
      punches: { staff: string; name: string; at: number }[];
      already: number;
      faults: number;
    }
  | {
      fact: 'punch-repaired';
      staff: string;
      name: string;
      day: string;
      slot: PunchSlot;
      /** Minutes of the day: what stood there before, and what stands there now. */
      old: number | null;
      minute: number;
      /** Sealed. */
      reason: string;
      witness: string;
      witnessName: string;
      by: string;
      byName: string;
      afterSignOff: boolean;
    }
  | {
      fact: 'month-signed-off';
      month: string;
      by: string;
      byName: string;
      people: { jobNo: string; totals: AttendanceTotals }[];
    }
  | {
      fact: 'opening-checked';
      counter: number;
      day: string;
      staff: string;
      name: string;
      done: string[];
      left: string[];
    }
  | {
      fact: 'closing-checked';
      counter: number;
      day: string;
      staff: string;
      name: string;
      done: string[];
      left: string[];
      note: string | null;
    }
  | {
      fact: 'duty-handed-over';
      handOver: string;
      from: string;
      fromName: string;
      to: string;
      toName: string;
      items: { id: string; count: number }[];
    }
  | {
      fact: 'duty-taken-over';
      handOver: string;
      from: string;
      to: string;
      toName: string;
      items: { id: string; count: number }[];
      /** Where the two counts differ. */
      differs: string[];
    };
