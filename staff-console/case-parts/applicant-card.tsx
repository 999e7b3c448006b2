import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Applicant } from '../../protocol/case-commands.ts';
import { Icon } from '../../ui/icons.tsx';
import { useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { press } from '../press.ts';
import { t } from '../words.ts';
import './case-parts.css';
import { p } from './words.ts';

/** How long what was opened stays open on the screen. */
const openForMs = 30_000;

interface Masked {
  name?: string | undefined;
  idNo?: string | undefined;
  phone?: string | undefined;
}

/** 申请人: masked; of a case, opened once, for a purpose that stands in the journal. `children`: what else can be done about who it is. */
export function ApplicantCard({
  known,
  caseId,
  children,
}: {
  known: Masked;
  caseId: string | null;
  children?: ComponentChildren;
}) {
  const opened = useSignal<Applicant | null>(null);
  const purpose = useSignal<string | null>(null);
  useEffect(() => {
    if (opened.value === null) return;
    const shut = setTimeout(() => {
      opened.value = null;
    }, openForMs);
    return () => clearTimeout(shut);
  }, [opened.value]);
  const { name, idNo, phone } = opened.value ?? known;
  const ask = () => {
    purpose.value = purpose.value === null && opened.value === null ? '' : null;
  };
  const open = async () => {
    const words = purpose.value?.trim() ?? '';
    if (words === '' || caseId === null) return;
    const answer = await press('open-applicant', { case: caseId, purpose: words });
    if (!answer) return;
    opened.value = answer.applicant;
    purpose.value = null;
  };
  const asking = purpose.value !== null;
  useKeys(
    {
      F4: caseId === null ? undefined : ask,
      ...(asking ? { Enter: () => void open(), Escape: ask } : {}),
    },
    asking ? 'part' : 'page',
  );
  return (
    <section class="card holder applicant-card">
      <dl class="kv">
        <dt>{p('applicant')}</dt>
        <dd>{name ?? t('notTold')}</dd>
        <dt>{t('holderId')}</dt>
        <dd>{idNo ?? t('notTold')}</dd>
        <dt>{t('holderPhone')}</dt>
        <dd>{phone ?? t('notTold')}</dd>
      </dl>
      <span class="sealed note">
        <Icon name="lock" />
        {opened.value ? p('openedShort') : t('sealed')}
      </span>
      {children}
      {caseId !== null && !asking && opened.value === null && (
        <button type="button" class="open-it note" onClick={ask}>
          {p('openWithPurpose')} <KeyCap name="F4" />
        </button>
      )}
      {asking && (
        <div class="purpose">
          <Field
            label={p('purpose')}
            placeholder={p('purpose')}
            value={purpose.value ?? ''}
            type={(words) => {
              purpose.value = words;
            }}
            most={120}
            focus
          />
          <button
            type="button"
            class="quiet-button"
            aria-disabled={purpose.value?.trim() === ''}
            onClick={() => void open()}
          >
            {p('openIt')} <KeyCap name="Enter" />
          </button>
        </div>
      )}
    </section>
  );
}
