import type { HallAnswer } from '../../protocol/wire.ts';
import { say } from '../../ui/language.ts';
import { hallFacts } from '../hall-facts.ts';
import { hallView } from '../hub.ts';
import type { KeyName } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { Options } from '../parts/options.tsx';
import { reasonWords } from '../printer-words.ts';
import { t } from '../words.ts';
import { g } from './words.ts';
import { issueDraft } from './issue-draft.ts';

/** For whom the number is: class, hearing, and as much of a name as they wish to tell. */
export function IssueOptions({ service }: { service: HallAnswer['services'][number] }) {
  const draft = issueDraft.value;
  const change = (over: Partial<typeof draft>) => {
    issueDraft.value = { ...issueDraft.value, ...over };
  };
  const printers = hallView.value?.printers ?? [];
  const classes = hallFacts.value?.classes ?? [];
  const { materials } = service.guide;
  return (
    <section class="card f options-card">
      <h2 class="service-name">{say(service.name)}</h2>
      <p class="note clip">
        {g('bringAlong', {
          n: materials.length,
          names: materials
            .slice(0, 3)
            .map(({ name }) => say(name))
            .join(t('comma')),
        })}
      </p>
      <h2>{g('issueFor')}</h2>
      <Options
        label={g('issueFor')}
        columns={3}
        look="small"
        options={[
          {
            id: 'ordinary',
            label: t('ordinary'),
            key: '0',
            on: draft.class === null,
            choose: () => change({ class: null }),
          },
          ...classes.map(({ id, name }, i) => ({
            id,
            label: say(name),
            ...(i < 9 ? { key: String(i + 1) as KeyName } : {}),
            on: draft.class === id,
            choose: () => change({ class: id }),
          })),
          { id: 'deaf', label: g('deafOption'), on: draft.deaf, choose: () => change({ deaf: !draft.deaf }) },
        ]}
      />
      <h2>{g('holderOptional')}</h2>
      <div class="holder-fields">
        <Field
          label={t('holderName')}
          placeholder={t('holderName')}
          value={draft.name}
          type={(name) => change({ name })}
          most={64}
        />
        <Field
          label={t('holderPhone')}
          placeholder={t('holderPhone')}
          value={draft.phone}
          type={(phone) => change({ phone })}
          most={24}
          numeric
        />
        <Field
          label={t('holderId')}
          placeholder={t('holderId')}
          value={draft.idNo}
          type={(idNo) => change({ idNo })}
          most={32}
        />
      </div>
      {printers.length > 0 && (
        <>
          <h2>{g('slip')}</h2>
          <Options
            label={g('slip')}
            columns={printers.length > 3 ? 3 : printers.length + 2}
            look="small"
            options={[
              {
                id: 'default',
                label: g('printerDefault'),
                on: draft.printer === 'default',
                choose: () => change({ printer: 'default' }),
              },
              ...printers.map(({ id, name, ok, detail }) => ({
                id,
                label: name ? say(name) : id.toUpperCase(),
                ...(ok ? {} : { small: reasonWords(detail) }),
                off: !ok,
                on: draft.printer === id,
                choose: () => change({ printer: id }),
              })),
              { id: 'none', label: g('noSlip'), on: draft.printer === null, choose: () => change({ printer: null }) },
            ]}
          />
        </>
      )}
    </section>
  );
}
