import { useSignal } from '@preact/signals';
import type { ConsoleView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { alertDeed, alertFacts } from '../alert-facts.ts';
import { reprint } from '../deeds.ts';
import { now } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { AlertRow } from '../parts/alert-row.tsx';
import { Go } from '../parts/go.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { press } from '../press.ts';
import { spanWords } from '../waited.ts';
import { t } from '../words.ts';

/** What somebody in the hall should look after: first what this console can do something about. */
export function Alerts({ view }: { view: Pick<ConsoleView, 'alerts' | 'current' | 'waiting' | 'held' | 'missed'> }) {
  const cursor = useSignal(0);
  const mine = view.alerts.filter((alert) => alertDeed(alert, view));
  const alerts = [...mine, ...view.alerts.filter((alert) => !mine.includes(alert))];
  const alert = alerts[Math.min(cursor.value, alerts.length - 1)];
  const deed = alert ? alertDeed(alert, view) : null;
  const go = async () => {
    if (!deed) return;
    if (deed.name === 'reprint-ticket') await reprint(deed.ticket, deed.number);
    else if (await press('answer-help', { help: deed.help })) notice.value = { kind: 'done', text: t('helpTaken') };
  };
  useKeys({ F2: () => void go(), Space: () => void go() });
  const facts = alert && alertFacts(alert);
  return (
    <div class="deck foot">
      <main class="stage">
        <section class="card als">
          <header>
            <h1>{t('alertsN', { n: alerts.length })}</h1>
            <span class="note">{mine.length > 0 ? t('alertsMine', { n: mine.length }) : t('alertsOthers')}</span>
            <span class="keys-hint">
              <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" />
            </span>
          </header>
          <List
            label={t('alerts')}
            items={alerts}
            keyOf={({ id }) => id}
            cursor={cursor}
            choose={() => void go()}
            row={(one) => <AlertRow alert={one} mine={mine.includes(one)} />}
            more={(rest) => t('moreN', { n: rest.length })}
            empty={t('noAlerts')}
          />
        </section>
      </main>
      <aside class="side" aria-label={t('chosenOne')}>
        {alert && facts && (
          <section class="card det">
            <h2>{deed ? t('yoursToDo') : t('forYouToKnow')}</h2>
            <p class="t">{facts.title}</p>
            <dl class="kv">
              <dt>{t('since')}</dt>
              <dd class="num">
                {t('sinceTime', { time: timeOfDay(alert.since), span: spanWords(alert.since, now.value) })}
              </dd>
              <dt>{t('whatHappens')}</dt>
              <dd>{facts.detail}</dd>
              <dt>{t('whatToDo')}</dt>
              <dd>{facts.todo}</dd>
            </dl>
          </section>
        )}
      </aside>
      <p class="tally note">
        <Icon name="info" /> {t('alertsGoAway')}
      </p>
      {deed ? (
        <Go
          name={deed.name}
          look="bar"
          run={() => void go()}
          small={deed.name === 'answer-help' ? t('helpSmall') : t('reprintSmall')}
        >
          <b class="verb">{deed.name === 'answer-help' ? t('helpVerb') : t('reprintVerb', { number: deed.number })}</b>
          <span class="hint">
            <KeyCap name="F2" />
          </span>
        </Go>
      ) : (
        <span />
      )}
    </div>
  );
}
