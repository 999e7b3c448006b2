import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { CaseProgressView } from '../../protocol/case-progress.ts';
import { say, language } from '../../ui/language.ts';
import type { Live } from '../../ui/live.ts';
import { Connecting } from '../connecting.tsx';
import { Header } from '../header.tsx';
import { Lost } from '../lost.tsx';
import { Ask } from './ask.tsx';
import { dayWords } from './days.ts';
import { Standing } from './standing.tsx';
import { Steps } from './steps.tsx';
import { paperNames, t } from './words.ts';

/** The applicant's own page: one case, as it stands now, opened by the code on the receipt. */
export function CasePage({ token, live, clock }: { token: string; live: Live; clock: ReadonlySignal<number> }) {
  const topic = `case-progress/${token}` as const;
  const view = live.view(topic).value;
  useEffect(() => {
    document.title = `${view ? say(view.case.serviceName) : t('title')} · ${t('product')}`;
  }, [view, language.value]);
  if (live.refused.value[topic]) return <Ask unknown />;
  if (!view) return <Connecting live={live} />;
  const lost = live.link.value === 'lost';
  const at = lost ? live.heardAt.value + live.offsetMs.value : clock.value;
  return (
    <div class="page">
      <Header hall={view.hall.name} link={live.link.value} at={at} />
      {lost && <Lost since={at} />}
      <main>
        <div>
          <p class="note num">{view.case.number}</p>
          <h1 class="matter">{say(view.case.serviceName)}</h1>
          {view.case.applicant !== null && <p class="note">{view.case.applicant}</p>}
        </div>
        <Standing view={view} />
        {view.extendedFrom !== null && view.due && (
          <p class="note">{t('extended', { day: dayWords(view.extendedFrom) })}</p>
        )}
        {view.steps.length > 0 && <Steps steps={view.steps} />}
        {view.statutoryOn !== null && view.due && (
          <p class="note">{t('statutory', { day: dayWords(view.statutoryOn) })}</p>
        )}
        <Papers token={token} papers={view.papers} />
      </main>
      <AskFirst view={view} />
    </div>
  );
}

function Papers({ token, papers }: { token: string; papers: CaseProgressView['papers'] }) {
  if (papers.length === 0) return null;
  return (
    <nav class="papers" aria-label={t('papers')}>
      {papers.map(({ n, kind }) => (
        <a key={n} class="btn" href={`/api/progress/${token}/papers/${n}.html?language=${language.value}`}>
          {paperNames[language.value][kind]}
        </a>
      ))}
    </nav>
  );
}

/** 首问负责: who received the applicant first answers for the case to its end. */
function AskFirst({ view: { firstAsker, hall, case: kase } }: { view: CaseProgressView }) {
  const sheet = useRef<HTMLDialogElement>(null);
  if (firstAsker === null && hall.complaintsPhone === null) return null;
  return (
    <footer class="stick">
      <button type="button" class="btn" onClick={() => sheet.current?.showModal()}>
        {firstAsker ? t('ask', { name: firstAsker.name }) : t('askNobody')}
      </button>
      <dialog ref={sheet} class="sheet" aria-labelledby="ask-first">
        <h2 id="ask-first">{t('askTitle')}</h2>
        {firstAsker && (
          <p>
            {t('askWhat', { name: firstAsker.name })}
            {firstAsker.counter !== null && <b class="line">{t('askCounter', { counter: firstAsker.counter })}</b>}
          </p>
        )}
        <p class="note">{t('askTell', { number: kase.number })}</p>
        {hall.complaintsPhone !== null && (
          <a class="btn strong" href={`tel:${hall.complaintsPhone}`}>
            {t('askCall', { phone: hall.complaintsPhone })}
          </a>
        )}
        <button type="button" class="btn" onClick={() => sheet.current?.close()}>
          {t('close')}
        </button>
      </dialog>
    </footer>
  );
}
