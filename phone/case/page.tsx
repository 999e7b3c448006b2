import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CaseProgressView } from '../../protocol/case-progress.ts';
import { say, language } from '../../ui/language.ts';
import type { Live } from '../../ui/live.ts';
import { Connecting } from '../connecting.tsx';
import { GuideLinks } from '../guide-links.tsx';
import { Header } from '../header.tsx';
import { Lost } from '../lost.tsx';
import { Ask } from './ask.tsx';
import { Fees } from './fees.tsx';
import { AskFirst, Questions } from './first-asker.tsx';
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
        {view.fees && <Fees fees={view.fees} />}
        {view.extendedFrom !== null && view.due && (
          <p class="note">{t('extended', { day: dayWords(view.extendedFrom) })}</p>
        )}
        {view.steps.length > 0 && <Steps steps={view.steps} />}
        {!view.certain && (view.due === null || view.due.certain) && <p class="as-of">{t('uncertainSome')}</p>}
        {view.statutoryOn !== null && view.due && (
          <p class="note">{t('statutory', { day: dayWords(view.statutoryOn) })}</p>
        )}
        <GuideLinks
          service={view.case.service}
          reading={view.reading}
          words={{ title: t('reading'), guide: t('guide'), sample: t('sample') }}
        />
        <Questions questions={view.questions} />
        <Papers token={token} papers={view.papers} />
      </main>
      <AskFirst view={view} token={token} />
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
