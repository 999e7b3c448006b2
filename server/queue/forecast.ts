import type { Span } from '../../protocol/text.ts';

/** What is known of a queue's present: everything a forecast may use. */
export interface Crowd {
  /** People who are called before this visitor: in the own line, and the share of other lines its counters also serve. */
  ahead: number;
  /** Counters at work that serve the line, those away that are back within ten minutes included. */
  counters: number;
  /** Of these, how many have nobody in front of them now. */
  idle: number;
  /** Mean seconds one visitor takes at these counters. */
  meanS: number;
  /** A break of the hall that begins in `inS` and lasts `lastsS`. */
  breakAhead: { inS: number; lastsS: number } | null;
}

/** A queue's present, with the share of each other queue that its counters serve too. */
export interface CrowdOfLine extends Crowd {
  shares: ReadonlyMap<string, number>;
}

/** Before the hall has finished anything of a kind, this is taken as the mean (a product default, minutes by kind of service). */
const priorMeanS = { immediate: 8 * 60, promised: 12 * 60, joint: 20 * 60 } as const;
/** How many finished visits the prior weighs. */
const priorWeight = 8;
/** One visit more makes older ones weigh this much: about the last 400 visits count. */
export const memory = 1 - 1 / 400;

/** The mean seconds of a service: what was seen, shrunk towards the prior of its kind while little was seen. */
export function meanOf(kind: keyof typeof priorMeanS, seen: { n: number; sumS: number } | null): number {
  return (priorWeight * priorMeanS[kind] + (seen?.sumS ?? 0)) / (priorWeight + (seen?.n ?? 0));
}

/** Someone is called within this time when a counter is idle and nobody is ahead. */
const atOnceS = 30;

/**
 * Queue-length estimate: W | Q is Erlang(Q + 1, s·μ); the +1 is the slot that has to open for *you* (Whitt 1999; Ibrahim and Whitt 2009).
 * Shown as a span from its median to its ninth decile. Null when no counter is at work: an honest hub does not guess.
 */
export function forecastOf({ ahead, counters, idle, meanS, breakAhead }: Crowd): Span | null {
  if (counters === 0) return null;
  const slots = ahead + 1 - idle;
  if (slots <= 0) return { p50S: 0, p90S: atOnceS };
  const perSlotS = meanS / counters;
  const overBreak = (waitS: number) =>
    Math.round(breakAhead && waitS >= breakAhead.inS ? waitS + breakAhead.lastsS : waitS);
  return {
    p50S: overBreak(erlangQuantile(slots, 0) * perSlotS),
    p90S: overBreak(erlangQuantile(slots, ninthDecile) * perSlotS),
  };
}

const ninthDecile = 1.2815515655;

/** What a service usually takes, from median to ninth decile, service times being roughly lognormal with a variation of 0.7. */
export function usualS(meanS: number): Span {
  const sigma = Math.sqrt(Math.log(1 + 0.7 ** 2));
  const median = meanS * Math.exp((-sigma * sigma) / 2);
  return { p50S: Math.round(median), p90S: Math.round(median * Math.exp(sigma * ninthDecile)) };
}

/** Quantile of the Erlang (gamma) law with unit rate by Wilson and Hilferty's cube; within 2 % for the shapes and quantiles used here. */
export function erlangQuantile(shape: number, z: number): number {
  const ninth = 1 / (9 * shape);
  return shape * Math.max(0, 1 - ninth + z * Math.sqrt(ninth)) ** 3;
}
