import { useSignal } from '@preact/signals';
import type { HallView } from '../../protocol/views.ts';
import { now } from '../hub.ts';
import { AlertRow } from '../parts/alert-row.tsx';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { openPage } from '../page.ts';
import { minutesSince } from '../waited.ts';
import { t, type WordKey } from '../words.ts';

const needWords: Record<string, WordKey> = {
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
  const needs = asked?.needs.map((need) => (needWords[need] ? t(needWords[need]) : need)).join(t('comma'));
  const alerts = view.alerts.filter(({ code }) => code !== 'help-asked');
  return (
    <section class={`card care ${asked ? 'asked' : ''}`}>
      <h2>{t('careTitle')}</h2>
      {asked && (
        <>
          <p class="t">{t('helpAsked', { about: asked.from })}</p>
          <p class="soft">
            {[t('helpSince', { n: minutesSince(asked.at, now.value) }), needs].filter(Boolean).join(t('clause'))}
          </p>
          <MainKey name="answer-help" run={answer} small={t('helpSmall')} verb={t('helpVerb')} />
        </>
      )}
      {taken.map(({ id, from, by }) => (
        <p class="taken soft" key={id}>
          {by ? t('helpTakenBy', { from, by }) : t('helpTakenNobody', { from })}
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
