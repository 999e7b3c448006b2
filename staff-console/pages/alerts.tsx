import { signal, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { CommandName } from '../../protocol/commands.ts';
import type { ConsoleView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { type AlertDeed, alertDeed, alertSlip, byUrgency } from '../alert-deed.ts';
import { deedWords } from '../alert-deed-words.ts';
import { alertHere, LaterAlertMore, moreDeed } from '../alert-more.ts';
import { alertFacts } from '../alert-facts.ts';
import { disarm } from '../arming.ts';
import { myPostOf, now, printersView, watchAlso } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { casesTab, numberToOpen, openCase } from '../case-to-open.ts';
import { coverAt, myTab } from '../my-tab.ts';
import { notice } from '../notice.ts';
import { printAgain, printersFor } from '../paper-deeds.ts';
import { openPage } from '../page.ts';
import { AlertCards } from '../parts/alert-cards.tsx';
import { useFollowing } from '../parts/follow.ts';
import { Field } from '../parts/field.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { SlipActs } from '../parts/slip-acts.tsx';
import { press } from '../press.ts';
import { enterRoom, rooms } from '../room.ts';
import { session } from '../session.ts';
import { spanWords } from '../waited.ts';
import { t } from '../words.ts';
import { ov } from './words.ts';

type Alert = ConsoleView['alerts'][number];

type Shown = Pick<ConsoleView, 'alerts' | 'current' | 'waiting' | 'held' | 'missed'> &
  Partial<Pick<ConsoleView, 'number' | 'state'>>;

/** Whom a leader is about to name. */
const third = signal('');

/** Not a step to another page. */
const isCommand = (deed: AlertDeed): deed is Extract<AlertDeed, { name: CommandName }> =>
  deed.name !== 'beside' &&
  deed.name !== 'to-cover' &&
  deed.name !== 'to-page' &&
  deed.name !== 'to-case' &&
  deed.name !== 'to-cases';

/** What somebody in the hall should look after: first what this console can do something about. */
export function Alerts({ view }: { view: Shown }) {
  const cursor = useSignal(0);
  useEffect(() => watchAlso('printers'), []);
  const paper = printersView.value;
  const jobNo = session.value.kind === 'in' ? session.value.who.staff.jobNo : '';
  useEffect(() => watchAlso(`my-post/${jobNo}`), [jobNo]);
  const post = myPostOf(jobNo);
  const may = {
    cover: post?.mayCover.map(({ counter }) => counter) ?? [],
    name: post?.mayName ?? [],
    jobNo,
    rooms: rooms.value,
  };
  const deedOf = (one: Alert) => alertDeed(one, view, alertSlip(one, paper), may);
  const ordered = byUrgency(view.alerts, (one) => alertFacts(one).grave);
  const mine = ordered.filter(deedOf);
  const others = ordered.filter((alert) => !mine.includes(alert));
  const alerts = [...mine, ...others];
  useFollowing(alerts, ({ id }) => id, cursor);
  const alert = alerts[Math.min(cursor.value, alerts.length - 1)];
  const deed = alert ? deedOf(alert) : null;
  const printer = deed?.name === 'reprint-ticket' ? (printersFor(deed.slip.printer)[0] ?? null) : null;
  const staff = third.value.trim();
  useLayoutEffect(() => {
    alertHere.value = alert ?? null;
  }, [alert]);
  useEffect(
    () => () => {
      alertHere.value = null;
    },
    [],
  );
  // One is settled and the next lies under the same key: a double press must not settle both.
  useLayoutEffect(disarm, [alert?.id]);
  const beside = moreDeed.value;
  const go = async () => {
    switch (deed?.name) {
      case 'beside':
        beside?.run();
        return;
      case 'pass-on-visitor':
        await press(deed.name, { counter: deed.counter, reason: ov('alertPassOnReason') });
        return;
      case 'reprint-ticket':
        if (printer !== null) await printAgain(deed.slip, printer);
        return;
      case 'answer-help':
        if (await press('answer-help', { help: deed.help })) notice.value = { kind: 'done', text: t('helpTaken') };
        return;
      case 'unit-arrived':
        await press('unit-arrived', { call: deed.call });
        return;
      case 'take-down-sign':
      case 'open-counter':
        await press(deed.name, { counter: deed.counter });
        return;
      case 'to-cover':
        coverAt.value = deed.counter;
        myTab.value = 'cover';
        enterRoom('my');
        return;
      case 'to-case':
        numberToOpen.value = deed.number;
        enterRoom('cases');
        return;
      case 'to-cases':
        openCase.value = null;
        casesTab.value = deed.tab;
        enterRoom('cases');
        return;
      case 'to-page':
        if (deed.tab) myTab.value = deed.tab;
        enterRoom(deed.room);
        if (deed.page) openPage(deed.page);
        return;
      case 'name-cover': {
        const done = staff === '' ? null : await press('name-cover', { counter: deed.counter, staff });
        if (!done) return;
        third.value = '';
        notice.value = { kind: 'done', text: ov('alertNamed', { name: done.cover?.name ?? staff, n: deed.counter }) };
      }
    }
  };
  useKeys({ F2: () => void go(), Space: () => void go() });
  const facts = alert && alertFacts(alert, alertSlip(alert, paper));
  return (
    <div class="deck foot">
      <main class="stage">
        <AlertCards
          mine={mine}
          others={others}
          cursor={cursor}
          slipOf={(one) => alertSlip(one, paper)}
          choose={() => void go()}
        />
      </main>
      <aside class="side" aria-label={t('chosenOne')}>
        {alert && facts && (
          <section class="card det">
            <h2>{deed ? ov('yoursToDo') : ov('forYouToKnow')}</h2>
            <p class="t">{facts.title}</p>
            <dl class="kv">
              <dt>{ov('since')}</dt>
              <dd class="num">
                {t('sinceTime', { time: timeOfDay(alert.since), span: spanWords(alert.since, now.value) })}
              </dd>
              <dt>{ov('whatHappens')}</dt>
              <dd>{facts.detail}</dd>
              <dt>{ov('whatToDo')}</dt>
              <dd>{facts.todo}</dd>
            </dl>
            {deed?.name === 'reprint-ticket' && <SlipActs slip={deed.slip} job={deed.job} />}
            {deed?.name === 'name-cover' && (
              <Field
                label={ov('alertNameField')}
                placeholder={ov('alertNameField')}
                value={third.value}
                type={(value) => {
                  third.value = value;
                }}
                most={16}
                numeric
              />
            )}
          </section>
        )}
        <LaterAlertMore />
      </aside>
      <p class="tally note">
        <Icon name="info" /> {ov('alertsGoAway')}
      </p>
      {deed?.name === 'beside' ? (
        beside ? (
          <MainKey name={beside.name} run={beside.run} small={beside.small} verb={beside.verb} />
        ) : (
          <span />
        )
      ) : deed ? (
        <MainKey
          name={isCommand(deed) ? deed.name : null}
          run={() => void go()}
          why={
            deed.name === 'reprint-ticket' && printer === null
              ? t('slipNowhere')
              : deed.name === 'name-cover' && staff === ''
                ? ov('alertNameWhy')
                : null
          }
          small={deedWords(deed, printer)[1]}
          verb={deedWords(deed, printer)[0]}
        />
      ) : (
        <span />
      )}
    </div>
  );
}
