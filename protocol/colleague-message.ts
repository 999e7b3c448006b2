import { z } from 'zod';
import { Holder } from './holder.ts';
import { ConsultationId } from './consultation.ts';
import { CaseId } from './case-paper-commands.ts';
import { Instant } from './text.ts';

export const MessageId = z.string().regex(/^M[0-9]{1,15}$/);
const Words = z.string().trim().min(1).max(400);

/** 首问负责: the colleague is away, so name and contact are taken and passed on (003 一(三)4). */
export const messageCommands = {
  'leave-message': z.strictObject({
    to: z.string().min(1).max(16),
    name: Holder.shape.name.unwrap(),
    contact: Holder.shape.phone.unwrap(),
    text: Words,
    case: CaseId.optional(),
    /** When the colleague is reminded; without it when the hall says. */
    remindAt: Instant.optional(),
  }),
  /** The applicant, from the progress page: the token is the proof of who asks. */
  'ask-about-case': z.strictObject({
    token: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
    text: z.string().trim().min(1).max(300),
  }),
  'close-message': z.strictObject({ message: MessageId, done: Words }),
  /** Name and contact in clear, once, for a purpose that is journalled: to call somebody back. */
  'open-contact': z
    .strictObject({ message: MessageId.optional(), consultation: ConsultationId.optional(), purpose: Words })
    .refine(
      ({ message, consultation }) => (message === undefined) !== (consultation === undefined),
      'either a message or a consultation',
    ),
} as const;

/** A message as commands and lists tell it; who left it is masked. */
export const MessageAnswer = z.object({
  id: MessageId,
  to: z.string(),
  by: z.string(),
  name: z.string(),
  contact: z.string(),
  text: z.string(),
  case: z.string().nullable(),
  at: Instant,
  remindAt: Instant,
  state: z.enum(['open', 'closed']),
  closed: z.object({ at: Instant, by: z.string(), done: z.string() }).nullable(),
});
export type MessageAnswer = z.infer<typeof MessageAnswer>;

const Alone = z.object({ message: MessageAnswer });
export const messageAnswers = {
  'leave-message': Alone,
  'ask-about-case': z.object({}),
  'close-message': Alone,
  'open-contact': z.object({
    name: z.string().nullable(),
    employer: z.string().nullable(),
    contact: z.string().nullable(),
  }),
} as const;
