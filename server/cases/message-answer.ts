import type { MessageAnswer } from '../../protocol/colleague-message.ts';
import type { Looks } from '../hall/looks.ts';
import { masked } from '../hall/masked.ts';
import type { ColleagueMessage } from './colleague-message.ts';

/** A message as commands and lists tell it; who left it is masked. */
export function messageShown({ hall }: Pick<Looks, 'hall'>, message: ColleagueMessage): MessageAnswer {
  const { iso } = hall.zone;
  const { id, to, by, at, remindAt, closedAt, closedBy, words, done } = message;
  const { name = '*', phone = '*' } = masked({ name: words.name, phone: words.contact });
  return {
    ...{ id, to, by, name, contact: phone, text: words.text, case: message.case },
    at: iso(at),
    remindAt: iso(remindAt),
    state: closedAt === null ? 'open' : 'closed',
    closed: closedAt === null || closedBy === null ? null : { at: iso(closedAt), by: closedBy, done: done ?? '' },
  };
}

/** One that a verb has just changed. */
export function changedMessage(looks: Looks, id: string): { message: MessageAnswer } {
  const message = looks.message(id);
  if (!message) throw new Error(`broken promise: message ${id} is gone`);
  return { message: messageShown(looks, message) };
}
