import type { LeaveKind } from '../../protocol/leave-rules.ts';
import type { LeaveFact } from '../../server/posts/leave-facts.ts';

export type Preset = 'O' | 'S' | 'B4';

/** What the three sources want, told again in the simplest way and without the product's tables: offices in order, `+` where the seal is. */
export function wanted(preset: Preset, head: boolean, kind: LeaveKind, days: number): string[] {
  if (preset === 'O') return days <= 0.5 ? [head ? 'supervision' : 'window-head'] : ['unit-leader+'];
  if (preset === 'S') return [days <= 0.5 ? 'centre' : 'unit-leader'];
  if (kind === 'sick') return days <= 2 ? ['section-head', 'leader-in-charge'] : ['leader-in-charge', 'bureau-head'];
  if (kind === 'annual') return ['section-head', 'leader-in-charge'];
  if (days <= 0.5) return ['section-head'];
  return ['section-head', 'leader-in-charge', ...(days > 1 ? ['bureau-head'] : [])];
}

/** Does the source want a substitute at the counter of somebody who leads one? */
export function wantsSubstitute(preset: Preset, head: boolean, days: number): boolean {
  if (preset === 'O') return head ? days >= 0.5 : days >= 1;
  return preset === 'S' ? days >= 1 : true;
}

/** What the watch may see of the hall at the moment of a fact. */
export interface Sight {
  preset: Preset;
  open: boolean;
  /** Counters this person leads, and who is there. */
  led(jobNo: string): { counter: number; stoodByAnother: boolean }[];
  openTickets(jobNo: string): number;
  partners(jobNo: string): string[];
}

interface Known {
  asked: Extract<LeaveFact, { fact: 'leave-requested' }>;
  signed: { step: string; by: string }[];
  filed: boolean;
  away: boolean;
}

const heads = new Set(['8001']);
const officers: Record<string, string[]> = {
  'window-head': ['8001'],
  'section-head': ['8001'],
  'unit-leader': ['9002', '9005'],
  'leader-in-charge': ['9002', '9005'],
  'bureau-head': ['9002', '9005'],
  supervision: ['9003'],
  centre: ['9002', '9003', '9005'],
  'any-leader': ['9002', '9003', '9005'],
};

/** Watches every fact about leave and objects to whatever the sources do not allow. It never asks the product's rules. */
export class LeaveWatch {
  readonly #known = new Map<string, Known>();
  readonly #sight: Sight;
  constructor(sight: Sight) {
    this.#sight = sight;
  }

  see(fact: LeaveFact): void {
    const must = (holds: boolean, what: string) => {
      if (!holds) throw new Error(`${fact.leave}: ${what}`);
    };
    if (fact.fact === 'leave-requested') {
      this.#known.set(fact.leave, { asked: fact, signed: [], filed: false, away: false });
      return;
    }
    const leave = this.#known.get(fact.leave);
    if (!leave) throw new Error(`${fact.leave}: nobody asked for it`);
    const { asked } = leave;
    const head = heads.has(asked.staff);
    const steps = this.#steps(asked, head);
    switch (fact.fact) {
      case 'leave-signed': {
        if (fact.about === 'extension') break;
        const step = steps[leave.signed.length];
        must(step !== undefined, 'signed more often than wanted');
        must(fact.by !== asked.staff, 'signed by the person');
        must(step!.replace('+', '') === fact.step, `${fact.step} out of turn, ${step} was next`);
        must(officers[fact.step]!.includes(fact.by), `${fact.by} is not ${fact.step}`);
        must(!step!.endsWith('+') || fact.sealSeen, 'no seal');
        leave.signed.push({ step: fact.step, by: fact.by });
        break;
      }
      case 'leave-filed':
        must(leave.signed.length === steps.length, 'filed unsigned');
        leave.filed = true;
        break;
      case 'leave-started': {
        must(leave.filed && leave.signed.length === steps.length, 'began without its chain');
        const wants = wantsSubstitute(this.#sight.preset, head, asked.days) && this.#sight.open;
        const led = this.#sight.led(asked.staff);
        must(!wants || led.every(({ stoodByAnother }) => stoodByAnother), 'began without a substitute on post');
        must(this.#sight.openTickets(asked.staff) === 0 || fact.handOverTo !== null, 'began without a hand-over');
        for (const partner of this.#sight.partners(asked.staff)) {
          const other = [...this.#known.values()].find(({ asked: { staff }, away }) => staff === partner && away);
          const third = [asked, other?.asked].some((one) => one && this.#isThird(one.substitute, asked.staff, partner));
          must(!other || third, 'A and B are both away');
        }
        leave.away = true;
        break;
      }
      case 'leave-ended':
        leave.away = false;
        break;
    }
  }

  #isThird = (named: string | null, one: string, other: string) => named !== null && named !== one && named !== other;

  /** A step only the person could sign is any leader's; a leader's word comes first when it was late. */
  #steps({ staff, kind, days, shortNotice }: Known['asked'], head: boolean): string[] {
    const kept: string[] = [];
    let dropped = false;
    for (const step of wanted(this.#sight.preset, head, kind, days)) {
      // Leaders and supervisors belong to no department, so no chief is over them.
      const ofDepartment = step === 'window-head' || step === 'section-head';
      dropped =
        (ofDepartment && staff.startsWith('9')) || officers[step.replace('+', '')]!.every((jobNo) => jobNo === staff);
      if (!dropped) kept.push(step);
    }
    if (dropped) kept.push('any-leader');
    return shortNotice ? ['any-leader', ...kept] : kept;
  }
}
