import type { consultationKinds, Telling } from '../../protocol/consultation.ts';
import { tellings } from '../../protocol/consultation.ts';

/** What was asked and answered, and who asked: one sealed text. */
export interface ConsultationWords {
  question: string;
  answer: string | null;
  /** Who gives legal aid, where only a court can settle it. */
  aid: string | null;
  caller: { name?: string | undefined; employer?: string | undefined; contact?: string | undefined };
}

/** 咨询: a question put to the hall, answered at once or by a time that was promised (000/S 2.2). */
export interface Consultation {
  id: string;
  state: 'open' | 'answered';
  kind: (typeof consultationKinds)[number];
  channel: 'counter' | 'phone';
  service: string | null;
  unit: string | null;
  counter: number | null;
  ticket: string | null;
  /** 首问责任人: set once, whoever it is passed on to. */
  firstAsker: string;
  holder: string;
  told: Telling[];
  at: number;
  answerBy: number | null;
  answeredAt: number | null;
  answeredBy: string | null;
  words: ConsultationWords;
}

/** Of the four tellings what was not told yet. A matter is closed by all four (001/S 五(二)); law and petitions have their own. */
export const untold = ({ kind, told }: Pick<Consultation, 'kind' | 'told'>): Telling[] =>
  kind === 'matter' ? tellings.filter((telling) => !told.includes(telling)) : [];

const placeOf = (id: string) => `consultation:${id}`;

export const sealConsultation = (
  looks: { sealText(plain: string, about: string): string },
  id: string,
  words: ConsultationWords,
): string => looks.sealText(JSON.stringify(words), placeOf(id));

export const openConsultation = (
  looks: { openText(sealed: string, about: string): string },
  id: string,
  sealed: string,
): ConsultationWords => JSON.parse(looks.openText(sealed, placeOf(id))) as ConsultationWords;

/** Who may record, answer and pass on what people ask. */
export const inConsultation = ['clerk', 'chief', 'leader', 'guide'] as const;
