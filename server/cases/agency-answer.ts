import type { AgencyShown } from '../../protocol/agency.ts';
import type { Looks } from '../hall/looks.ts';
import type { AgencyPaper } from './agency.ts';
import { openIn, sealIn } from './case-file.ts';
import type { Case } from './case.ts';

type Sealer = { sealText(plain: string, about: string): string };
type Opener = { openText(sealed: string, about: string): string };

/** Names of papers and milestones are free words: sealed one by one, by their numbers. */
export const sealPapers = (looks: Sealer, caseId: string, papers: readonly AgencyPaper[]): AgencyPaper[] =>
  papers.map((paper, i) => ({ ...paper, name: sealIn(looks, caseId, `agency:paper:${i + 1}`, paper.name) }));
export const openPapers = (looks: Opener, caseId: string, papers: readonly AgencyPaper[]): AgencyPaper[] =>
  papers.map((paper, i) => ({ ...paper, name: openIn(looks, caseId, `agency:paper:${i + 1}`, paper.name) }));

/** The agency of a case as its views tell it; null when nobody took one on. */
export function agencyShown(looks: Looks, { id, agency }: Pick<Case, 'id' | 'agency'>): AgencyShown | null {
  if (!agency) return null;
  const { iso } = looks.hall.zone;
  const { agent, at, asked, papers, project, steps, replied } = agency;
  return {
    agent,
    agentName: looks.staff(agent)?.name ?? agent,
    takenOn: iso(at),
    asked,
    state: replied ? 'replied' : steps.length > 0 ? 'handling' : 'accepted',
    papers: openPapers(looks, id, papers),
    project: project && {
      name: openIn(looks, id, 'agency:project', project.name),
      milestones: project.milestones.map(({ name, due, doneAt }, i) => ({
        name: openIn(looks, id, `agency:milestone:${i + 1}`, name),
        due,
        done: doneAt === null ? null : iso(doneAt),
      })),
    },
    steps: steps.map((step, i) => ({
      at: iso(step.at),
      by: step.by,
      way: step.way,
      what: openIn(looks, id, `agency:step:${i + 1}`, step.what),
    })),
    replied: replied && {
      at: iso(replied.at),
      by: replied.by,
      result: openIn(looks, id, 'agency:result', replied.result),
      kept: replied.kept.map(({ paper, why }) => ({ paper, why: openIn(looks, id, `agency:kept:${paper}`, why) })),
      opinion: replied.opinion,
      said: replied.said === null ? null : openIn(looks, id, 'agency:said', replied.said),
    },
  };
}

/** The agency of a case that a verb has just changed. */
export function changedAgency(looks: Looks, caseId: string): { agency: AgencyShown } {
  const kase = looks.case(caseId);
  const agency = kase && agencyShown(looks, kase);
  if (!agency) throw new Error(`broken promise: case ${caseId} has no agency`);
  return { agency };
}
