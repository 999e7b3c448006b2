import type { IntakeView, IntakeVisit } from '../../protocol/intake-view.ts';
import type { Sum } from '../../protocol/working-days.ts';
import { caseAnswerOf } from '../cases/case-answer.ts';
import { inCases } from '../cases/case-standing.ts';
import { caseClock } from '../cases/case-dates.ts';
import { type Case, isOpenCase } from '../cases/case.ts';
import { oralAllowed } from '../cases/case-item.ts';
import { unitCallShown } from '../cases/unit-call-answer.ts';
import type { UnitCall } from '../cases/unit-call.ts';
import type { Ticket } from '../queue/ticket.ts';
import { nameOf } from './case.ts';
import { lineShown } from './cases.ts';
import type { Setting } from './setting.ts';

const casesMost = 4;
const othersMost = 6;
const callsMost = 4;
const peopleMost = 12;

/** What a clerk needs to take in the matter of the visitor at the counter. */
export function intakeView(setting: Setting, number: number): IntakeView {
  const { hall, looks } = setting;
  const held = looks.counter(number)?.ticket ?? null;
  const ticket = held && looks.ticket(held.id);
  return {
    visit: ticket && ticket.state === 'serving' ? visitOf(setting, ticket, number) : null,
    agency: hall.file.cases.agency,
  };
}

function visitOf(setting: Setting, ticket: Ticket, number: number): IntakeVisit | null {
  const { hall, looks } = setting;
  const service = hall.services.get(ticket.service);
  const guided = looks.guide(ticket.service);
  if (!service || !guided) return null;
  const now = setting.now();
  const today = hall.zone.local(now).day;
  const cases = looks.casesOfTicket(ticket.ref).toReversed();
  const openCases = cases.filter(isOpenCase);
  // A visitor may be back about another matter than the number was taken for.
  const open = openCases.find((kase) => kase.service === service.id) ?? openCases[0];
  const { promisedDays, statutoryDays } = guided.guide;
  const fresh = {
    terms: { kind: service.kind, promisedDays, statutoryDays },
    events: [{ kind: 'received' as const, at: today }],
  };
  const { promised, recall, statutory } = caseClock(looks, open ?? fresh, today);
  const asked = looks.consultationsOfTicket(ticket.ref);
  const owed = asked.find(({ state }) => state === 'open')?.answerBy ?? null;
  return {
    ticket: ticket.ref,
    service: service.id,
    serviceName: service.name,
    kind: service.kind,
    sums: { promised, recall: recall && limitOf(recall), statutory: limitOf(statutory) },
    // Every clerk of the hall may watch this: the key is on the papers, and with whoever made them out.
    cases: cases.slice(0, casesMost).map((kase) => {
      const { token: _, ...answer } = caseAnswerOf(looks, kase, now);
      return answer;
    }),
    others: looks
      .caseLinesOf({ ticket })
      .filter((line) => cases.every(({ id }) => id !== line.id) && isOpenCase(line))
      .slice(0, othersMost)
      .map((line) => lineShown(setting, line)),
    office: officeOf(setting, service.department, number),
    agency: agencyOf(setting, cases),
    oral: oralAllowed(hall.file.cases, open?.service ?? service.id),
    called: looks
      .unitCallsOf(number, ticket.ref)
      .slice(0, callsMost)
      .map((call) => calledShown(setting, call)),
    asked: {
      answered: asked.some(({ state }) => state === 'answered'),
      owedOn: owed === null ? null : hall.zone.local(owed).day,
    },
  };
}

/** Those of a department who work on cases, but whoever stands at this counter. */
function officeOf({ hall, looks }: Setting, unit: string, number: number): IntakeVisit['office'] {
  const here = looks.counter(number)?.staff;
  const people = hall.file.staff.filter(
    ({ jobNo, department, roles }) =>
      department === unit && jobNo !== here && inCases.some((role) => roles.includes(role)),
  );
  return {
    unit,
    people: people.slice(0, peopleMost).map(({ jobNo, name, title }) => ({ jobNo, name, title: title ?? null })),
  };
}

/** The newest case of the visit that somebody carries for the applicant. */
function agencyOf(setting: Setting, cases: readonly Case[]): IntakeVisit['agency'] {
  const kase = cases.find(({ agency }) => agency && !agency.replied);
  if (!kase?.agency) return null;
  const { agent, papers } = kase.agency;
  return { case: kase.id, agent, agentName: nameOf(setting, agent), papers: papers.length };
}

function calledShown(setting: Setting, call: UnitCall): IntakeVisit['called'][number] {
  const { id, person, why, calledAt, arrived, state } = unitCallShown(setting, call);
  return {
    ...{ id, why, calledAt, state },
    unitName: setting.hall.file.departments.find((one) => one.id === call.unit)?.name ?? { zh: call.unit },
    person: person === null ? null : nameOf(setting, person),
    // Said by the counter of a whole department: somebody came, it does not know who.
    arrived: arrived && { at: arrived.at, name: arrived.by === call.by ? null : nameOf(setting, arrived.by) },
  };
}

const limitOf = ({ counted: _, ...limit }: Sum) => limit;
