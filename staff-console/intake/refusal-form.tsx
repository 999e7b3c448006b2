import { say } from '../../ui/language.ts';
import { dayOf, timeOfDay } from '../../ui/clock.ts';
import { now } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { Reason, reasonWords } from '../parts/reason.tsx';
import { type AtHand, named } from './at-hand.ts';
import { useBackToList } from './back.ts';
import { doIt } from './deeds.ts';
import { change, draft } from './draft.ts';
import { PaperHead } from './notice-paper.tsx';
import { outsideReason, refusalReasons } from './usual-reasons.ts';
import { VisitHead } from './visit-head.tsx';
import { WayRowStill } from './way-row.tsx';
import { n } from './words.ts';

/** 不予受理: in writing, why, and where to go instead. */
export function RefusalForm({ hand }: { hand: AtHand }) {
  const { visit, view, kase, current, rows } = hand;
  const { reason, elsewhere } = draft.value.refusal;
  useBackToList();
  const usual = refusalReasons();
  const words = reasonWords(reason, usual);
  const why =
    words === ''
      ? n('reasonFirst')
      : reason.chosen === outsideReason && elsewhere.trim() === ''
        ? n('elsewhereFirst')
        : !named(hand)
          ? n('nameFirst')
          : null;
  const go = () => {
    if (why === null) void doIt(hand);
  };
  useKeys({ F2: go });
  const back = rows.filter(({ is }) => is === 'here').length;
  return (
    <div class="deck foot intake">
      <main class="stage">
        <VisitHead hand={hand}>
          <span class="note">{n('refuseInWriting')}</span>
        </VisitHead>
        <section class="card f">
          <h2>{n('refuseWhy')}</h2>
          <Reason
            label={n('refuseWhy')}
            usual={usual}
            draft={reason}
            change={(next) => change({ refusal: { ...draft.value.refusal, reason: next } })}
            columns={2}
          />
        </section>
        <section class="card f grow-card">
          <h2>{n('elsewhere')}</h2>
          <Field
            label={n('elsewhere')}
            placeholder={n('elsewhereHint')}
            value={elsewhere}
            type={(to) => change({ refusal: { ...draft.value.refusal, elsewhere: to } })}
          />
          <p class="note below">{back > 0 ? n('materialsBack', { n: back }) : n('remedyTold')}</p>
        </section>
      </main>
      <aside class="side" aria-label={n('paperPreview')}>
        <PaperHead copies={1} hand={hand} />
        <section class="paper-preview">
          <h3>{n('refusalTitle')}</h3>
          <p class="paper-meta">
            <span>{n('numberedLater')}</span>
            <span class="num">
              {dayOf(now.value)} {timeOfDay(now.value)}
            </span>
          </p>
          <p>
            {n('noticeBegin', { name: kase?.applicant.name ?? current.holder?.name ?? draft.value.applicant.name })}
            <b>{say(visit.serviceName)}</b>
            {n('refusalSays')}
          </p>
          <p>
            <b>{n('refusalReason')}</b>
            {words || '…'}
          </p>
          {elsewhere.trim() !== '' && (
            <p>
              <b>{n('refusalElsewhere')}</b>
              {elsewhere}
            </p>
          )}
          <p>{n('refusalRemedy')}</p>
          <p class="paper-sign">
            <span>{n('clerkOf', { name: view.staff?.name ?? '', jobNo: view.staff?.jobNo ?? '' })}</span>
            <span>{n('signedBy')}</span>
          </p>
        </section>
      </aside>
      <WayRowStill hand={hand} />
      <MainKey name="refuse-case" why={why} run={go} small={n('refuseGoSmall')} verb={n('refuseGo')} />
    </div>
  );
}
