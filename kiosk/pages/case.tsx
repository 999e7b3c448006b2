import { useEffect } from 'preact/hooks';
import type { CaseProgressView, ProgressStep } from '../../protocol/case-progress.ts';
import { say } from '../../ui/language.ts';
import { yuanWords } from '../../ui/money.ts';
import type { Collecting } from '../collecting.ts';
import { live } from '../hub.ts';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { Qr } from '../parts/qr.tsx';
import { titleSize } from '../parts/title-size.ts';
import { goHome } from '../visit.ts';
import { t, type Word } from '../words.ts';
import './case.css';

const steps: Record<ProgressStep, Word> = {
  received: 'caseStepReceived',
  accepted: 'caseStepAccepted',
  review: 'caseStepReview',
  decided: 'caseStepDecided',
  result: 'caseStepResult',
  collected: 'caseStepCollected',
};

/** One case as it stands: what counts now, large; its links; and the code that takes it along on a phone. */
export function CasePage({ token, collecting }: { token: string; collecting: Collecting }) {
  const topic = `case-progress/${token}` as const;
  const view = live.view(topic).value;
  useEffect(() => {
    live.watch(topic);
    return () => live.unwatch(topic);
  }, [topic]);
  const unknown = topic in live.refused.value;
  return (
    <>
      <Head small />
      <main class="main case-page">
        {view === null ? (
          <h1 class="title" tabIndex={-1} data-start>
            {t(unknown ? 'caseUnknown' : 'connecting')}
          </h1>
        ) : (
          <Found view={view} token={token} />
        )}
        {view?.collect ? (
          <Collect collecting={collecting} />
        ) : (
          <button type="button" class="go-big ink calm push" onClick={goHome}>
            {t('caseDone')}
          </button>
        )}
      </main>
      <Foot back home />
    </>
  );
}

/** The result is ready: the one main key takes a number for collecting it. */
function Collect({ collecting: { said, take } }: { collecting: Collecting }) {
  const now = said.value;
  const words = now === null || now === 'sending' ? '' : now === 'unreachable' ? t('followCut') : now;
  return (
    <div class="push collect">
      <p class="follow-said" role="status">
        {words !== '' && (
          <>
            <Icon name="warning" look="i-40" />
            {words}
          </>
        )}
      </p>
      <button type="button" class="go-big calm" onClick={() => void take()}>
        {t(now === 'sending' ? 'collectTaking' : 'collectTake')}
      </button>
    </div>
  );
}

function Found({ view, token }: { view: CaseProgressView; token: string }) {
  const name = say(view.case.serviceName);
  return (
    <>
      <p class="soft case-number num">{view.case.number}</p>
      <h1 class={`title ${titleSize(name)}`} tabIndex={-1} data-start>
        {name}
      </h1>
      <Standing view={view} />
      {view.fees && (
        <p class="case-fees">
          <b>{t('caseFees', { n: yuanWords(view.fees.totalYuan) })}</b>
          <span>{t('caseFeesWhere', { where: say(view.fees.payAt) })}</span>
        </p>
      )}
      {view.steps.length > 0 && (
        <ol class="case-steps">
          {view.steps.map(({ step, state, on, by }) => (
            <li key={step} class={`is-${state}`}>
              <span class="dot">{state === 'done' && <Icon name="check" look="i-32" />}</span>
              <b>{t(steps[step])}</b>
              <span class="by">{by}</span>
              <span class="num">{on === null ? '' : dayOf(state, on)}</span>
            </li>
          ))}
        </ol>
      )}
      <section class="along-case">
        <Qr address={`${location.origin}/c/${token}`} />
        <p>{t('caseTake')}</p>
      </section>
    </>
  );
}

function Standing({ view }: { view: CaseProgressView }) {
  const { state } = view.case;
  if (state === 'refused')
    return (
      <Sum title={t('caseRefused')}>
        {view.refused?.reason}
        {view.refused?.elsewhere && <b>{t('caseElsewhere', { where: view.refused.elsewhere })}</b>}
      </Sum>
    );
  if (state === 'withdrawn') return <Sum title={t('caseWithdrawn')} />;
  if (state === 'delivered')
    return (
      <Sum done title={t('caseDelivered')}>
        {view.deliveredOn && dayWords(view.deliveredOn)}
      </Sum>
    );
  if (view.collect)
    return (
      <Sum done={view.granted !== false} title={t(view.granted === false ? 'caseDenied' : 'caseReady')}>
        <b>{say(view.collect.where)}</b>
        {view.collect.bring.map((what, i) => (
          <span key={what.zh}>{i === 0 ? t('caseBring', { what: say(what) }) : say(what)}</span>
        ))}
      </Sum>
    );
  if (view.lacks.length > 0)
    return (
      <Sum warn title={t('caseLacks', { n: view.lacks.length })}>
        <ol class="case-lacks">
          {view.lacks.map(({ kind, what, note }, at) => (
            <li key={`${kind} ${what.zh}`}>
              <b>{`${at + 1}. ${say(what)}`}</b>
              {note !== null && <span>{note}</span>}
            </li>
          ))}
        </ol>
      </Sum>
    );
  if (view.paused)
    return (
      <Sum title={t('casePaused')}>
        {t('casePausedWhy', { why: say(view.paused.why), day: dayWords(view.paused.since) })}
      </Sum>
    );
  if (view.due)
    return (
      <Sum title={t(view.due.for === 'delivery' ? 'caseDeliverBy' : 'caseDue', { day: dayWords(view.due.on) })}>
        {leftWords(view.due.left)}
        {!view.due.certain && <span class="unsure">{t('caseUncertain')}</span>}
      </Sum>
    );
  return (
    <Sum title={t('caseChecking')}>
      {view.answerBy && t('caseAnswerBy', { day: dayWords(view.answerBy) })}
      {!view.certain && <span class="unsure">{t('caseUncertain')}</span>}
    </Sum>
  );
}

function Sum({
  title,
  children,
  done,
  warn,
}: {
  title: string;
  children?: preact.ComponentChildren;
  done?: boolean;
  warn?: boolean;
}) {
  return (
    <section class={`case-sum ${warn ? 'warn' : ''}`}>
      <h2>
        {(done || warn) && (
          <span class="disc">
            <Icon name={warn ? 'warning' : 'check'} />
          </span>
        )}
        {title}
      </h2>
      <div class="case-what">{children}</div>
    </section>
  );
}

function leftWords(left: number): string {
  if (left < 0) return t('caseOverdue');
  if (left === 0) return t('caseToday');
  return left === 1 ? t('caseLeftOne') : t('caseLeft', { n: left });
}

/** 12月7日 / 7 Dec: the hall's own day, whatever zone the screen is in. */
function dayWords(day: string): string {
  const [, month, date] = day.split('-').map(Number) as [number, number, number];
  return t('dayOfMonth', { month: t('months').split(' ')[month - 1]!, date });
}

function dayOf(state: CaseProgressView['steps'][number]['state'], on: string): string {
  const day = on.slice(5);
  if (state === 'done') return day;
  return t(state === 'now' ? 'daySince' : 'dayBefore', { day });
}
