import type { Text } from '../../protocol/text.ts';
import type { Looks } from '../hall/looks.ts';
import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { atWork, type CounterNow, stateOf } from './counter.ts';
import { signAnswer } from './sign-answer.ts';

/** Whoever leaves a counter says why, until when, and where to go instead. */
export const putUpSign = verb('put-up-sign', {
  may: atCounters,

  look(looks, body) {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    if (body.goTo?.some((number) => !looks.hall.counters.has(number))) return unknown('counter');
    if (body.cover !== undefined && !looks.staff(body.cover)) return unknown('staff');
    return {
      counter,
      rules: looks.hall.file.rules,
      partnerAway: partnerAway(looks, counter),
      coverPresent: body.cover !== undefined && looks.present(body.cover),
      instead: insteadOf(looks, counter),
    };
  },

  decide({ counter, rules, partnerAway, coverPresent, instead }, body, asker, { now }) {
    const state = stateOf(counter);
    if (state === 'closed') return refuse('counter-closed', { counter: counter.number });
    if (counter.staff !== asker.staff!.jobNo) return refuse('not-your-post', { counter: counter.number });
    if (counter.ticket) return refuse('finish-first', { number: counter.ticket.number });
    if (body.backInMin > rules.awayMaxMin) return refuse('too-long', { most: rules.awayMaxMin });
    if (partnerAway) return refuse('both-away', { name: partnerAway });
    if (body.cover !== undefined && !coverPresent) return refuse('cover-not-on-post', { jobNo: body.cover });
    return accept({
      fact: 'sign-put-up',
      counter: counter.number,
      reason: inHallsWords(body.reason, rules.awayReasons),
      backAt: now + body.backInMin * 60_000,
      goTo: body.goTo ?? instead,
      cover: body.cover ?? null,
    });
  },

  answer: (looks, _facts, _moment, { counter }) => signAnswer(looks, counter.number),
});

/** The name of the other of A and B when that one is away already: the two are never away together. */
function partnerAway(looks: Looks, counter: CounterNow): string | null {
  const post = looks.hall.posts.get(counter.number);
  if (!post || counter.staff === null) return null;
  const partner = counter.staff === post.a ? post.b : post.a;
  if (partner === undefined || partner === counter.staff) return null;
  const standsAt = looks.counterOf(partner);
  const there = standsAt === null ? null : looks.counter(standsAt);
  return there?.sign ? (looks.staff(partner)?.name ?? partner) : null;
}

/** Counters at work that serve the same queues, those that share the most first. */
function insteadOf(looks: Looks, counter: CounterNow): number[] {
  const own = looks.hall.counters.get(counter.number)!.queues;
  const shared = (number: number) =>
    looks.hall.counters.get(number)!.queues.filter((queue) => own.includes(queue)).length;
  return looks
    .counters()
    .filter((other) => other.number !== counter.number && atWork(other) && shared(other.number) > 0)
    .map(({ number }) => number)
    .sort((a, b) => shared(b) - shared(a) || Math.abs(a - counter.number) - Math.abs(b - counter.number))
    .slice(0, 3);
}

function inHallsWords(reason: string | Text, reasons: readonly Text[]): Text {
  if (typeof reason !== 'string') return reason;
  return reasons.find(({ zh, en }) => zh === reason || en === reason) ?? { zh: reason };
}
