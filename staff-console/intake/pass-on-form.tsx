import { useKeys } from '../keys.ts';
import { openPage } from '../page.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { Reason, reasonWords } from '../parts/reason.tsx';
import { t } from '../words.ts';
import type { AtHand } from './at-hand.ts';
import { useBackToList } from './back.ts';
import { doIt } from './deeds.ts';
import { change, draft } from './draft.ts';
import { passOnReasons } from './usual-reasons.ts';
import { VisitHead } from './visit-head.tsx';
import { WayRowStill, whyNotYet } from './way-row.tsx';
import { n } from './words.ts';

/** 转办: to another counter of this hall the number goes along; elsewhere one is told exactly where, and why. */
export function PassOnForm({ hand }: { hand: AtHand }) {
  const { current } = hand;
  const { reason, to } = draft.value.passOn;
  useBackToList();
  const usual = passOnReasons();
  const words = reasonWords(reason, usual);
  const why = whyNotYet(hand) ?? (to.trim() === '' ? n('toFirst') : words === '' ? n('reasonFirst') : null);
  const go = () => {
    if (why === null) void doIt(hand);
  };
  const inHall = () => openPage('transfer');
  useKeys({ F2: go, F6: inHall });
  return (
    <div class="deck foot intake">
      <main class="stage">
        <VisitHead hand={hand}>
          <span class="note">{n('passOnRule')}</span>
        </VisitHead>
        <button type="button" class="act in-hall" onClick={inHall}>
          <span>
            <b>{n('inThisHall')}</b>
            <small>{n('inThisHallMore', { number: current.number })}</small>
          </span>
          <KeyCap name="F6" />
        </button>
        <section class="card f grow-card">
          <h2>{n('elsewhereTo')}</h2>
          <Field
            label={n('elsewhereTo')}
            placeholder={n('elsewhereHint')}
            value={to}
            type={(value) => change({ passOn: { ...draft.value.passOn, to: value } })}
            focus
          />
        </section>
      </main>
      <aside class="side" aria-label={t('transferWhy')}>
        <section class="card f grow-card">
          <h2>{n('passOnWhy')}</h2>
          <Reason
            label={n('passOnWhy')}
            usual={usual}
            draft={reason}
            change={(next) => change({ passOn: { ...draft.value.passOn, reason: next } })}
            columns={1}
          />
        </section>
      </aside>
      <WayRowStill hand={hand} />
      <MainKey name="finish-service" why={why} run={go} small={n('passOnGoSmall')} verb={n('passOnGo')} />
    </div>
  );
}
