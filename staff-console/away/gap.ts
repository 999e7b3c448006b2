import type { Leaving } from '../../protocol/views.ts';

const minuteMs = 60_000;
const tenMin = 10 * minuteMs;
const mostMin = 150;

export interface Stretch {
  from: number;
  until: number;
}

/** The next while as a picture: when one wants to be away, when the other is, and when nobody would be there. Instants in ms. */
export interface Gap {
  from: number;
  until: number;
  want: Stretch;
  otherAway: (Stretch & { ground: string })[];
  nobody: Stretch[];
  nobodyMin: number;
}

/** What the picture shows: from ten minutes ago until the other is back or one is oneself, in whole ten minutes. */
export function gapOf(partner: Leaving['partner'], minutes: number, now: number): Gap {
  const want = { from: now, until: now + minutes * minuteMs };
  const from = Math.floor((now - tenMin) / tenMin) * tenMin;
  const away = (partner?.away ?? []).map(({ from: since, until, ground }) => ({
    from: Date.parse(since),
    until: until === null ? Number.POSITIVE_INFINITY : Date.parse(until),
    ground,
  }));
  // A meeting later in the day belongs into the picture only where one would still be away.
  const near = away.filter(({ from: since }) => since < want.until);
  const last = Math.max(want.until, ...near.map(({ until }) => (Number.isFinite(until) ? until : want.until)));
  const until = Math.min(from + mostMin * minuteMs, Math.ceil((last + tenMin / 2) / tenMin) * tenMin);
  const cut = ({ from: a, until: b }: Stretch) => ({ from: Math.max(a, from), until: Math.min(b, until) });
  const nobody = near
    .map((one) => ({ from: Math.max(one.from, want.from), until: Math.min(one.until, want.until) }))
    .filter((one) => one.from < one.until);
  return {
    from,
    until,
    want,
    otherAway: near.map((one) => ({ ...cut(one), ground: one.ground })),
    nobody,
    nobodyMin: Math.round(nobody.reduce((sum, one) => sum + one.until - one.from, 0) / minuteMs),
  };
}
