import type { ComponentChildren } from 'preact';
import { ApplicantCard } from '../case-parts/applicant-card.tsx';
import { openPage } from '../page.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { t } from '../words.ts';
import type { AtHand } from './at-hand.ts';
import { waitingCase } from './carry-on-band.tsx';
import { change, draft } from './draft.ts';
import { n } from './words.ts';

/** 申请人: as far as it is known, or asked for where nobody told a name; a case of theirs that runs already is looked for from here. */
export function WhoCard({ hand }: { hand: AtHand }) {
  const { current, kase } = hand;
  // Where a case waits already, F3 carries that one on.
  const find = <FindKey keyed={waitingCase(hand) === null} />;
  const known = kase?.applicant ?? (current.holder?.name !== undefined ? current.holder : null);
  if (!known) return <AskApplicant partly={current.holder}>{find}</AskApplicant>;
  return (
    <ApplicantCard key={kase?.id} known={known} caseId={kase?.id ?? null}>
      {kase === null && find}
    </ApplicantCard>
  );
}

function FindKey({ keyed }: { keyed: boolean }) {
  return (
    <button type="button" class="open-it note" onClick={() => openPage('find')}>
      {n('findCase')} {keyed && <KeyCap name="F3" />}
    </button>
  );
}

/** Nobody told a name when the number was taken: a case needs one. */
function AskApplicant({ partly, children }: { partly: AtHand['current']['holder']; children: ComponentChildren }) {
  const { applicant } = draft.value;
  const set = (over: Partial<typeof applicant>) => change({ applicant: { ...draft.value.applicant, ...over } });
  return (
    <section class="card holder applicant-card ask-holder">
      <h2>
        {n('askApplicant')} {children}
      </h2>
      <Field
        label={t('holderName')}
        placeholder={n('askName')}
        value={applicant.name}
        type={(name) => set({ name })}
        most={64}
      />
      <div class="two">
        <Field
          label={t('holderId')}
          placeholder={partly?.idNo ?? t('holderId')}
          value={applicant.idNo}
          type={(idNo) => set({ idNo })}
          most={32}
        />
        <Field
          label={t('holderPhone')}
          placeholder={partly?.phone ?? t('holderPhone')}
          value={applicant.phone}
          type={(phone) => set({ phone })}
          most={24}
          numeric
        />
      </div>
    </section>
  );
}
