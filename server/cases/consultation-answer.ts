import type { ConsultationAnswer } from '../../protocol/consultation.ts';
import { masked } from '../hall/masked.ts';
import type { Looks } from '../hall/looks.ts';
import type { Consultation } from './consultation.ts';

/** A consultation as commands and lists tell it: the question as it was put, who put it masked. */
export function consultationShown({ hall }: Pick<Looks, 'hall'>, asked: Consultation): ConsultationAnswer {
  const { iso } = hall.zone;
  const { id, kind, channel, state, service, told, firstAsker, holder, at, answerBy, answeredAt, answeredBy, words } =
    asked;
  const { caller, question, answer, aid } = words;
  const { name, phone } = masked({
    ...(caller.name === undefined ? {} : { name: caller.name }),
    ...(caller.contact === undefined ? {} : { phone: caller.contact }),
  });
  return {
    ...{ id, kind, channel, state, service, told, firstAsker, holder, question, answer, aid },
    caller: {
      ...(name === undefined ? {} : { name }),
      ...(caller.employer === undefined ? {} : { employer: caller.employer }),
      ...(phone === undefined ? {} : { contact: phone }),
    },
    at: iso(at),
    answerBy: answerBy === null ? null : iso(answerBy),
    answered:
      answeredAt === null || answeredBy === null
        ? null
        : { at: iso(answeredAt), by: answeredBy, late: answerBy !== null && answeredAt > answerBy },
  };
}

/** One that a verb has just changed. */
export function changedConsultation(looks: Looks, id: string): { consultation: ConsultationAnswer } {
  const asked = looks.consultation(id);
  if (!asked) throw new Error(`broken promise: consultation ${id} is gone`);
  return { consultation: consultationShown(looks, asked) };
}
