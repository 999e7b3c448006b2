import type { ConsoleView } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { alertFacts } from '../alert-facts.ts';
import { mainDeed } from '../deeds.ts';
import { headsOf } from '../heads.ts';
import { now } from '../hub.ts';
import { openPage } from '../page.ts';
import { Go } from '../parts/go.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { Line } from '../parts/line.tsx';
import { ClassName } from '../parts/ticket-row.tsx';
import { minutesSince, waitedMin } from '../waited.ts';
import { whyFirst } from '../why.ts';
import { t } from '../words.ts';
import { k } from '../counter/words.ts';

/** Nobody is at the counter: who is next, and why this one. */
export function Idle({ view }: { view: ConsoleView }) {
  const main = mainDeed.value;
  const first = view.waiting[0];
  return (
    <div class="deck">
      <main class="stage">
        {main && (
          <Go
            name="call-next"
            look="summon"
            why={main.why}
            run={main.run}
            small={
              <>
                <KeyCap name="Space" /> {k('or')} <KeyCap name="F2" />
              </>
            }
          >
            <span class="verb">{first ? k('callNext') : k('nobodyHere')}</span>
            {first && (
              <span class="next">
                <span class={`no ${first.number.length > 4 ? 'long' : ''}`}>{first.number}</span>
                <span class="of">
                  <ClassName ticket={first} />
                  <span class="sv">{say(first.service)}</span>
                  <span class="nowrap">{t('waitedMin', { n: waitedMin(first, now.value) })}</span>
                </span>
              </span>
            )}
          </Go>
        )}
        {first ? <Heads view={view} /> : <Quiet view={view} />}
        <Todo view={view} />
      </main>
      <aside class="side" aria-label={t('waitingLine')}>
        <Line view={view} />
      </aside>
    </div>
  );
}

function Heads({ view }: { view: ConsoleView }) {
  const first = view.waiting[0]!;
  return (
    <section class="card why-card">
      <h2>{k('whyFirstTitle', { number: first.number })}</h2>
      <div class="heads">
        {headsOf(view.waiting, now.value).map(({ ticket, rate, minutes, score, share }, i) => (
          <div class="head" key={ticket.id}>
            <span class="no">{ticket.number}</span>
            <span class="of">
              <ClassName ticket={ticket} />
              <span class="soft">{k('minutesTimes', { n: minutes, rate })}</span>
            </span>
            <span class={`bar ${i === 0 ? 'first' : ''}`} style={{ width: `${share * 100}%` }} />
            <span class="s">{score}</span>
          </div>
        ))}
      </div>
      <p class="note">{whyFirst(first)}</p>
    </section>
  );
}

/** Nobody waits: what the counter is open for, so that an empty list is known to be empty and not broken. */
function Quiet({ view }: { view: ConsoleView }) {
  return (
    <section class="card why-card">
      <h2>{k('quietTitle')}</h2>
      <p class="quiet-words">{k('quietWords')}</p>
      <ul class="quiet-queues">
        {view.queues.map(({ code, name }) => (
          <li class="chip" key={code}>
            {code} {say(name)}
          </li>
        ))}
      </ul>
    </section>
  );
}

const todoMost = 3;

function Todo({ view }: { view: ConsoleView }) {
  const { alerts } = view;
  return (
    <section class="card todo">
      <ul>
        {alerts.length === 0 && (
          <li>
            <Icon name="check" />
            <span class="soft">{t('noAlerts')}</span>
          </li>
        )}
        {alerts.slice(0, todoMost).map((alert) => {
          const { icon, title, detail } = alertFacts(alert);
          return (
            <li key={alert.id}>
              <button type="button" onClick={() => openPage('alerts')}>
                <Icon name={icon} />
                <b>{title}</b>
                <span class="soft">{detail}</span>
                <span class="since num">{k('minutesAgo', { n: minutesSince(alert.since, now.value) })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
