import { useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { Reason, reasonWords } from '../parts/reason.tsx';
import { type AtHand, named } from './at-hand.ts';
import { useBackToList } from './back.ts';
import { doIt } from './deeds.ts';
import { change, draft } from './draft.ts';
import { PaperBegins, PaperSheet } from './paper-sheet.tsx';
import { outsideReason, refusalReasons } from './usual-reasons.ts';
import { VisitHead } from './visit-head.tsx';
import { WayRowStill } from './way-row.tsx';
import { n } from './words.ts';

/** 不予受理: in writing, why, and where to go instead. */
export function RefusalForm({ hand }: { hand: AtHand }) {
  const { rows } = hand;
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
        <PaperSheet hand={hand} title={n('refusalTitle')} copies={1}>
          <PaperBegins hand={hand} says={n('refusalSays')} />
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
        </PaperSheet>
      </aside>
      <WayRowStill hand={hand} />
      <MainKey name="refuse-case" why={why} run={go} small={n('refuseGoSmall')} verb={n('refuseGo')} />
    </div>
  );
}
