import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { MainKey } from '../parts/main-key.tsx';
import { Options } from '../parts/options.tsx';
import { AgencyPaperList } from './agency-paper-list.tsx';
import { agencyLacks, agencyTellings, paperRows, takenPapers } from './agency-papers.ts';
import { AgencyProject } from './agency-project.tsx';
import { type AtHand, named } from './at-hand.ts';
import { useBackToList } from './back.ts';
import { doIt } from './deeds.ts';
import { change, type Draft, draft } from './draft.ts';
import { PaperBegins, PaperSheet } from './paper-sheet.tsx';
import { VisitHead } from './visit-head.tsx';
import { WayRowStill, whyNotYet } from './way-row.tsx';
import { n } from './words.ts';

const asks = ['oral', 'written'] as const;
const askWords = { oral: 'askedOral', written: 'askedWritten' } as const;
const tellWords = { flow: 'tellFlow', promise: 'tellPromise', fees: 'tellCosts' } as const;
const lackWords = {
  tell: 'tellFirst',
  project: 'projectFirst',
  name: 'projectNameFirst',
  milestone: 'milestoneFirst',
} as const;

/** 代办接件 (002/F): asked how, told what, and every paper that changes hands on a list of its own. */
export function AgencyForm({ hand }: { hand: AtHand }) {
  const { guide, rows, visit } = hand;
  const { agency } = draft.value;
  useBackToList();
  const set = (over: Partial<Draft['agency']>) => change({ agency: { ...draft.value.agency, ...over } });
  const tick = (one: (typeof agencyTellings)[number]) =>
    set({ told: agency.told.includes(one) ? agency.told.filter((told) => told !== one) : [...agency.told, one] });
  const papers = paperRows(rows, agency);
  const lack = agencyLacks(agency, hand.agency === 'projects');
  const why = whyNotYet(hand) ?? (named(hand) ? lack && n(lackWords[lack]) : n('nameFirst'));
  const go = () => {
    if (why === null) void doIt(hand);
  };
  const choices = [...asks.map((asked) => () => set({ asked })), ...agencyTellings.map((one) => () => tick(one))];
  const digit = (i: number) => String(i + 1) as KeyName;
  const digits: Bindings = Object.fromEntries(choices.map((choose, i) => [digit(i), choose]));
  useKeys({ ...digits, F2: go });
  const told = {
    flow: guide ? say(guide.procedure) : '',
    promise:
      visit.sums.promised.days === 0
        ? n('dueAtOnce')
        : n('limitsOf', { n: visit.sums.promised.days, law: visit.sums.statutory.days }),
    fees: guide && guide.fees.length > 0 ? n('agencyFees', { n: guide.fees.length }) : n('agencyFree'),
  };
  return (
    <div class="deck foot intake agency-form">
      <main class="stage">
        <VisitHead hand={hand}>
          <span class="note">{n('agencyRule')}</span>
        </VisitHead>
        <section class="card f agency-told">
          <b aria-hidden="true">{n('askedHow')}</b>
          <Options
            label={n('askedHow')}
            columns={2}
            look="small"
            options={asks.map((one, i) => ({
              id: one,
              label: n(askWords[one]),
              key: digit(i),
              on: agency.asked === one,
              choose: choices[i]!,
            }))}
          />
          <b aria-hidden="true">{n('agencyTold')}</b>
          <Options
            label={n('agencyTold')}
            columns={3}
            look="small"
            options={agencyTellings.map((one, i) => ({
              id: one,
              label: n(tellWords[one]),
              small: told[one],
              key: digit(asks.length + i),
              on: agency.told.includes(one),
              choose: choices[asks.length + i]!,
            }))}
          />
        </section>
        <AgencyPaperList rows={papers} />
      </main>
      <aside class="side" aria-label={n('paperPreview')}>
        <AgencyProject agentHint={n('projectAgentHint', { name: hand.view.staff?.name ?? '' })} />
        {agency.project === null && <Preview hand={hand} papers={takenPapers(papers)} />}
      </aside>
      <WayRowStill hand={hand} />
      <MainKey name="take-on-agency" why={why} run={go} small={n('agencyGoSmall')} verb={n('doAgency')} />
    </div>
  );
}

/** 代办接件单 as the applicant will hold it. */
function Preview({ hand, papers }: { hand: AtHand; papers: ReturnType<typeof takenPapers> }) {
  const { staff } = hand.view;
  return (
    <PaperSheet hand={hand} title={n('paperAgencyList')} copies={1}>
      <PaperBegins hand={hand} says={n('agencyBegins', { name: staff?.name ?? '', jobNo: staff?.jobNo ?? '' })} />
      {papers.length > 0 ? (
        <ol>
          {papers.map(({ name, originals, copies }) => (
            <li key={name}>
              <b>{name}</b>{' '}
              {[
                ...(originals > 0 ? [n('originalN', { n: originals })] : []),
                ...(copies > 0 ? [n('copyN', { n: copies })] : []),
              ].join(n('comma'))}
            </li>
          ))}
        </ol>
      ) : (
        <p>
          <Icon name="info" size={20} /> {n('noPapersWithAgent')}
        </p>
      )}
      <p>{n('agencyBack')}</p>
    </PaperSheet>
  );
}
