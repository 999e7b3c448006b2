import type { AgencyShown } from '../../protocol/agency.ts';
import { moment, shortDay } from './days.ts';
import { joined, type PanelLine } from './panel-lines.ts';
import { c } from './words.ts';
import { cp } from './page/words.ts';

/** 代办 as a leaf of the file: who carries it, what of the applicant's is still here, its milestones, what was done, and the reply. */
export function agencyLines(agency: AgencyShown): PanelLine[] {
  const { agentName, agent, state, asked, takenOn, project, steps, replied } = agency;
  return [
    {
      id: 'agency',
      icon: state === 'replied' ? 'check' : 'person',
      title: cp('agencyOf', { who: `${agentName} ${agent}` }),
      small: joined(cp(`asked:${asked}`), moment(takenOn), project?.name),
      end: c(`agencyState:${state}`),
    },
    ...paperLines(agency),
    ...(project?.milestones ?? []).map(({ name, due, done }, i) => ({
      id: `milestone ${i}`,
      icon: done ? ('check' as const) : ('clock' as const),
      title: name,
      small: cp('milestone'),
      end: done ? moment(done) : c('dueBy', { day: shortDay(due) }),
    })),
    ...steps.map(({ at, by, way, what }, i) => ({
      id: `agency ${i}`,
      icon: 'check' as const,
      title: what,
      small: joined(cp(`way:${way}`), by),
      end: moment(at),
    })),
    ...(replied
      ? [
          {
            id: 'reply',
            icon: 'check' as const,
            title: replied.result,
            small: joined(cp(replied.opinion === 'satisfied' ? 'satisfied' : 'notSatisfied'), replied.said),
            end: moment(replied.at),
          },
        ]
      : []),
  ];
}

/** The applicant's papers: with the agent until the reply, then handed back, or kept with the reason told. */
function paperLines({ papers, replied }: AgencyShown): PanelLine[] {
  return papers.map(({ name, originals, copies }, i) => {
    const kept = replied?.kept.find(({ paper }) => paper === i + 1);
    return {
      id: `paper ${i}`,
      icon: replied && !kept ? 'check' : 'page',
      poor: replied === null,
      title: name,
      small: joined(
        originals > 0 && cp('originals', { n: originals }),
        copies > 0 && cp('copies', { n: copies }),
        kept?.why,
      ),
      end: replied === null ? cp('withAgent') : kept ? cp('keptHere') : cp('handedBack', { day: shortDay(replied.at) }),
    };
  });
}
