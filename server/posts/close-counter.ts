import type { CounterNow } from './counter.ts';
import type { Fact } from '../hall/facts.ts';
import type { Looks } from '../hall/looks.ts';
import { accept, type No, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { counterAnswer } from './counter-answer.ts';
import { coverTaken, whoTakesOver } from './cover.ts';
import { mayLeave, missedTime, openNow } from './pairings.ts';

interface LookedAtClosing {
  counter: CounterNow;
  left: { line: string; waiting: number }[];
  /** The name of the other of A and B, when that one is away and somebody has to be there. */
  partnerAway?: string | null;
  /** Whoever has reported at this counter to stand in. */
  taker?: Extract<Fact, { fact: 'cover-taken' }> | null;
  /** Somebody has to answer for it: not after the day's end, nor in a break for a post whose own people come back. */
  missed?: boolean;
}

/** The post at a counter ends. The last open counter of a queue does not close on people who wait, unless a leader says why. */
export const closeCounter = verb('close-counter', {
  may: [...atCounters, 'supervisor'],

  look(looks, body, _asker, { now }): LookedAtClosing | No {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    const others = looks.counters().filter(({ number, staff }) => number !== body.counter && staff !== null);
    const left = looks
      .linesOf(counter)
      .filter((line) => !others.some((other) => looks.linesOf(other).includes(line)))
      .map((line) => ({ line, waiting: looks.waitingIn(line) }))
      .filter(({ waiting }) => waiting > 0);
    const leaves = counter.staff;
    const open = openNow(looks, now, body.counter);
    const missed = missedTime(looks, now, body.counter);
    // In a break everybody may close and come again, but a third who closes leaves a post whose A and B are both away.
    if (leaves === null || missed === null || (!open && isOfPost(looks, counter.number, leaves)))
      return { counter, left, missed: open };
    const leave = mayLeave(looks, { person: leaves, ...missed, ground: 'closed' }, now);
    const taker = whoTakesOver(looks, counter, now, new Set([leaves]));
    return {
      counter,
      left,
      partnerAway: leave.may ? null : leave.name,
      missed: open || !leave.may,
      taker: taker?.reported ? coverTaken(looks, counter.number, taker, 'taken', true) : null,
    };
  },

  decide({ counter, left, partnerAway, taker, missed = true }, { reason }, asker) {
    if (counter.staff === null) return refuse('counter-closed', { counter: counter.number });
    const leads = asker.staff!.roles.some((role) => role === 'leader' || role === 'supervisor' || role === 'chief');
    if (counter.staff !== asker.staff!.jobNo && !leads) return refuse('not-your-post', { counter: counter.number });
    if (counter.ticket) return refuse('finish-first', { number: counter.ticket.number });
    const word = asker.staff!.roles.some((role) => role === 'leader' || role === 'supervisor') && reason !== undefined;
    const waiting = left.reduce((sum, line) => sum + line.waiting, 0);
    if (waiting > 0 && !word && !taker) return refuse('still-waiting', { counter: counter.number, waiting });
    if (partnerAway && !word && !taker) return refuse('both-away', { name: partnerAway });
    return accept(
      {
        fact: 'counter-closed',
        counter: counter.number,
        staff: counter.staff,
        reason: reason ?? null,
        ...(word && missed ? { by: asker.staff!.jobNo } : {}),
      },
      ...(taker ? [taker] : []),
    );
  },

  answer: (looks, _facts, _moment, { counter }) => counterAnswer(looks, counter.number),
});

function isOfPost({ hall }: Pick<Looks, 'hall'>, counter: number, jobNo: string): boolean {
  const post = hall.posts.get(counter);
  return post === undefined || post.a === jobNo || post.b === jobNo;
}
