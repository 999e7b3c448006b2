import type { Ticket } from '../../protocol/answers.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { waitOf } from '../wait.ts';
import { clockFace } from '../week.ts';
import { t } from '../words.ts';

/** The far end of the span as a time of day: what one can plan by. */
export function sureWords(ticket: Ticket): string {
  const wait = waitOf(ticket.forecast);
  if (wait.kind === 'none') return t('soon');
  if (wait.kind === 'over') return t('sureOver');
  if (wait.kind === 'unknown') return t('sureUnknown');
  return t('sure', { time: clockFace(timeOfDay(Date.parse(ticket.issuedAt) + wait.toMin * 60_000)) });
}
