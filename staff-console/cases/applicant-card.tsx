import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Applicant } from '../../protocol/case-commands.ts';
import type { CaseView } from '../../protocol/case-view.ts';
import { Icon } from '../../ui/icons.tsx';
import { useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { press } from '../press.ts';
import { t } from '../words.ts';
import { c } from './words.ts';

/** How long what was opened stays open on the screen. */
const openForMs = 30_000;

/** 申请人: masked; opened once, for a purpose that stands in the journal. */
export function ApplicantCard({ kase }: { kase: CaseView }) {
  const opened = useSignal<Applicant | null>(null);
  const purpose = useSignal<string | null>(null);
  useEffect(() => {
    if (opened.value === null) return;
    const shut = setTimeout(() => {
      opened.value = null;
    }, openForMs);
    return () => clearTimeout(shut);
  }, [opened.value]);
  const { name, idNo, phone } = opened.value ?? kase.applicant;
  const open = async () => {
    const words = purpose.value?.trim() ?? '';
    if (words === '') return;
    const answer = await press('open-applicant', { case: kase.id, purpose: words });
    if (!answer) return;
    opened.value = answer.applicant;
    purpose.value = null;
  };
  useKeys(
    {
      F4: () => {
        purpose.value = purpose.value === null && opened.value === null ? '' : null;
      },
      ...(purpose.value === null
        ? {}
        : {
            Enter: () => void open(),
            Escape: () => {
              purpose.value = null;
            },
          }),
    },
    purpose.value === null ? 'page' : 'part',
  );
  return (
    <section class="card holder case-applicant">
      <dl class="kv">
        <dt>{c('applicant')}</dt>
        <dd>{name}</dd>
        <dt>{t('holderId')}</dt>
        <dd>{idNo ?? t('notTold')}</dd>
        <dt>{t('holderPhone')}</dt>
        <dd>{phone ?? t('notTold')}</dd>
      </dl>
      <span class="sealed note">
        <Icon name="lock" />
        {opened.value ? c('openedShort') : t('sealed')}
      </span>
      {purpose.value === null ? (
        opened.value === null && (
          <button type="button" class="open-it note" onClick={() => (purpose.value = '')}>
            {c('openWithPurpose')} <KeyCap name="F4" />
          </button>
        )
      ) : (
        <div class="purpose">
          <Field
            label={c('purpose')}
            placeholder={c('purpose')}
            value={purpose.value}
            type={(words) => {
              purpose.value = words;
            }}
            most={120}
            focus
          />
          <button
            type="button"
            class="quiet-button"
            aria-disabled={purpose.value.trim() === ''}
            onClick={() => void open()}
          >
            {c('openIt')} <KeyCap name="Enter" />
          </button>
        </div>
      )}
    </section>
  );
}
