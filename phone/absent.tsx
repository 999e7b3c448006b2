import type { TicketView } from '../protocol/views.ts';
import { timeOfDay } from '../ui/clock.ts';
import { Icon } from '../ui/icons.tsx';
import { say } from '../ui/language.ts';
import { callingNow, placesOf } from './places.ts';
import { t } from './words.ts';

const most = 2;

/** A counter of this line is away or unattended: why, until when, and which ones go on calling. */
export function Absent({ view, at }: { view: Pick<TicketView, 'absent' | 'counters' | 'ticket'>; at: number }) {
  const { absent, counters, ticket } = view;
  if (absent.length === 0) return null;
  const waits = ticket.state === 'waiting';
  const others = counters.some((number) => !absent.some((one) => one.number === number));
  return (
    <section class="card absent" aria-live="polite">
      <Icon name="clock" />
      <div>
        {absent.slice(0, most).map((one) => (
          <p key={one.number}>{sayAbsent(one, at)}</p>
        ))}
        {waits && (
          <p class="note">{others ? t('absentOthers', { counters: placesOf(callingNow(view)) }) : t('absentKept')}</p>
        )}
      </div>
    </section>
  );
}

/** In one sentence. A time of return that has passed is not promised again. */
function sayAbsent({ number, state, reason, backAt }: TicketView['absent'][number], at: number): string {
  if (state === 'unattended') return t('absentNobody', { number });
  const why = reason ? t('absentWhy', { reason: say(reason) }) : '';
  const back = backAt && Date.parse(backAt) > at ? t('absentBack', { time: timeOfDay(backAt) }) : t('absentLate');
  return t('absentAway', { number, why, back });
}
