import type { ComponentChildren } from 'preact';
import type { CaseProgressView } from '../../protocol/case-progress.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { Count } from './count.tsx';
import { dayWords, weekdayWords } from './days.ts';
import { t } from './words.ts';

/** What matters now, large: the day that counts, what to bring, where to come, or how it ended. */
export function Standing({ view }: { view: CaseProgressView }) {
  const { state } = view.case;
  if (state === 'refused') return <Refused view={view} />;
  if (state === 'withdrawn') return <Sum icon="close" title={t('withdrawn')} what={t('withdrawnWhat')} />;
  if (state === 'delivered')
    return (
      <Sum
        icon="check"
        done
        title={t('delivered')}
        what={view.deliveredOn ? t('deliveredOn', { day: dayWords(view.deliveredOn) }) : null}
      />
    );
  if (view.collect) return <Ready view={view} collect={view.collect} />;
  if (view.lacks.length > 0) return <Lacks view={view} />;
  if (view.paused) return <Paused paused={view.paused} />;
  if (view.due) return <Count due={view.due} />;
  return <Checking answerBy={view.answerBy} />;
}

function Sum({
  icon,
  title,
  what,
  done,
  children,
}: {
  icon: IconName;
  title: string;
  what: string | null;
  done?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <section class="stub">
      <div class="down">
        <p class="big-words">
          <span class={done ? 'seal-done' : 'seal-calm'}>
            <Icon name={icon} size={28} />
          </span>
          {title}
        </p>
        {what !== null && <p class="lead">{what}</p>}
      </div>
      {children}
    </section>
  );
}

function Checking({ answerBy }: { answerBy: string | null }) {
  return (
    <section class="stub">
      <div class="down">
        <p class="soft">{t('checking')}</p>
        {answerBy !== null && (
          <>
            <p class="note">{t('answerBy')}</p>
            <p class="big-day">{dayWords(answerBy, '\u202f')}</p>
            <p>{weekdayWords(answerBy)}</p>
            <p class="note lead">{t('silence')}</p>
          </>
        )}
      </div>
    </section>
  );
}

function Lacks({ view: { lacks, firstAsker } }: { view: CaseProgressView }) {
  return (
    <section class="stub amber">
      <div class="down">
        <p class="big-words">
          <span class="seal-amber">
            <Icon name="warning" size={28} />
          </span>
          {t('bring')}
        </p>
        <p class="lead">{t('bringCount', { n: lacks.length })}</p>
      </div>
      <ol class="lacks">
        {lacks.map(({ kind, what, note }) => (
          <li key={`${kind} ${what.zh}`}>
            <div>
              <b>{say(what)}</b>
              <span class="note">{note === null ? t(kind) : `${t(kind)} · ${note}`}</span>
            </div>
          </li>
        ))}
      </ol>
      <p class="beside foot">
        {firstAsker?.counter ? t('bringWhere', { counter: firstAsker.counter }) : t('bringAny')}
      </p>
    </section>
  );
}

function Paused({ paused: { why, since, workingDays } }: { paused: NonNullable<CaseProgressView['paused']> }) {
  return (
    <Sum icon="clock" title={t('paused')} what={null}>
      <div class="down rest">
        <p class="note">{t('pausedSince', { day: dayWords(since) })}</p>
        <p class="lead-strong">{say(why)}</p>
        {workingDays !== null && <p>{t('pausedDays', { n: workingDays })}</p>}
        <p class="note lead">{t('pausedWhat')}</p>
      </div>
    </Sum>
  );
}

function Ready({ view, collect }: { view: CaseProgressView; collect: NonNullable<CaseProgressView['collect']> }) {
  const denied = view.granted === false;
  return (
    <Sum
      icon={denied ? 'page' : 'check'}
      done={!denied}
      title={t(denied ? 'denied' : 'ready')}
      what={t(denied ? 'deniedWhat' : 'readyWhat')}
    >
      <dl class="pairs">
        <dt>{t('where')}</dt>
        <dd>{say(collect.where)}</dd>
        {collect.bring.length > 0 && (
          <>
            <dt>{t('carry')}</dt>
            <dd>{collect.bring.map((what) => say(what)).join(t('comma'))}</dd>
          </>
        )}
      </dl>
      <p class="beside foot note">{t('collectTicket')}</p>
    </Sum>
  );
}

function Refused({ view: { refused } }: { view: CaseProgressView }) {
  return (
    <Sum icon="page" title={t('refused')} what={null}>
      {refused && (
        <dl class="pairs">
          <dt>{t('reason')}</dt>
          <dd>{refused.reason}</dd>
          {refused.elsewhere !== null && (
            <>
              <dt>{t('elsewhere')}</dt>
              <dd>{refused.elsewhere}</dd>
            </>
          )}
        </dl>
      )}
    </Sum>
  );
}
