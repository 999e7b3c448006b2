import type { RotaWhy } from '../../protocol/rota-settings.ts';
import type { Text } from '../../protocol/text.ts';
import type { Assignment } from './rota.ts';

/** Who changed a rota, and why: once it was filed, not without a reason. */
interface Change {
  by: string;
  /** The months of it that were filed before: what is changed in them is kept. */
  filed: string[];
  /** Sealed. */
  reason: string | null;
}

/** What happened to the rota. People go by job number, as everywhere; counters lie inside, for no counter of today changes. */
export type RotaFact =
  | ({ fact: 'shifts-assigned'; how: 'by-hand' | 'filled' | 'copied'; assigned: Assignment[] } & Change)
  | ({ fact: 'shifts-unassigned'; removed: Omit<Assignment, 'why'>[] } & Change)
  | ({
      fact: 'duty-leaders-set';
      leaders: { day: string; staff: string; before: string | null; why: RotaWhy }[];
    } & Change)
  | ({
      fact: 'meeting-planned';
      meeting: string;
      day: string;
      from: number;
      to: number;
      what: Text;
      people: string[];
    } & Change)
  | ({ fact: 'meeting-cancelled'; meeting: string; day: string; what: Text } & Change)
  | { fact: 'rota-filed'; month: string; by: string; dueDay: string | null; late: boolean; findings: number };
