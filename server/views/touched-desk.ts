import type { Fact } from '../hall/facts.ts';
import { isCalled } from '../cases/unit-call.ts';
import type { Setting } from './setting.ts';

/** Whose open matters a fact moves, and whether they look for it this instant: somebody waits at a counter for who is called. */
export function mattersTouched({ hall, looks }: Setting, fact: Fact): { soon: string[]; urgent: string[] } {
  const soon: string[] = [];
  const urgent: string[] = [];
  const mine = (...people: string[]) => soon.push(...people.map((jobNo) => `open-matters/${jobNo}`));
  switch (fact.fact) {
    case 'consultation-recorded':
      if (fact.at !== null) urgent.push(`intake/${fact.at}`);
      mine(fact.holder);
      soon.push('hall');
      break;
    case 'consultation-answered':
      mine(fact.holder);
      soon.push('hall');
      break;
    case 'consultation-passed-on':
      mine(fact.from, fact.to);
      soon.push('hall');
      break;
    case 'message-left':
    case 'message-closed':
      mine(fact.to);
      // The applicant's question, or the answer to it, stands on the progress page.
      if (fact.about) soon.push(...progressOf(looks.case(fact.about)?.token));
      break;
    case 'unit-called':
    case 'unit-arrived':
    case 'unit-called-off': {
      mine(fact.by);
      urgent.push(`intake/${fact.counter}`);
      for (const person of hall.file.staff) {
        const { jobNo, department = null } = person;
        if (!isCalled(fact, { jobNo, department })) continue;
        urgent.push(`open-matters/${jobNo}`, `asked/${jobNo}`);
        const at = looks.counterOf(jobNo);
        if (at !== null) urgent.push(`console/${at}`);
      }
      break;
    }
    case 'agency-taken-on':
      mine(fact.agent);
      break;
    case 'agency-stepped':
    case 'agency-replied': {
      const agent = looks.case(fact.case)?.agency?.agent;
      if (agent !== undefined) mine(agent);
      break;
    }
    case 'file-lent':
    case 'file-returned':
      mine(fact.by);
      break;
  }
  return { soon, urgent };
}

const progressOf = (token: string | undefined): string[] => (token === undefined ? [] : [`case-progress/${token}`]);
