/** When a visit ends by itself. Pure: the screen says when it was last touched, this says what that means. */

/** Untouched for `warnAfterMs` it is asked whether anybody is there; `leaveAfterMs` later the visit is over. */
export interface Plan {
  warnAfterMs: number;
  leaveAfterMs: number;
}

export type Leaving = { kind: 'here' } | { kind: 'warned'; leftS: number; leftPart: number } | { kind: 'gone' };

// Always the same two objects, so that nothing is drawn anew while nothing changes.
const here: Leaving = { kind: 'here' };
const gone: Leaving = { kind: 'gone' };

/** Who asked for more time keeps it for the whole visit; elders have more from the start. */
export const unhurriedTimes = 3;
export const elderTimes = 2;

export const plans = {
  /** 20 s without a touch, then 20 s to ask for more time (WCAG 2.2.1). */
  page: { warnAfterMs: 20_000, leaveAfterMs: 20_000 },
  /** A number just taken: the seconds run in sight from the start. */
  ticket: { warnAfterMs: 0, leaveAfterMs: 20_000 },
  /** No slip: time to write it down, take a picture, scan it. */
  noSlip: { warnAfterMs: 0, leaveAfterMs: 60_000 },
  /** Somebody is on the way, or an answer is being waited for. */
  waiting: { warnAfterMs: 120_000, leaveAfterMs: 20_000 },
  /** Home in Chinese with nothing chosen: there is nothing to lose, so nobody is asked. */
  home: { warnAfterMs: 30_000, leaveAfterMs: 0 },
} as const satisfies Record<string, Plan>;

export function longer(plan: Plan, times: number): Plan {
  return { warnAfterMs: plan.warnAfterMs * times, leaveAfterMs: plan.leaveAfterMs * times };
}

export function leavingAt(now: number, touchedAt: number, plan: Plan): Leaving {
  const leftMs = plan.warnAfterMs + plan.leaveAfterMs - Math.max(0, now - touchedAt);
  if (leftMs <= 0) return gone;
  if (leftMs > plan.leaveAfterMs) return here;
  return { kind: 'warned', leftS: Math.ceil(leftMs / 1000), leftPart: leftMs / plan.leaveAfterMs };
}
