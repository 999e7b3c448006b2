import type { Ticket } from '../../protocol/answers.ts';
import { say } from '../../ui/language.ts';
import { spanMinutes } from '../../ui/span.ts';
import { hallFacts } from '../hall-facts.ts';
import { hallView } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { MainKey } from '../parts/main-key.tsx';
import { Reprint } from '../parts/reprint.tsx';
import { t } from '../words.ts';
import { g } from './words.ts';
import { nextPerson } from './issue-draft.ts';

/** The number just taken, large enough to be read across the desk. */
export function Issued({ ticket }: { ticket: Ticket }) {
  useKeys({ F2: nextPerson, Space: nextPerson, Enter: nextPerson });
  const service = hallFacts.value?.services.find(({ id }) => id === ticket.service);
  const counters = hallView.value?.waiting.find(({ queue }) => queue === ticket.queue)?.counters ?? [];
  const span = ticket.forecast && spanMinutes(ticket.forecast);
  return (
    <div class="deck foot">
      <main class="stage">
        <section class="ticket issued">
          <div class={`no ${ticket.number.length > 4 ? 'long' : ''}`}>{ticket.number}</div>
          <div class="about">
            <p class="what">{service ? say(service.name) : ''}</p>
            <p class="ahead">{ticket.ahead === 0 ? g('nobodyAhead') : g('peopleAhead', { n: ticket.ahead })}</p>
            <p class="ahead">
              {span
                ? span.none
                  ? g('soonLong')
                  : g('spanMinLong', { from: span.fromMin, to: span.toMin })
                : t('noForecast')}
            </p>
            {counters.length > 0 && <p class="soft">{g('goToCounters', { counters: counters.join(t('comma')) })}</p>}
          </div>
          <Reprint ticket={ticket} />
        </section>
        {service && (
          <section class="card bring">
            <h2>{g('pleaseBring')}</h2>
            <ul>
              {service.guide.materials.map(({ id, name, required, note }) => (
                <li key={id}>
                  <b>{say(name)}</b>
                  <span class="soft">
                    {[required ? null : g('ifNeeded'), note ? say(note) : null].filter(Boolean).join(g('comma2'))}
                  </span>
                </li>
              ))}
              {service.guide.materials.length === 0 && <li>{t('noMaterials')}</li>}
            </ul>
          </section>
        )}
      </main>
      <aside class="side" aria-label={g('issuedNote')}>
        <section class="card plain">
          <h2>{g('issuedNote')}</h2>
          <p>{g('issuedWords')}</p>
        </section>
      </aside>
      <p class="tally note">{g('issuedTally')}</p>
      <MainKey name={null} run={nextPerson} small={g('nextPersonSmall')} verb={g('nextPerson')} />
    </div>
  );
}
