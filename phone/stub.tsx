import type { ComponentChildren } from 'preact';
import { timeOfDay } from '../ui/clock.ts';
import { say } from '../ui/language.ts';
import { Figure } from './figure.tsx';
import type { Seen } from './seen.ts';
import { t } from './words.ts';

/** The ticket as torn from the roll: number above, the answer below. `facts` are the two short lines beside the number. */
export function Stub({ seen, facts, children }: { seen: Seen; facts: string[]; children: ComponentChildren }) {
  const {
    view: { ticket },
    standing,
    at,
    lost,
  } = seen;
  const mayBeCalled = standing === 'waiting' || standing === 'held' || standing === 'missed';
  return (
    <section class="stub">
      <div class="up">
        <h1 class="service">{say(ticket.serviceName)}</h1>
        <p class="no number" style={{ '--chars': String(ticket.number.length) }}>
          {ticket.number}
        </p>
        <p class="facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
      <div class="down">
        {lost && <p class="as-of">{t('asOf', { time: timeOfDay(at) })}</p>}
        {children}
      </div>
      {ticket.shape && mayBeCalled && (
        <p class="shape-row">
          <Figure shape={ticket.shape} size={32} />
          {t('shape')}
        </p>
      )}
    </section>
  );
}
