import { useSignal } from '@preact/signals';
import type { HallView } from '../../protocol/views.ts';
import { now } from '../hub.ts';
import { AlertRow } from '../parts/alert-row.tsx';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { openPage } from '../page.ts';
import { minutesSince } from '../waited.ts';
import { t } from '../words.ts';
import { al } from '../alerts/facts/words.ts';
import { type HallWord, h } from './words.ts';

const needWords: Record<string, HallWord> = {
  hearing: 'needHearing',
  seeing: 'needSeeing',
  writing: 'needWriting',
  walking: 'needWalking',
};

/** What needs looking after now; a call for help that nobody has taken comes first and is the one red. */
export function Care({ view, answer }: { view: HallView; answer(): void }) {
  const cursor = useSignal(0);
  const asked = view.helps.find(({ state }) => state === 'asked');
  const taken = view.helps.filter(({ state }) => state === 'answered');
  const needs = asked?.needs.map((need) => (needWords[need] ? h(needWords[need]) : need)).join(t('comma'));
  const alerts = view.alerts.filter(({ code }) => code !== 'help-asked');
  return (
    <section class={`card care ${asked ? 'asked' : ''}`}>
      <h2>{h('careTitle')}</h2>
      {asked && (
        <>
          <p class="t">{al('helpAsked', { about: asked.from })}</p>
          <p class="soft">
            {[h('helpSince', { n: minutesSince(asked.at, now.value) }), needs].filter(Boolean).join(t('clause'))}
          </p>
          <MainKey name="answer-help" run={answer} small={t('helpSmall')} verb={t('helpVerb')} />
        </>
      )}
      {taken.map(({ id, from, by }) => (
        <p class="taken soft" key={id}>
          {by ? h('helpTakenBy', { from, by }) : h('helpTakenNobody', { from })}
        </p>
      ))}
      <List
        label={t('alerts')}
        items={alerts}
        keyOf={({ id }) => id}
        cursor={cursor}
        choose={() => openPage('alerts')}
        row={(alert) => <AlertRow alert={alert} />}
        more={(rest) => t('moreN', { n: rest.length })}
        empty={t('noAlerts')}
      />
    </section>
  );
}
