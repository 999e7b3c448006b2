import type { CaseChange } from './case-facts.ts';
import type { Case, CaseMaterial } from './case.ts';
import { noSteps, type Underway } from './case-steps.ts';
import type { ClockEvent } from './clock-events.ts';
import { grownInSteps, spelled } from './grown-in-steps.ts';
import { grownBeside } from './grown-beside.ts';
import { weighed } from './weighed.ts';

const noDates = { due: null, tellBy: null, promised: null, statutory: null, recall: null };

/** The one place where a case changes: the case after one more fact about it. Pure, so a story told again ends the same way. */
export function grown(before: Case | null, fact: CaseChange, at: number): Case {
  if (fact.fact === 'case-taken-in') return begun(fact, at);
  if (!before) throw new Error(`broken promise: ${fact.fact} about the case ${fact.case}, which is not there`);
  const after = step(before, fact, at);
  const dates = 'dates' in fact && fact.dates ? fact.dates : after.dates;
  const stages = spelled(before.stages, after, at);
  return { ...after, dates, stages, movedAt: stirs(fact) ? at : before.movedAt };
}

/** What is only read, asked about, weighed afterwards, told by the hub or printed moves nothing. */
const still = new Set<CaseChange['fact']>([
  'applicant-opened',
  'case-redated',
  'case-recalled',
  'case-visited',
  'paper-served',
  'breach-answered',
  'appeal-judged',
  'refusal-audited',
]);
const stirs = ({ fact }: CaseChange): boolean => !still.has(fact);

function begun(fact: Extract<CaseChange, { fact: 'case-taken-in' }>, at: number): Case {
  const { case: id, number, by, service, guideVersion, terms, unit, token, language, on, counter, ticket } = fact;
  return {
    ...noSteps,
    stages: [{ stage: 'accept', holder: by, since: at, until: null }],
    id,
    number,
    token,
    service,
    guideVersion,
    terms,
    state: 'received',
    stage: null,
    unit,
    holder: by,
    firstAsker: by,
    receivedAt: at,
    receivedOn: on,
    counter,
    visits: [ticket],
    language,
    applicant: fact.applicant,
    mark: fact.mark,
    materials: fact.materials,
    notices: [],
    approval: null,
    documents: [],
    events: [{ kind: 'received', at: on }],
    ended: null,
    dates: fact.dates ?? noDates,
    movedAt: at,
  };
}

function step(before: Case, fact: Exclude<CaseChange, { fact: 'case-taken-in' }>, at: number): Case {
  const heeded = (...more: ClockEvent[]): ClockEvent[] => [...before.events, ...more];
  switch (fact.fact) {
    case 'case-supplemented': {
      const waited = before.state === 'to-supplement' || before.state === 'accepted';
      const visits = fact.ticket === null || before.visits.includes(fact.ticket) ? [] : [fact.ticket];
      return {
        ...before,
        state: before.state === 'to-supplement' && fact.whole ? 'received' : before.state,
        materials: before.materials.map((material) => ticked(material, fact)),
        visits: [...before.visits, ...visits],
        events: waited ? heeded({ kind: 'supplemented', at: fact.on, partly: !fact.whole }) : before.events,
      };
    }
    case 'case-notified': {
      const { notice: number, how, items, added, approvedBy, by } = fact;
      return {
        ...before,
        state: before.state === 'received' ? 'to-supplement' : before.state,
        notices: [...before.notices, { number, at, by, how, items, added, approvedBy, verdict: null }],
        approval: null,
        events: heeded({ kind: 'notified', at: fact.on }),
      };
    }
    case 'notice-approved':
      return { ...before, approval: { by: fact.by, at, items: fact.items, reason: fact.reason } };
    case 'case-accepted':
      return {
        ...before,
        state: 'accepted',
        stage: 'review',
        materials: before.materials.map((material) =>
          fact.waived?.includes(material.id)
            ? { ...material, state: 'unseen' as const, why: null, note: null }
            : material,
        ),
        // Silence accepts by itself (clock.ts), as of the day of receipt; an event of today would say another day.
        events: fact.bySilence ? before.events : heeded({ kind: 'accepted', at: fact.on }),
      };
    case 'case-settled':
      return {
        ...before,
        state: 'delivered',
        stage: null,
        events: heeded(
          { kind: 'accepted', at: fact.on },
          { kind: 'decided', at: fact.on },
          { kind: 'delivered', at: fact.on },
        ),
      };
    case 'case-refused':
    case 'case-withdrawn': {
      const refused = fact.fact === 'case-refused';
      const { reason, by } = fact;
      return {
        ...before,
        state: refused ? 'refused' : 'withdrawn',
        stage: null,
        // Wherever it was on its way to: the papers go back to the applicant.
        underway: null,
        ended: {
          reason,
          elsewhere: refused ? fact.elsewhere : null,
          outside: refused && fact.ground === 'outside',
          at,
          by,
          ...(refused && fact.complete ? { complete: true } : {}),
        },
        events: heeded({ kind: 'ended', at: fact.on }),
      };
    }
    case 'case-handed-over':
      return { ...before, holder: fact.to, underway: goingOn(before, fact) };
    case 'paper-issued': {
      const { number, kind, copies, by } = fact;
      return { ...before, documents: [...before.documents, { number, kind, copies, at, by, served: null }] };
    }
    case 'collection-asked':
    case 'case-visited':
      return { ...before, visits: [...before.visits, fact.ticket] };
    case 'paper-served':
      return {
        ...before,
        documents: before.documents.map((document) =>
          document.number === fact.paper ? { ...document, served: { how: fact.how, at } } : document,
        ),
      };
    case 'refusal-audited': {
      const { finding, reason, by } = fact;
      return { ...before, ended: before.ended && { ...before.ended, audit: { finding, reason, at, by } } };
    }
    case 'breach-judged':
    case 'breach-answered':
    case 'appeal-judged':
      return {
        ...before,
        notices: before.notices.map((notice) => (notice.number === fact.notice ? weighed(notice, fact, at) : notice)),
      };
    case 'applicant-opened':
    case 'case-redated':
      return before;
    case 'agency-taken-on':
    case 'agency-stepped':
    case 'agency-replied':
    case 'fee-charged':
    case 'fee-paid':
    case 'fee-cancelled':
    case 'fee-corrected':
    case 'case-corrected':
    case 'case-archived':
    case 'file-lent':
    case 'file-returned':
      return grownBeside(before, fact, at);
    default:
      return grownInSteps(before, fact, at);
  }
}

function ticked(material: CaseMaterial, fact: Extract<CaseChange, { fact: 'case-supplemented' }>): CaseMaterial {
  const tick = fact.materials.find(({ id }) => id === material.id);
  if (!tick) return material;
  const { state, why, note } = tick;
  return { ...material, state, why, note, receivedOn: state === 'received' ? fact.on : null };
}

/** A file on its way goes on, from who answers for it now; one that was sent to that very person has come to its end. */
function goingOn({ underway }: Case, { from, to }: Extract<CaseChange, { fact: 'case-handed-over' }>): Underway | null {
  if (underway === null || underway.to === to) return null;
  return underway.from === from ? { ...underway, from: to } : underway;
}
