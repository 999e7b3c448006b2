import { type ColleagueMessage, openDone, openMessage } from '../cases/colleague-message.ts';
import { type Consultation, openConsultation } from '../cases/consultation.ts';
import type { DeskLooks } from '../cases/desk-looks.ts';
import { openWhy, type UnitCall } from '../cases/unit-call.ts';
import { readCase } from './case-rows.ts';
import type { Db } from './open.ts';
import type { Seal } from './seal.ts';

const mostOfOne = 60;

const consultationColumns = `SELECT id, state, kind, channel, service, unit, counter, ticket, first_asker AS firstAsker, holder, told, at,
  answer_by AS answerBy, answered_at AS answeredAt, answered_by AS answeredBy, content FROM consultation`;
const messageColumns = `SELECT id, to_whom AS "to", by_whom AS "by", case_id AS "case", at, remind_at AS remindAt, closed_at AS closedAt,
  closed_by AS closedBy, content, done FROM message`;
const callColumns = `SELECT id, counter, ticket, case_id AS "case", unit, person, why, by_whom AS "by", at, arrived_at AS arrivedAt,
  arrived_by AS arrivedBy, off_at AS offAt FROM unit_call`;

/** What rules and views ask about the desks, each answered along an index. */
export function deskLookUps(db: Db, seal: Seal): DeskLooks {
  const consultation = {
    one: db.prepare(`${consultationColumns} WHERE id = ?`),
    ofTicket: db.prepare(`${consultationColumns} WHERE ticket = ? ORDER BY seq`),
    ofHolder: db.prepare(`${consultationColumns} WHERE holder = ? AND state = 'open' ORDER BY answer_by LIMIT ?`),
    due: db.prepare(`${consultationColumns} WHERE state = 'open' AND answer_by <= ? ORDER BY answer_by LIMIT ?`),
  };
  const message = {
    one: db.prepare(`${messageColumns} WHERE id = ?`),
    ofCase: db.prepare(`${messageColumns} WHERE case_id = ? AND by_whom = 'applicant' ORDER BY seq DESC LIMIT ?`),
    to: db.prepare(`${messageColumns} WHERE to_whom = ? AND closed_at IS NULL ORDER BY remind_at LIMIT ?`),
  };
  const call = {
    one: db.prepare(`${callColumns} WHERE id = ?`),
    open: db.prepare(`${callColumns} WHERE arrived_at IS NULL AND off_at IS NULL ORDER BY seq`),
    // A visit is the counter's present one: its calls are among the last.
    ofVisit: db.prepare(`SELECT * FROM (${callColumns} WHERE counter = ? ORDER BY seq DESC LIMIT 20) WHERE ticket = ?`),
  };
  const agencies = db
    .prepare(
      `SELECT content FROM case_file WHERE id IN (SELECT case_id FROM case_agency WHERE agent = ? AND replied_at IS NULL)
        ORDER BY seq LIMIT ?`,
    )
    .pluck();
  const archived = db.prepare('SELECT case_id FROM case_archive WHERE place = ?').pluck();
  const lent = db.prepare(
    `SELECT case_id AS "case", number, lent_until AS until FROM case_archive JOIN case_file ON id = case_id
      WHERE lent_by = ? AND lent_until IS NOT NULL ORDER BY lent_until LIMIT ?`,
  );

  const open = { openText: (sealed: string, about: string) => seal.open(sealed, about) };
  const asked = (found: unknown): Consultation => {
    const { content, told, ...row } = found as Omit<Consultation, 'words' | 'told'> & { content: string; told: string };
    return {
      ...row,
      told: JSON.parse(told) as Consultation['told'],
      words: openConsultation(open, row.id, content),
    };
  };
  const left = (found: unknown): ColleagueMessage => {
    const { content, done, ...row } = found as Omit<ColleagueMessage, 'words'> & { content: string };
    return {
      ...row,
      words: openMessage(open, row.id, content),
      done: done === null ? null : openDone(open, row.id, done),
    };
  };
  const called = (found: unknown): UnitCall => {
    const row = found as UnitCall;
    return { ...row, why: openWhy(open, row.id, row.why) };
  };
  const maybe = <T>(found: unknown, read: (row: unknown) => T): T | null => (found === undefined ? null : read(found));

  return {
    consultation: (id) => maybe(consultation.one.get(id), asked),
    consultationsOfTicket: (ref) => consultation.ofTicket.all(ref).map(asked),
    openConsultationsOf: (jobNo) => consultation.ofHolder.all(jobNo, mostOfOne).map(asked),
    consultationsDue: (by, most) => consultation.due.all(by, most).map(asked),
    message: (id) => maybe(message.one.get(id), left),
    openMessagesFor: (jobNo) => message.to.all(jobNo, mostOfOne).map(left),
    questionsOf: (caseId, most) => message.ofCase.all(caseId, most).map(left),
    unitCall: (id) => maybe(call.one.get(id), called),
    openUnitCalls: () => call.open.all().map(called),
    unitCallsOf: (counter, ticket) => call.ofVisit.all(counter, ticket).map(called),
    agencyCasesOf: (jobNo) => (agencies.all(jobNo, mostOfOne) as string[]).map((content) => readCase(seal, content)),
    archivedAs: (index) => (archived.get(index) as string | undefined) ?? null,
    lentBy: (jobNo) => lent.all(jobNo, mostOfOne) as ReturnType<DeskLooks['lentBy']>,
  };
}
