import type { LeaveKind, LeaveOffice } from '../../protocol/leave-rules.ts';
import type { LeaveWay, OpenWork } from './leave.ts';

/** Whose leave, by number and name: the journal explains itself. */
interface About {
  leave: string;
  staff: string;
  name: string;
}

/** What happens in the life of a leave. Reasons and phones are in `private`, sealed. */
export type LeaveFact =
  | ({
      fact: 'leave-requested';
      by: string;
      kind: LeaveKind;
      from: number;
      to: number;
      days: number;
      way: LeaveWay;
      handOverTo: string | null;
      substitute: string | null;
      shortNotice: boolean;
      emergency: boolean;
      work: OpenWork[];
      private: string;
    } & About)
  | ({
      fact: 'leave-signed';
      about: 'leave' | 'extension';
      step: LeaveOffice;
      by: string;
      byName: string;
      sealSeen: boolean;
      certificateSeen: boolean;
    } & About)
  | ({ fact: 'leave-filed'; with: LeaveOffice[]; by: string } & About)
  | ({ fact: 'leave-rejected'; about: 'leave' | 'extension'; by: string; private: string } & About)
  | ({ fact: 'leave-withdrawn' } & About)
  | ({
      fact: 'leave-started';
      by: string;
      /** Who stands the post now; null when none was due. */
      substitute: string | null;
      counters: number[];
      handOverTo: string | null;
      work: OpenWork[];
      owed: string[];
    } & About)
  | ({ fact: 'leave-extension-asked'; to: number; days: number; way: LeaveWay; private: string } & About)
  | ({ fact: 'leave-extended'; to: number; days: number } & About)
  | ({
      fact: 'leave-ended';
      by: string;
      /** Working minutes between the end that was granted and the return: 旷工. */
      absentMin: number;
    } & About);
