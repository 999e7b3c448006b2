import type { IntakeView, IntakeVisit } from '../../protocol/intake-view.ts';
import type { Sum } from '../../protocol/working-days.ts';
import { caseAnswerOf } from '../cases/case-answer.ts';
import { caseClock } from '../cases/case-dates.ts';
import { isOpenCase } from '../cases/case.ts';
import type { Ticket } from '../queue/ticket.ts';
import { lineShown } from './cases.ts';
import type { Setting } from './setting.ts';

const casesMost = 4;
const othersMost = 6;

/** What a clerk needs to take in the matter of the visitor at the counter. */
export function intakeView(setting: Setting, number: number): IntakeView {
  const { hall, looks } = setting;
  const held = looks.counter(number)?.ticket ?? null;
  const ticket = held && looks.ticket(held.id);
  return {
    visit: ticket && ticket.state === 'serving' ? visitOf(setting, ticket) : null,
    agency: hall.file.cases.agency === 'everybody',
  };
}

function visitOf(setting: Setting, ticket: Ticket): IntakeVisit | null {
  const { hall, looks } = setting;
  const service = hall.services.get(ticket.service);
  const guided = looks.guide(ticket.service);
  if (!service || !guided) return null;
  const now = setting.now();
  const today = hall.zone.local(now).day;
  const cases = looks.casesOfTicket(ticket.ref).toReversed();
  const open = cases.find((kase) => kase.service === service.id && isOpenCase(kase));
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
    cases: cases.slice(0, casesMost).map((kase) => caseAnswerOf(looks, kase, now)),
    others: looks
      .caseLinesOf({ ticket })
      .filter((line) => cases.every(({ id }) => id !== line.id) && isOpenCase(line))
      .slice(0, othersMost)
      .map((line) => lineShown(setting, line)),
    asked: {
      answered: asked.some(({ state }) => state === 'answered'),
      owedOn: owed === null ? null : hall.zone.local(owed).day,
    },
  };
}

const limitOf = ({ counted: _, ...limit }: Sum) => limit;
