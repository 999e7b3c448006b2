import type { Alert } from '../../protocol/view-parts.ts';
import { isCalled } from '../cases/unit-call.ts';
import { nameOf } from './case.ts';
import type { Setting } from './setting.ts';

const most = 5;
const minuteMs = 60_000;

/**
 * What is owed at the desks: whoever stands at a counter hears where they are called, and of answers and messages whose time comes; those who
 * lead the hall hear of answers whose time is past.
 */
export function deskAlerts({ hall, looks }: Setting, now: number, clerk: string | null, wholeHall: boolean): Alert[] {
  const { iso } = hall.zone;
  const alerts: Alert[] = [];
  const person = clerk === null ? null : looks.staff(clerk);
  if (person)
    for (const call of looks
      .openUnitCalls()
      .filter((one) => isCalled(one, person) && one.by !== clerk)
      .slice(0, most))
      alerts.push({ id: call.id, code: 'unit-called', about: String(call.counter), since: iso(call.at) });
  const soonMs = hall.file.cases.remindBeforeAnswerMin * minuteMs;
  const owed = wholeHall ? looks.consultationsDue(now, most) : clerk === null ? [] : looks.openConsultationsOf(clerk);
  for (const { id, holder, answerBy } of owed) {
    if (answerBy === null || answerBy - soonMs > now) continue;
    const late = answerBy <= now;
    const time = iso(answerBy).slice(11, 16);
    alerts.push({
      id,
      code: late ? 'answer-overdue' : 'answer-due',
      about: wholeHall ? `${nameOf({ looks }, holder)} ${time}` : time,
      since: iso(late ? answerBy : answerBy - soonMs),
    });
  }
  const messages = clerk === null ? [] : looks.openMessagesFor(clerk).filter(({ remindAt }) => remindAt <= now);
  if (messages[0])
    alerts.push({
      id: `message-due:${messages[0].id}`,
      code: 'message-due',
      about: String(messages.length),
      since: iso(messages[0].remindAt),
    });
  return alerts;
}
