import type { OpenMattersView } from '../../protocol/open-matters-view.ts';
import { agencyShown } from '../cases/agency-answer.ts';
import { consultationShown } from '../cases/consultation-answer.ts';
import { messageShown } from '../cases/message-answer.ts';
import { unitCallShown } from '../cases/unit-call-answer.ts';
import { isCalled } from '../cases/unit-call.ts';
import { noteShown } from '../posts/note-answer.ts';
import { nameOf } from './case.ts';
import { lineShown } from './cases.ts';
import type { Setting } from './setting.ts';

/** A view stays small: what is beyond is told by the lists themselves, or moves up when these are done. */
const casesMost = 15;
const most = 12;
const wordsMost = 80;
const minuteMs = 60_000;

type Due = OpenMattersView['loans'][number]['due'];

const cut = (words: string): string => (words.length > wordsMost ? `${words.slice(0, wordsMost)}…` : words);

/** 我手上的事: what somebody still answers for. */
export function openMattersView(setting: Setting, jobNo: string): OpenMattersView {
  const { hall, looks } = setting;
  const now = setting.now();
  const today = hall.zone.local(now).day;
  const person = looks.staff(jobNo)!;
  const { lines, next } = looks.caseLines({ holder: jobNo, most: casesMost });
  const soonMs = hall.file.cases.remindBeforeAnswerMin * minuteMs;
  const atInstant = (at: number | null, warnMs: number): Due =>
    at === null || now < at - warnMs ? 'later' : now < at ? 'soon' : 'overdue';
  const onDay = (day: string | null): Due =>
    day === null || today < day ? 'later' : today === day ? 'soon' : 'overdue';
  const consultations = looks.openConsultationsOf(jobNo);
  const messages = looks.openMessagesFor(jobNo);
  const calls = looks.openUnitCalls().filter((call) => call.by === jobNo || isCalled(call, person));
  const agencies = looks.agencyCasesOf(jobNo);
  const notes = looks.notesFor(jobNo);
  const loans = looks.lentBy(jobNo);
  return {
    counts: {
      consultations: consultations.length,
      messages: messages.length,
      calls: calls.length,
      agencies: agencies.length,
      notes: notes.length,
      loans: loans.length,
    },
    cases: lines.map((line) => lineShown(setting, line)),
    moreCases: next !== null,
    consultations: consultations.slice(0, most).map((asked) => {
      const shown = consultationShown(looks, asked);
      const firstAskerName = nameOf(setting, asked.firstAsker);
      return { ...shown, question: cut(shown.question), due: atInstant(asked.answerBy, soonMs), firstAskerName };
    }),
    messages: messages.slice(0, most).map((message) => {
      const shown = messageShown(looks, message);
      return {
        ...shown,
        text: cut(shown.text),
        due: atInstant(message.remindAt, 0),
        byName: nameOf(setting, message.by),
      };
    }),
    calls: calls.slice(0, most).map((call) => ({
      ...unitCallShown(looks, call),
      counterName: hall.counters.get(call.counter)?.name ?? { zh: String(call.counter) },
      byName: nameOf(setting, call.by),
      mine: call.by === jobNo,
    })),
    agencies: agencies.slice(0, most).map((kase) => {
      const agency = agencyShown(looks, kase)!;
      const ahead = agency.project?.milestones.find(({ done }) => done === null) ?? null;
      return {
        case: kase.id,
        number: kase.number,
        serviceName: hall.services.get(kase.service)?.name ?? { zh: kase.service },
        state: agency.state === 'accepted' ? 'accepted' : 'handling',
        project: agency.project?.name ?? null,
        next: ahead && { name: ahead.name, due: ahead.due },
        due: onDay(ahead?.due ?? kase.dates.due),
      };
    }),
    notes: notes
      .slice(0, most)
      .map((note) => noteShown(looks, note))
      .map((note) => ({ ...note, text: cut(note.text) })),
    loans: loans.slice(0, most).map((loan) => ({ ...loan, due: onDay(loan.until) })),
  };
}
