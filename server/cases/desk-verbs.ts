import { askAboutCase } from './ask-about-case.ts';
import { answerConsultation } from './answer-consultation.ts';
import { callOffUnit } from './call-off-unit.ts';
import { callUnit } from './call-unit.ts';
import { closeMessage } from './close-message.ts';
import { leaveMessage } from './leave-message.ts';
import { openContact } from './open-contact.ts';
import { passOnConsultation } from './pass-on-consultation.ts';
import { recordConsultation } from './record-consultation.ts';
import { unitArrived } from './unit-arrived.ts';

/** What is asked at the desks, left for a colleague, and called for from the back office. */
export const deskVerbs = [
  recordConsultation,
  answerConsultation,
  passOnConsultation,
  leaveMessage,
  askAboutCase,
  closeMessage,
  openContact,
  callUnit,
  unitArrived,
  callOffUnit,
] as const;
