import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { leaveAnswer, signersNow } from './leave-answer.ts';
import { bothAway } from './leave-away.ts';
import { inLeave, leaveRules, leaveState, unstoodCounter } from './leave-standing.ts';
import { nextStep } from './leave.ts';
import { openNow } from './pairings.ts';

/** The next signature of a leave or of its extension, in order; of one that all have signed, its filing with the office. */
export const approveLeave = verb('approve-leave', {
  may: inLeave,

  look(looks, body, _asker, { now }) {
    const leave = looks.leave(body.leave);
    if (!leave) return unknown('leave');
    const { staff, substitute, id, extension } = leave;
    const span = extension ? { from: leave.to, to: extension.to } : { from: leave.from, to: leave.to };
    return {
      leave,
      signers: signersNow(looks, leave),
      filing: leaveRules(looks).filing,
      bothAway: bothAway(looks, { staff, substitute, id, ...span }),
      unstood: openNow(looks, now) ? unstoodCounter(looks, staff) : null,
    };
  },

  decide({ leave, signers, filing, bothAway: both, unstood }, body, asker, { now }) {
    const step = nextStep(leave);
    const files = leave.state === 'approved';
    if (!step && !files) return leaveState(leave);
    const by = asker.staff!;
    if (!signers.includes(by.jobNo)) return refuse('not-your-step', { name: leave.name });
    if (both) return both;
    const about = { leave: leave.id, staff: leave.staff, name: leave.name };
    const filed = { fact: 'leave-filed' as const, ...about, with: leave.way.filedWith, by: by.jobNo };
    if (!step) return accept(filed);

    const { extension } = leave;
    if (!extension && now >= leave.to) return refuse('leave-over', { leave: leave.id });
    const way = extension?.way ?? leave.way;
    const given = extension?.signatures ?? leave.signatures;
    const last = given.length + 1 === way.steps.length;
    if (step.seal && body.sealSeen !== true) return refuse('seal-first');
    const certificateSeen = body.certificateSeen === true;
    if (last && way.certificate && !certificateSeen && !given.some((signature) => signature.certificateSeen))
      return refuse('certificate-first');
    // Leave that grows into one that needs a substitute: its person is gone already, so the substitute is there before the last word.
    if (extension && last && way.substitute && leave.state === 'on-leave' && unstood)
      return refuse('cover-not-on-post', { jobNo: leave.substitute ?? unstood.b ?? '—' });
    const signed = accept({
      fact: 'leave-signed',
      ...about,
      about: extension ? 'extension' : 'leave',
      step: step.by,
      by: by.jobNo,
      byName: by.name,
      sealSeen: step.seal && body.sealSeen === true,
      certificateSeen,
    });
    if (last && extension)
      signed.facts.push({ fact: 'leave-extended', ...about, to: extension.to, days: extension.days });
    else if (last && (filing === 'with-approval' || way.filedWith.length === 0)) signed.facts.push(filed);
    return signed;
  },

  answer: (looks, _facts, { now }, { leave }) => leaveAnswer(looks, leave.id, now),
});
