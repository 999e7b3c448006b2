import { z } from 'zod';
import { CaseLineShown } from './case-view.ts';
import { MessageAnswer } from './colleague-message.ts';
import { ConsultationAnswer } from './consultation.ts';
import { NoteForA } from './duty-view.ts';
import { Text } from './text.ts';
import { UnitCallAnswer } from './unit-call.ts';

/** How near it is: time enough, to be reminded of, past. */
const Due = z.enum(['later', 'soon', 'overdue']);

/** 我手上的事: everything one person still answers for, the nearest first in each list. Topic `open-matters/JOBNO`. */
export const OpenMattersView = z.object({
  cases: z.array(CaseLineShown),
  /** How many cases there are beyond these: the rest is paged by `GET /api/cases?holder=`. */
  moreCases: z.boolean(),
  /** How many there are of what follows; the lists show the first dozen. */
  counts: z.object({
    consultations: z.number().int(),
    messages: z.number().int(),
    calls: z.number().int(),
    agencies: z.number().int(),
    notes: z.number().int(),
    loans: z.number().int(),
  }),
  consultations: z.array(ConsultationAnswer.extend({ due: Due, firstAskerName: z.string() })),
  messages: z.array(MessageAnswer.extend({ due: Due, byName: z.string() })),
  /** Where somebody waits for one, or for one’s unit; `mine`: called by one’s own counter. */
  calls: z.array(UnitCallAnswer.extend({ counterName: Text, byName: z.string(), mine: z.boolean() })),
  agencies: z.array(
    z.object({
      case: z.string(),
      number: z.string(),
      serviceName: Text,
      state: z.enum(['accepted', 'handling']),
      project: z.string().nullable(),
      /** The next milestone of a project. */
      next: z.object({ name: z.string(), due: z.string() }).nullable(),
      due: Due,
    }),
  ),
  notes: z.array(NoteForA),
  /** Files one has lent, until when. */
  loans: z.array(z.object({ case: z.string(), number: z.string(), until: z.string(), due: Due })),
});
export type OpenMattersView = z.infer<typeof OpenMattersView>;
