import { agencyTellings } from '../../protocol/agency.ts';
import { accept, isNo, refuse, verb } from '../hall/verb.ts';
import { changedAgency, sealPapers } from './agency-answer.ts';
import { withPapers } from './acceptance.ts';
import { changedWithPaper } from './case-answer.ts';
import { sealIn } from './case-file.ts';
import { demanded } from './case-materials.ts';
import { caseFor, doneBy, inCases, wrongCaseState } from './case-standing.ts';
import { isOpenCase } from './case.ts';
import { issued, paperWay } from './issue-paper.ts';
import { receiverOf } from './receiver.ts';

/**
 * 代办受理 (002/F): somebody of the hall carries the case for the applicant, asked for by word of mouth or in writing. What is missing was told
 * once by the case's own notice; flow, promise and fees are told; the papers taken over are listed on a paper of their own (rulebook 62). It costs nothing.
 */
export const takeOnAgency = verb('take-on-agency', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const found = caseFor(looks, body, asker);
    if (isNo(found)) return found;
    const { kase } = found;
    const settings = looks.hall.file.cases;
    const receiver = receiverOf(looks, body.agent ?? asker.staff!.jobNo, settings.agentRoles, now);
    if (isNo(receiver)) return receiver;
    return {
      looks,
      kase,
      agent: receiver.person,
      offered: settings.agency,
      papers: sealPapers(looks, kase.id, body.papers),
      project: body.project
        ? {
            name: sealIn(looks, kase.id, 'agency:project', body.project.name),
            milestones: body.project.milestones.map(({ name, due }, i) => ({
              name: sealIn(looks, kase.id, `agency:milestone:${i + 1}`, name),
              due,
            })),
          }
        : null,
    };
  },

  decide({ looks, kase, agent, offered, papers, project }, body, asker, { now }) {
    if (!isOpenCase(kase)) return wrongCaseState(kase);
    if (kase.agency) return refuse('agency-already', { number: kase.number });
    if (offered === 'never' || (offered === 'projects' && project === null)) return refuse('agency-not-here');
    const untold = agencyTellings.filter((telling) => !body.told.includes(telling));
    if (untold.length > 0) return refuse('not-all-told', { count: untold.length });
    const lacks = demanded(kase.materials);
    if (lacks.length > 0 && kase.notices.length === 0) return refuse('notify-first', { count: lacks.length });
    const { by, counter } = doneBy(looks, asker);
    const taken = {
      fact: 'agency-taken-on' as const,
      case: kase.id,
      number: kase.number,
      by,
      agent: agent.jobNo,
      asked: body.asked,
      papers,
      project,
    };
    // What the hall has in hand is on a paper in the applicant's: by it everything is asked back.
    const list = issued(
      looks,
      kase,
      {
        kind: 'agency-list',
        agent: agent.jobNo,
        agentName: agent.name,
        papers: body.papers.map(({ name, originals, copies }) => ({ name: { zh: name }, originals, copies })),
        project: body.project ?? null,
      },
      { by, counter, now, way: paperWay(looks, body, asker) },
    );
    return accept(...withPapers(looks, kase, [taken], list, now));
  },

  answer: (looks, _facts, { now }, { kase }) => ({
    ...changedWithPaper(looks, kase.id, 'agency-list', now),
    ...changedAgency(looks, kase.id),
  }),
});
