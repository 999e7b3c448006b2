import type { StandsAs } from './duty-looks.ts';

/** On which ground somebody stands in: the other's sign, session ended, not come by opening, on leave, in a meeting, or of their own taking. */
export type CoverGround = 'sign' | 'signed-out' | 'not-come' | 'leave' | 'meeting' | 'rest' | 'taken';

/** What happened about posts: covers, what was left for A, and what the hub saw by itself. */
export type DutyFact =
  | {
      fact: 'cover-named';
      counter: number;
      staff: string;
      name: string;
      of: string | null;
      by: string;
      from: number;
      until: number | null;
    }
  /** Who was named need not come after all. */
  | { fact: 'cover-withdrawn'; counter: number; staff: string; name: string; by: string; covers: number[] }
  /** The substitute has reported at the counter while the other is still there. */
  | { fact: 'cover-on-post'; counter: number; staff: string; name: string; as: StandsAs; of: string | null }
  | {
      fact: 'cover-taken';
      counter: number;
      staff: string;
      name: string;
      as: StandsAs;
      of: string | null;
      ground: CoverGround;
      /** Nobody had to ask for it. */
      auto: boolean;
    }
  /** The one who stood in hands back: to A with the visitors put aside and the notes left, or to nobody. */
  | {
      fact: 'cover-released';
      counter: number;
      staff: string;
      by: string;
      to: string | null;
      as: StandsAs | null;
      held: string[];
      notes: string[];
    }
  | {
      fact: 'noted-for-a';
      note: string;
      counter: number;
      a: string;
      by: string;
      ticket: string | null;
      /** Sealed. */
      text: string;
    }
  | { fact: 'note-done'; note: string; counter: number; by: string }
  | {
      fact: 'counter-unattended';
      counter: number;
      staff: string;
      ground: 'idle' | 'signed-out';
      since: number;
      waiting: number;
      goTo: number[];
    }
  | { fact: 'counter-attended'; counter: number; staff: string; resumedAt: number }
  | { fact: 'off-post'; counter: number; staff: string; name: string; ground: 'signed-out' | 'idle'; since: number }
  | {
      fact: 'off-post-over';
      counter: number;
      staff: string;
      name: string;
      since: number;
      until: number;
      /** Minutes of opening time only. */
      minutes: number;
    };
