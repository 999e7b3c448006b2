import { accept, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import { notTheirs, wrongState } from '../queue/standing.ts';
import { changedCase, todayOf } from './case-answer.ts';
import { caseClock, stepped } from './case-dates.ts';
import { asksShared, demanded, isHere, tickedMaterial } from './case-materials.ts';
import { caseUnder, inCases, oversees, wrongCaseState } from './case-standing.ts';
import { sealReason } from './reason.ts';

/**
 * 补正: what was asked for is handed in, or put right on the spot. What was received once is not asked for again (000/C (5)), unless a supervisor
 * or leader says why.
 */
export const supplementCase = verb('supplement-case', {
  may: [...inCases, 'supervisor'],

  look(looks, body, asker, { now }) {
    const found = caseUnder(looks, body, asker);
    if (isNo(found)) return found;
    const { kase } = found;
    if (body.materials.some(({ id }) => kase.materials.every((material) => material.id !== id)))
      return unknown('material');
    const named = body.ticket === undefined ? null : looks.ticketByRef(body.ticket);
    if (body.ticket !== undefined && named === null) return unknown('ticket');
    // A visit is what the asker's own counter serves now, of this applicant; a letter or a parcel brings papers without one.
    const at = asker.staff ? looks.counterOf(asker.staff.jobNo) : null;
    const served = at === null ? null : (looks.counter(at)?.ticket ?? null);
    const ticket = named ?? (served && looks.ticket(served.id));
    const held = ticket && looks.applicantOf(ticket);
    const theirs =
      ticket !== null &&
      (kase.visits.includes(ticket.ref) ||
        (held !== null && kase.mark !== null && looks.markHolder(held) === kase.mark));
    const { id } = kase;
    return {
      looks,
      kase,
      supervises: oversees(asker),
      named,
      here: named?.counter == null ? null : looks.counter(named.counter),
      theirs,
      visit: theirs ? ticket.ref : null,
      on: todayOf(looks, now),
      clock: caseClock(looks, kase, todayOf(looks, now)),
      ticks: body.materials.map((tick) => tickedMaterial(looks, id, tick)),
      reason: body.reason === undefined ? null : sealReason(looks, id, 'again', body.reason),
    };
  },

  decide({ looks, kase, supervises, named, here, theirs, visit, on, clock, ticks, reason }, body, asker, { now }) {
    const open = kase.state === 'received' || kase.state === 'to-supplement' || kase.state === 'accepted';
    if (!open) return wrongCaseState(kase);
    if (named) {
      if (named.state !== 'serving' || here === null) return wrongState(named);
      const no = notTheirs(named, here, asker);
      if (no) return no;
      // Whose visit it is was never asked: carry-on-case asks it.
      if (!theirs) return refuse('factor-needed', { number: kase.number });
    }
    const taken = kase.materials.find(
      (material) =>
        material.state === 'received' && ticks.some(({ id, state }) => id === material.id && state !== 'received'),
    );
    if (taken && !(supervises && reason !== null))
      return refuse('received-already', { name: taken.name.zh, material: taken.id });
    // After acceptance only what a notice waits for is handed in; asking for more is a later demand, and notify-once judges it.
    const asksMore = ticks.some(({ state }) => state !== 'received');
    if (kase.state === 'accepted' && clock.state !== 'supplement' && !taken && !asksMore)
      return refuse('nothing-to-supplement', { number: kase.number });
    const shared = asksShared(kase.materials, body.materials);
    if (shared) return refuse('shared-material', { material: shared.id });
    // What was handed in stays handed in on the day it was.
    const news = ticks.filter(
      (tick) =>
        !(tick.state === 'received' && kase.materials.some(({ id, state }) => id === tick.id && isHere({ state }))),
    );
    const after = kase.materials.map((material) => ({ ...material, ...news.find(({ id }) => id === material.id) }));
    const { facts } = stepped(
      looks,
      kase,
      [
        {
          fact: 'case-supplemented' as const,
          case: kase.id,
          number: kase.number,
          by: asker.staff!.jobNo,
          on,
          materials: news,
          whole: demanded(after).length === 0,
          ticket: visit,
          reason: taken ? reason : null,
        },
      ],
      now,
    );
    return accept(...facts);
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});
