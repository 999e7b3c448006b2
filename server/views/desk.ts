import { z } from 'zod';
import type { DeskView } from '../../protocol/views.ts';
import { noteOf } from '../cases/case-materials.ts';
import type { Case } from '../cases/case.ts';
import type { Ticket } from '../queue/ticket.ts';
import { counterView } from './counter.ts';
import { followsName } from './on-post.ts';
import type { Setting } from './setting.ts';

type Serving = NonNullable<DeskView['serving']>;

/** Of what a console keeps of its entry the applicant is shown the ticks, and nothing that was typed. */
const Ticked = z.object({
  marks: z.record(z.string(), z.object({ is: z.enum(['here', 'lacking']) })).catch({}),
  cursor: z.number().int().min(0).catch(0),
});

/** The tablet that faces the visitor at a counter. */
export function deskView(setting: Setting, number: number): DeskView {
  const { looks } = setting;
  const now = looks.counter(number)!;
  const ticket = now.ticket ? looks.ticket(now.ticket.id) : null;
  return {
    ...counterView(setting, number),
    follows: followsName(setting, now),
    serving: ticket && ticket.state === 'serving' ? servingOf(setting, ticket) : null,
  };
}

function servingOf(setting: Setting, ticket: Ticket): Serving | null {
  const { hall, looks } = setting;
  const service = hall.services.get(ticket.service);
  const guide = service && looks.guide(service.id)?.guide;
  if (!guide || ticket.begunAt === null) return null;
  const kase = looks.casesOfTicket(ticket.ref).findLast((one) => one.service === service.id) ?? null;
  const draft = Ticked.safeParse(looks.draftOf(ticket.ref) ?? {});
  const { marks, cursor } = draft.success ? draft.data : { marks: {}, cursor: 0 };
  const ticks: Serving['ticks'] = {};
  for (const { id } of guide.materials) {
    const known = kase?.materials.find((one) => one.id === id)?.state;
    const mark = marks[id]?.is;
    if (known === 'received' || mark === 'here') ticks[id] = 'received';
    else if (mark === 'lacking' || known === 'missing' || known === 'wrong') ticks[id] = 'missing';
  }
  const inHand = kase === null ? guide.materials[cursor]?.id : undefined;
  return {
    number: ticket.number,
    service: service.name,
    since: hall.zone.iso(ticket.begunAt),
    promisedDays: guide.promisedDays,
    fees: guide.fees.map(({ name, amountYuan }) => ({ name, amountYuan })),
    materials: guide.materials,
    ticks,
    looking: inHand !== undefined && ticks[inHand] === undefined ? inHand : null,
    notice: kase && noticeOf(setting, kase, ticket.begunAt),
  };
}

/** What the applicant was told on this visit and still has to bring. */
function noticeOf({ looks, hall }: Setting, kase: Case, begunAt: number): Serving['notice'] {
  const told = kase.notices.at(-1);
  if (kase.state !== 'to-supplement' || !told || told.at < begunAt) return null;
  return {
    number: told.number,
    signed: kase.documents.find(({ number }) => number === told.number)?.served?.how === 'signed',
    items: kase.materials
      .filter(({ id, state }) => told.items.includes(id) && state !== 'received')
      .map((material) => ({
        name: material.name,
        original: material.original,
        copies: material.copies,
        words: noteOf(looks, kase.id, material),
      })),
    received: kase.materials.filter(({ state }) => state === 'received').map(({ name }) => name),
    complaintsPhone: hall.file.hall.complaints?.phone ?? null,
  };
}
