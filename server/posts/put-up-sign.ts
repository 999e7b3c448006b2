import type { Text } from '../../protocol/text.ts';
import { accept, factOf, type No, refuse, unknown, verb } from '../hall/verb.ts';
import type { Rules } from '../../protocol/hall-file.ts';
import type { Fact } from '../hall/facts.ts';
import { atCounters } from '../queue/standing.ts';
import { mayStand } from './authority.ts';
import { type CounterNow, stateOf } from './counter.ts';
import { coverTaken, isFree, whoTakesOver } from './cover.ts';
import { coverRules, substituteDue } from './cover-presets.ts';
import { mayLeave, openNow } from './pairings.ts';
import { signOf } from './sign-answer.ts';
import { whereInstead } from './where-instead.ts';
import { wordsAbout } from './words-for-cover.ts';

interface LookedAtSign {
  counter: CounterNow;
  rules: Rules;
  /** The name of the other of A and B, when both would be away and nobody named in between. */
  partnerAway: string | null;
  coverPresent: boolean;
  instead: number[];
  /** Who stands in from this moment on. */
  taker?: Extract<Fact, { fact: 'cover-taken' }> | null;
  /** The absence is long enough for a substitute, and this one is not on post. */
  missing?: string | null;
  coverDue?: boolean;
  sealed?: string | null;
}

/** Whoever leaves a counter says why, until when, and where to go instead; who stands in does so in the same moment. */
export const putUpSign = verb('put-up-sign', {
  may: atCounters,

  look(looks, body, asker, { now }): LookedAtSign | No {
    const counter = looks.counter(body.counter);
    if (!counter) return unknown('counter');
    if (body.goTo?.some((number) => !looks.hall.counters.has(number))) return unknown('counter');
    if (body.cover !== undefined && !looks.staff(body.cover)) return unknown('staff');
    const { hall } = looks;
    const rules = coverRules(hall.file);
    const person = asker.staff!;
    const post = hall.posts.get(body.counter);
    const coverPresent =
      body.cover !== undefined &&
      (rules.onPost === 'at-counter' ? reported(looks, body.counter, body.cover, now) : looks.present(body.cover));
    const leaving = {
      person: person.jobNo,
      from: now,
      until: now + body.backInMin * 60_000,
      ground: 'sign' as const,
    };
    // Who is busy elsewhere answers for nothing here.
    const third = coverPresent && isFree(looks, body.cover!, now) ? looks.staff(body.cover!) : null;
    const leave = mayLeave(looks, leaving, now, third?.jobNo);
    const taker = body.cover === undefined ? whoTakesOver(looks, counter, now, new Set([person.jobNo])) : null;
    // Nobody is put on a post by a colleague's word alone: at once stands in who has reported there, or has the authority anyway.
    const came = third !== null && reported(looks, body.counter, third.jobNo, now);
    const as = third && (mayStand(looks, third, counter, now) ?? (came ? 'substitute' : null));
    const standsIn =
      third && as && (came || rules.takeOver === 'at-once') ? { person: third, as, reported: came } : taker;
    const due =
      openNow(looks, now, body.counter) &&
      substituteDue(rules, { chief: person.roles.includes('chief'), onlyPerson: !post?.more?.length }, body.backInMin);
    const onPost = standsIn !== null && (rules.onPost === 'in-hall' || standsIn.reported);
    return {
      counter,
      rules: hall.file.rules,
      partnerAway: leave.may ? null : leave.name,
      coverPresent,
      instead: whereInstead(looks, counter, now),
      taker: standsIn && coverTaken(looks, body.counter, standsIn, 'sign', true),
      missing: due && !onPost ? (body.cover ?? post?.b ?? '—') : null,
      coverDue: due,
      sealed: body.words === undefined ? null : looks.sealText(body.words, wordsAbout(person.jobNo, leaving.until)),
    };
  },

  decide(looked, body, asker, { now }) {
    const {
      counter,
      rules,
      partnerAway,
      coverPresent,
      instead,
      taker,
      missing,
      coverDue = false,
      sealed = null,
    } = looked;
    const state = stateOf(counter);
    if (state === 'closed') return refuse('counter-closed', { counter: counter.number });
    if (counter.staff !== asker.staff!.jobNo) return refuse('not-your-post', { counter: counter.number });
    if (counter.ticket) return refuse('finish-first', { number: counter.ticket.number });
    if (body.backInMin > rules.awayMaxMin) return refuse('too-long', { most: rules.awayMaxMin });
    if (partnerAway) return refuse('both-away', { name: partnerAway });
    if (body.cover !== undefined && !coverPresent) return refuse('cover-not-on-post', { jobNo: body.cover });
    if (missing) return refuse('cover-not-on-post', { jobNo: missing });
    const reason = inHallsWords(body.reason, rules.awayReasons);
    return accept(
      {
        fact: 'sign-put-up',
        counter: counter.number,
        staff: counter.staff!,
        reason,
        note: body.note ?? null,
        backAt: now + body.backInMin * 60_000,
        goTo: body.goTo ?? instead,
        cover: body.cover ?? taker?.staff ?? null,
        ...(sealed === null ? {} : { sealed }),
        usual: rules.awayReasons.length === 0 || rules.awayReasons.some(({ zh }) => zh === reason.zh),
        coverDue,
      },
      ...(taker ? [taker] : []),
    );
  },

  // As it was put up, also where somebody stood in at once and the counter works on.
  answer(looks, facts, { now }) {
    const { reason, backAt, goTo, cover, note } = factOf(facts, 'sign-put-up');
    return { sign: signOf(looks, { reason, since: now, backAt, goTo, cover, note }) };
  },
});

/** Has this person signed in at that very counter, to stand in when the other leaves? */
function reported(looks: Parameters<typeof isFree>[0], counter: number, jobNo: string, now: number): boolean {
  return (
    isFree(looks, jobNo, now) &&
    looks.covers(counter, now).some(({ staff, onPostAt }) => staff === jobNo && onPostAt !== null)
  );
}

function inHallsWords(reason: string | Text, reasons: readonly Text[]): Text {
  if (typeof reason !== 'string') return reason;
  return reasons.find(({ zh, en }) => zh === reason || en === reason) ?? { zh: reason };
}
