import { z } from 'zod';
import { Holder } from './holder.ts';
import { Instant } from './text.ts';

const TicketId = z.string().min(1).max(64);
const ServiceId = z.string().min(1).max(48);
const JobNo = z.string().min(1).max(16);
const Words = z.string().trim().min(1).max(1000);
export const ConsultationId = z.string().regex(/^Q[0-9]{1,15}$/);

/** 四告知 (001/S 五(二)): whether policy allows it, which formalities, which way, how long. Then the forms are filled in together. */
export const tellings = ['policy', 'formalities', 'path', 'limit'] as const;
export const Telling = z.enum(tellings);
export type Telling = z.infer<typeof Telling>;

/** What a question is about. `legal` may name who gives legal aid (002/U (五)); a `petition` (来访信访) goes to its department (000/A 二4). */
export const consultationKinds = ['matter', 'legal', 'petition'] as const;

const told = z.array(Telling).max(tellings.length);

/** Who asked, and how to reach them: sealed, and shown masked. */
export const Caller = z.strictObject({
  name: Holder.shape.name,
  employer: z.string().trim().min(1).max(80).optional(),
  contact: Holder.shape.phone,
});
export type Caller = z.infer<typeof Caller>;

export const consultationCommands = {
  'record-consultation': z
    .strictObject({
      /** The visit it was asked on; at the phone there is none. */
      ticket: TicketId.optional(),
      channel: z.enum(['counter', 'phone']),
      kind: z.enum(consultationKinds).optional(),
      service: ServiceId.optional(),
      question: Words,
      caller: Caller.optional(),
      told,
      answer: Words.optional(),
      /** The exact time by which it will be answered (000/S 2.2). */
      answerBy: Instant.optional(),
      /** Somebody who gives legal aid, where only a court can settle it. */
      aid: z.string().trim().min(1).max(200).optional(),
      /** Who answers for it from now on; without it who records it. Who was asked first stays noted. */
      to: JobNo.optional(),
    })
    .refine(({ answer, answerBy }) => answer === undefined || answerBy === undefined, 'answered now or later, not both')
    .refine(({ channel, ticket }) => channel === 'counter' || ticket === undefined, 'a call has no ticket'),
  'answer-consultation': z.strictObject({ consultation: ConsultationId, told, answer: Words }),
  'pass-on-consultation': z.strictObject({ consultation: ConsultationId, to: JobNo, why: Words }),
} as const;

/** A consultation as commands and lists tell it; the caller is masked. */
export const ConsultationAnswer = z.object({
  id: ConsultationId,
  kind: z.enum(consultationKinds),
  channel: z.enum(['counter', 'phone']),
  state: z.enum(['open', 'answered']),
  service: z.string().nullable(),
  question: z.string(),
  answer: z.string().nullable(),
  aid: z.string().nullable(),
  told: z.array(Telling),
  caller: z.object({ name: z.string().optional(), employer: z.string().optional(), contact: z.string().optional() }),
  firstAsker: z.string(),
  holder: z.string(),
  at: Instant,
  answerBy: Instant.nullable(),
  answered: z.object({ at: Instant, by: z.string(), late: z.boolean() }).nullable(),
});
export type ConsultationAnswer = z.infer<typeof ConsultationAnswer>;

const Alone = z.object({ consultation: ConsultationAnswer });
export const consultationAnswers = {
  'record-consultation': Alone,
  'answer-consultation': Alone,
  'pass-on-consultation': Alone,
} as const;
