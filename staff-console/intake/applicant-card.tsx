import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Applicant } from '../../protocol/case-commands.ts';
import { Icon } from '../../ui/icons.tsx';
import { Field } from '../parts/field.tsx';
import { press } from '../press.ts';
import { t } from '../words.ts';
import type { AtHand } from './at-hand.ts';
import { change, draft } from './draft.ts';
import { n } from './words.ts';

/** How long what was opened stays open on the screen. */
const openForMs = 30_000;

/** 申请人: masked; asked for where nobody told a name; of a case, opened once for a reason that stands in the journal. */
export function ApplicantCard({ hand: { current, kase } }: { hand: AtHand }) {
  const known = kase?.applicant ?? (current.holder?.name !== undefined ? current.holder : null);
  const opened = useSignal<Applicant | null>(null);
  const asking = useSignal<string | null>(null);
  useEffect(() => {
    if (opened.value === null) return;
    const shut = setTimeout(() => {
      opened.value = null;
    }, openForMs);
    return () => clearTimeout(shut);
  }, [opened.value]);
  if (!known) return <AskApplicant partly={current.holder} />;
  const { name, idNo, phone } = opened.value ?? known;
  const open = async () => {
    const purpose = asking.value?.trim();
    if (!kase || !purpose) return;
    const answer = await press('open-applicant', { case: kase.id, purpose });
    if (!answer) return;
    opened.value = answer.applicant;
    asking.value = null;
  };
  return (
    <section class="card holder intake-holder">
      <dl class="kv">
        <dt>{n('applicant')}</dt>
        <dd>{name ?? t('notTold')}</dd>
        <dt>{t('holderId')}</dt>
        <dd>{idNo ?? t('notTold')}</dd>
        <dt>{t('holderPhone')}</dt>
        <dd>{phone ?? t('notTold')}</dd>
      </dl>
      <span class="sealed note">
        <Icon name="lock" />
        {opened.value ? n('openedShort') : t('sealed')}
      </span>
      {kase && opened.value === null && asking.value === null && (
        <button
          type="button"
          class="open-it note"
          onClick={() => {
            asking.value = '';
          }}
        >
          {n('openWithReason')}
        </button>
      )}
      {asking.value !== null && (
        <form
          class="purpose"
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          <Field
            label={n('purpose')}
            placeholder={n('purpose')}
            value={asking.value}
            type={(value) => {
              asking.value = value;
            }}
            focus
            most={120}
          />
          <button type="submit" class="quiet-button" aria-disabled={asking.value.trim() === ''}>
            {n('open')}
          </button>
        </form>
      )}
    </section>
  );
}

/** Nobody told a name when the number was taken: a case needs one. */
function AskApplicant({ partly }: { partly: AtHand['current']['holder'] }) {
  const { applicant } = draft.value;
  const set = (over: Partial<typeof applicant>) => change({ applicant: { ...draft.value.applicant, ...over } });
  return (
    <section class="card holder ask-holder">
      <h2>
        {n('askApplicant')} <span class="note">{n('askApplicantMore')}</span>
      </h2>
      <Field
        label={t('holderName')}
        placeholder={t('holderName')}
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
