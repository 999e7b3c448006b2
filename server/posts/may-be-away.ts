/** Why somebody is not at the post: each is a statement (a sign, a leave, a meeting, a rest day) or evidence (signed out, not come). */
export type AwayGround = 'sign' | 'leave' | 'meeting' | 'rest' | 'closed' | 'signed-out' | 'not-come';

/** A time somebody is away; `until` null: no end is known. Instants are ms. */
export interface AwaySpan {
  jobNo: string;
  from: number;
  until: number | null;
  ground: AwayGround;
}

/** Somebody wants to be away. */
export interface Leaving {
  person: string;
  from: number;
  until: number | null;
  ground: AwayGround;
}

/** A post that loses somebody: when its other people are all away already, and when a third who was named or stands there answers for it. */
export interface Pairing {
  counter: number;
  /** Who is away already, as the refusal names them. */
  partner: { jobNo: string; name: string };
  partnerAway: readonly { from: number; until: number | null }[];
  thirds: readonly { from: number; until: number | null }[];
}

export type MayBeAway = { may: true } | { may: false; counter: number; partner: string; name: string };

const end = (until: number | null): number => until ?? Number.POSITIVE_INFINITY;

/** A and B of a post are never both away without a named third (001/S 五(七), 000/L 2, 004/B 5): one rule for signs, closings, sign-outs, leave, meetings and rest. */
export function mayBeAway(leaving: Leaving, pairings: readonly Pairing[]): MayBeAway {
  for (const { counter, partner, partnerAway, thirds } of pairings) {
    for (const away of partnerAway) {
      const from = Math.max(leaving.from, away.from);
      const until = Math.min(end(leaving.until), end(away.until));
      if (from < until && !answeredFor(from, until, thirds))
        return { may: false, counter, partner: partner.jobNo, name: partner.name };
    }
  }
  return { may: true };
}

/** Is every moment of a span one of a third's? */
function answeredFor(from: number, until: number, thirds: Pairing['thirds']): boolean {
  let open = from;
  for (const third of [...thirds].sort((a, b) => a.from - b.from)) {
    if (third.from > open) return false;
    open = Math.max(open, end(third.until));
    if (open >= until) return true;
  }
  return open >= until;
}
