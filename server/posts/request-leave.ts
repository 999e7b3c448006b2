import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { leaveAnswer } from './leave-answer.ts';
import { judgeAsked, lookAtAsked, spanAsked } from './leave-asked.ts';
import { longestLeaveDays } from './leave-length.ts';
import { inLeave, leads } from './leave-standing.ts';

/** Somebody asks for leave; or a leader enters it for somebody who cannot, such as one taken to hospital. */
export const requestLeave = verb('request-leave', {
  may: inLeave,

  look(looks, body, asker, { now, seq }) {
    const { hall } = looks;
    const jobNo = body.staff ?? asker.staff!.jobNo;
    const person = hall.file.staff.find((one) => one.jobNo === jobNo);
    if (!person) return unknown('staff');
    for (const named of [body.handOverTo, body.substitute])
      if (named !== undefined && !looks.staff(named)) return unknown('staff');
    const span = spanAsked(body, hall, now);
    if (span === null) return refuse('leave-too-long', { most: longestLeaveDays });
    const id = `L${seq}`;
    return {
      ...lookAtAsked(looks, body, person, span, now),
      id,
      sealed: looks.sealText(
        JSON.stringify({ reason: body.reason, phone: body.phone ?? '', shortNotice: body.shortNotice ?? null }),
        `leave:${id}`,
      ),
    };
  },

  decide(looked, body, asker, { now }) {
    const { person, from, to, work, id, sealed } = looked;
    const { kind, emergency = false } = body;
    const by = asker.staff!;
    const forAnother = by.jobNo !== person.jobNo;
    if ((forAnother || emergency) && !leads(by, person)) return refuse('needs-leader');
    if (emergency && kind !== 'sick') return refuse('needs-leader');
    const { days, way, short, hindrances } = judgeAsked(looked, body, now);
    if (hindrances[0]) return hindrances[0];
    // Leave of some length that nothing hinders has its way.
    if (!way) throw new Error(`broken promise: no way for the leave ${id}`);
    const about = { leave: id, staff: person.jobNo, name: person.name };
    const requested = accept({
      fact: 'leave-requested',
      ...about,
      by: by.jobNo,
      kind,
      from,
      to,
      days,
      way,
      handOverTo: body.handOverTo ?? null,
      substitute: body.substitute ?? null,
      shortNotice: short,
      emergency,
      work,
      private: sealed,
    });
    if (emergency) requested.facts.push({ fact: 'leave-filed', ...about, with: way.filedWith, by: by.jobNo });
    return requested;
  },

  answer: (looks, facts, { now }) => leaveAnswer(looks, factOf(facts, 'leave-requested').leave, now),
});
