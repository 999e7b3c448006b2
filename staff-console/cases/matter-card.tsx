import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { timeOfDay } from '../../ui/clock.ts';
import type { Answer } from '../../ui/command.ts';
import { Icon } from '../../ui/icons.tsx';
import { useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { press } from '../press.ts';
import { shortDay } from './days.ts';
import type { FormField, Values } from './form.ts';
import { LineCard } from './line-card.tsx';
import { tellings } from './lists.ts';
import { matterFacts } from './matter-facts.ts';
import type { Matter } from './matters.ts';
import { StepForm } from './step-form.tsx';
import { c } from './words.ts';

/** What has to be written before the matter is done: an answer with what was told, or what was done about a message. */
export function matterFields(matter: Matter): FormField[] {
  switch (matter.kind) {
    case 'consultation':
      return [
        {
          kind: 'many',
          key: 'told',
          label: c('toldWhat'),
          least: 0,
          options: tellings.map((value) => ({ value, label: c(`telling:${value}`) })),
        },
        { kind: 'text', key: 'answer', label: c('answer'), most: 1000 },
      ];
    case 'message':
      return [{ kind: 'text', key: 'done', label: c('doneAbout'), most: 400 }];
    default:
      return [];
  }
}

/** The matter under the cursor, whole, with its small form. */
export function MatterCard({
  matter,
  fields,
  values,
}: {
  matter: Matter;
  fields: readonly FormField[];
  values: Signal<Values>;
}) {
  if (matter.kind === 'case') return <LineCard line={matter.line} />;
  const { title, small } = matterFacts(matter);
  return (
    <section class="card det matter-card">
      <h2>{c(`kind:${matter.kind}`)}</h2>
      <p class="t">{title}</p>
      <p class="said-words">{small}</p>
      {(matter.kind === 'message' || matter.kind === 'consultation') && <ContactLine matter={matter} />}
      {matter.kind === 'message' && (
        <p class="note">
          {c('takenBy', {
            who: matter.message.byName,
            time: `${shortDay(matter.message.at)} ${timeOfDay(matter.message.at)}`,
          })}
        </p>
      )}
      {fields.length > 0 && <StepForm fields={fields} values={values} />}
    </section>
  );
}

/** Name and number masked; opened once, for a purpose that stands in the journal. */
function ContactLine({ matter }: { matter: Extract<Matter, { kind: 'message' | 'consultation' }> }) {
  const opened = useSignal<Answer<'open-contact'> | null>(null);
  const purpose = useSignal<string | null>(null);
  const open = async () => {
    const words = purpose.value?.trim() ?? '';
    if (words === '') return;
    const which = matter.kind === 'message' ? { message: matter.id } : { consultation: matter.id };
    const answer = await press('open-contact', { ...which, purpose: words });
    if (!answer) return;
    opened.value = answer;
    purpose.value = null;
  };
  useKeys({ F9: () => (purpose.value = purpose.value === null ? c('purposeCallBack') : null) });
  useKeys(purpose.value === null ? {} : { Enter: () => void open(), Escape: () => (purpose.value = null) }, 'part');
  if (opened.value)
    return (
      <p class="contact-open">
        <Icon name="lock" /> <b>{[opened.value.name, opened.value.contact].filter(Boolean).join(' ')}</b>
      </p>
    );
  if (purpose.value === null)
    return (
      <button type="button" class="quiet-button" onClick={() => (purpose.value = c('purposeCallBack'))}>
        <Icon name="lock" /> {c('openContact')} <KeyCap name="F9" />
      </button>
    );
  return (
    <div class="purpose">
      <Field
        label={c('purpose')}
        value={purpose.value}
        type={(words) => {
          purpose.value = words;
        }}
        most={120}
        focus
      />
      <button type="button" class="quiet-button" onClick={() => void open()}>
        {c('openIt')} <KeyCap name="Enter" />
      </button>
    </div>
  );
}
