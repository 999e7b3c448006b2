import { type No, accept, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import type { StaffMember } from '../hall/staff.ts';
import { changedAgency } from './agency-answer.ts';
import type { CaseAgency } from './agency.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { sealIn } from './case-file.ts';
import { caseFor, inCases } from './case-standing.ts';
import type { Case } from './case.ts';

/** The agency of a case that still runs, when it is this person's to carry on. */
export function agencyFor({ number, agency }: Case, { jobNo, roles }: StaffMember): { agency: CaseAgency } | No {
  if (!agency) return refuse('no-agency', { number });
  if (agency.replied) return refuse('agency-over', { number });
  if (agency.agent !== jobNo && !roles.includes('leader')) return refuse('not-the-agent', { jobNo: agency.agent });
  return { agency };
}

/** 代办办理: what was done for the applicant, alone, together with them, or at once (002/F). */
export const agencyStep = verb('agency-step', {
  may: inCases,

  look(looks, body, asker) {
    const found = caseFor(looks, body, asker);
    if (isNo(found)) return found;
    const { kase } = found;
    const known = kase.agency?.project?.milestones.length ?? 0;
    if (body.milestone !== undefined && body.milestone > known) return unknown('milestone');
    const n = (kase.agency?.steps.length ?? 0) + 1;
    return { looks, kase, what: sealIn(looks, kase.id, `agency:step:${n}`, body.what) };
  },

  decide({ looks, kase, what }, { way, milestone }, asker, { now }) {
    const by = asker.staff!;
    const carried = agencyFor(kase, by);
    if (isNo(carried)) return carried;
    const stepDone = {
      fact: 'agency-stepped' as const,
      case: kase.id,
      number: kase.number,
      by: by.jobNo,
      way,
      what,
      milestone: milestone ?? null,
    };
    return accept(...stepped(looks, kase, [stepDone], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => ({
    ...changedCase(looks, kase.id, now),
    ...changedAgency(looks, kase.id),
  }),
});
