import { useLayoutEffect } from 'preact/hooks';
import type { CaseShown } from '../../protocol/case-answer.ts';
import type { IntakeVisit } from '../../protocol/intake-view.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { disarm } from '../arming.ts';
import { openCase } from '../case-to-open.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { Go } from '../parts/go.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { Line } from '../parts/line.tsx';
import { press, underway } from '../press.ts';
import { enterRoom } from '../room.ts';
import { k } from '../counter/words.ts';
import type { AtHand } from './at-hand.ts';
import { CaseCard, OtherKey, SayCard } from './case-at-counter.tsx';
import { leave } from './deeds.ts';
import { CalledBand } from './called-band.tsx';
import { change } from './draft.ts';
import { dayWords } from '../case-parts/sum-calendar.tsx';
import { DueCard } from './due-card.tsx';
import { paperState, paperWords } from './paper-state.ts';
import { n } from './words.ts';

const stateWords = {
  accepted: 'stateAccepted',
  decided: 'stateAccepted',
  delivered: 'stateDelivered',
  refused: 'stateRefused',
  'to-supplement': 'stateTold',
  withdrawn: 'stateWithdrawn',
} as const;

/** What came of it: the case's number large, its papers and where each is, and on to the next visitor. */
export function Decided({
  view,
  current,
  visit,
  kase,
}: {
  view: AtHand['view'];
  current: AtHand['current'];
  visit: IntakeVisit;
  kase: CaseShown;
}) {
  // The key that did it now finishes the visit: not in the same breath.
  useLayoutEffect(disarm, [kase.id, kase.state]);
  const state = kase.state === 'received' ? 'accepted' : kase.state;
  const open = kase.documents.filter(({ served }) => served === null);
  const serve = async () => {
    const first = open[0];
    if (first) await press('serve-paper', { case: kase.id, document: first.number });
  };
  const reprint = async (paper: string) => {
    const done = await press('reprint-paper', { case: kase.id, paper });
    if (done) notice.value = { kind: 'done', text: n('reprinted', { paper }) };
  };
  const fix =
    kase.state === 'to-supplement' ? () => change({ fixing: kase.id, way: null, open: false, cursor: 0 }) : undefined;
  const go = () => leave(current, kase);
  const now = papersNow(kase, current.begunAt);
  // Somebody who came for it before, on another number.
  const back = kase.visits[0] !== current.id;
  const oral = kase.state === 'to-supplement' && kase.notices.at(-1)?.how === 'oral';
  const agency = visit.agency?.case === kase.id ? visit.agency : null;
  const file = () => {
    openCase.value = { id: kase.id, step: null };
    enterRoom('cases');
  };
  useKeys({
    F2: go,
    Space: go,
    Enter: open.length > 0 ? () => void serve() : undefined,
    F3: fix,
    F4: back ? file : undefined,
  });
  return (
    <div class="deck foot intake decided">
      <main class="stage">
        <CaseCard
          tone={kase.state === 'refused' ? '' : 'ok'}
          icon={kase.state === 'refused' || kase.state === 'to-supplement' ? 'page' : 'check'}
          state={n(collected(kase) ? 'stateCollected' : oral ? 'stateToldOral' : stateWords[state])}
          beside={
            agency && (
              <span class="chip ok">
                <Icon name="person" />
                {n('stateAgency')} {agency.agentName}
              </span>
            )
          }
          ticket={current}
          serviceName={say(visit.serviceName)}
          number={kase.number}
        >
          <p class="done-due">{dueWords(kase)}</p>
        </CaseCard>
        <CalledBand visit={visit} />
        <section class="card papers">
          <header>
            <b>{n('papersN', { n: now.length })}</b>
            <span class="note">{open.length > 0 ? n('unservedN', { n: open.length }) : n('allServed')}</span>
            {open.length > 0 && (
              <span class="keys-hint">
                <KeyCap name="Enter" /> {n('servedByHand')}
              </span>
            )}
          </header>
          <ul>
            {now.map((document) => {
              const { look, words } = paperState(document);
              return (
                <li key={document.number} class={look}>
                  <Icon name={look === 'ok' ? 'check' : look === 'warn' ? 'warning' : 'printer'} />
                  <span class="grow">
                    <b>{n(paperWords[document.kind])}</b>
                    <small class="num">{document.number}</small>
                  </span>
                  <span class={look === 'warn' ? 'poor' : 'soft'}>{words}</span>
                  <button
                    type="button"
                    class="quiet-button"
                    aria-disabled={underway.value !== null}
                    onClick={() => void reprint(document.number)}
                  >
                    {n('printAgain')}
                  </button>
                  <a
                    class="quiet-button"
                    href={`/api/cases/${kase.id}/papers/${encodeURIComponent(document.number)}.html`}
                    target="_blank"
                    rel="noreferrer"
                  >
                    A4
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      </main>
      <aside class="side" aria-label={n('nextSteps')}>
        <SayCard words={agency ? n('sayAgency', { name: agency.agentName }) : sayWords(kase)} />
        {kase.state === 'accepted' && !back ? <DueCard visit={visit} fixed /> : <Line view={view} passive />}
        {fix && <OtherKey cap="F3" label={n('fixNow')} more={n('fixNowMore')} press={fix} />}
        {back && <OtherKey cap="F4" label={n('openInCases')} more={n('openInCasesMore')} press={file} />}
      </aside>
      <p class="tally note">{n('doneTally', { number: current.number })}</p>
      <Go name="finish-service" look="bar" run={go} small={n('finishSmall')}>
        <b class="verb">{n('finish')}</b>
        <span class="hint">
          <KeyCap name="Space" /> {k('or')} <KeyCap name="F2" />
        </span>
      </Go>
    </div>
  );
}

/** The papers of this visit; of somebody who is back without one, the last that were made out. */
function papersNow({ documents }: CaseShown, begunAt: string | null): CaseShown['documents'] {
  const ofVisit = documents.filter(({ at }) => begunAt !== null && Date.parse(at) >= Date.parse(begunAt));
  const last = documents.at(-1)?.at;
  return ofVisit.length > 0 ? ofVisit : documents.filter(({ at }) => at === last);
}

/** Promised, and fetched on a later visit: not done on the spot. */
const collected = ({ state, documents }: CaseShown): boolean =>
  state === 'delivered' && documents.some(({ kind }) => kind === 'collection');

function dueWords(kase: CaseShown): string {
  switch (kase.state) {
    case 'accepted':
    case 'decided':
      return kase.promisedOn
        ? n('dueOn', { day: dayWords(kase.promisedOn), law: kase.statutoryOn ? dayWords(kase.statutoryOn) : '' })
        : '';
    case 'to-supplement':
      return n('toldItems', { n: kase.notices.at(-1)?.items.length ?? 0 });
    default:
      return '';
  }
}

function sayWords(kase: CaseShown): string {
  switch (kase.state) {
    case 'accepted':
    case 'decided':
      return n('sayAccepted', { day: kase.promisedOn ? dayWords(kase.promisedOn) : '' });
    case 'delivered':
      return n(collected(kase) ? 'sayCollected' : 'sayDelivered');
    case 'to-supplement':
      return n(kase.notices.at(-1)?.how === 'oral' ? 'sayToldOral' : 'sayTold', {
        n: kase.notices.at(-1)?.items.length ?? 0,
      });
    case 'refused':
      return n('sayRefused');
    default:
      return '';
  }
}
