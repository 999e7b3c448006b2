import type { Signal } from '@preact/signals';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { Options } from '../parts/options.tsx';
import { type Choice, type FormField, listOf, type Values } from './form.ts';
import { ReceiverField } from './receiver-field.tsx';
import { c } from './words.ts';

/** More than this is a list to open, not tiles. */
const tilesMost = 9;
/** Labels no longer than this stand three in a row. */
const shortLabel = 5;

const short = (options: readonly Choice[]) => options.every(({ label }) => label.length <= shortLabel);
/** Of ticks: as few rows as their words allow. */
const columnsOf = (options: readonly Choice[]): number => (options.length < 2 ? 1 : short(options) ? 3 : 2);

/** What may be left out says so. */
const asked = ({ label, optional }: FormField): string => (optional ? c('mayBeEmpty', { field: label }) : label);

/** The small form of a step. Its tiles are numbered through, so that digits choose in any of its fields. */
export function StepForm({ fields, values }: { fields: readonly FormField[]; values: Signal<Values> }) {
  const set = (key: string, value: string) => {
    values.value = { ...values.value, [key]: value };
  };
  const digits: Bindings = {};
  let digit = 0;
  /** The next digit, while there is one. */
  const keyFor = (press: () => void): { key?: KeyName } => {
    digit += 1;
    if (digit > tilesMost) return {};
    const key = String(digit) as KeyName;
    digits[key] = press;
    return { key };
  };
  const firstText = fields.find(({ kind }) => kind === 'text');
  const onlyText = fields.every(({ kind }) => kind === 'text' || kind === 'day');
  const drawn = fields.map((field) => {
    const { key, label } = field;
    const value = values.value[key] ?? '';
    switch (field.kind) {
      case 'choice':
        if (field.options.length > tilesMost)
          return (
            <label class="form-line" key={key}>
              <span>{label}</span>
              <select
                class="field"
                aria-label={label}
                value={value}
                onChange={({ currentTarget }) => set(key, currentTarget.value)}
              >
                <option value="" />
                {field.options.map((one) => (
                  <option key={one.value} value={one.value}>
                    {one.label}
                  </option>
                ))}
              </select>
            </label>
          );
        return (
          <div class="form-line" key={key}>
            <span aria-hidden="true">{asked(field)}</span>
            <Options
              label={label}
              columns={field.options.length > 4 && short(field.options) ? 3 : 2}
              look="small"
              options={field.options.map((one) => {
                const choose = () => set(key, field.optional && value === one.value ? '' : one.value);
                return {
                  id: one.value,
                  label: one.label,
                  ...(one.small ? { small: one.small } : {}),
                  ...keyFor(choose),
                  on: value === one.value,
                  choose,
                };
              })}
            />
          </div>
        );
      case 'many': {
        const chosen = listOf(value);
        return (
          <div class="form-line" key={key}>
            <span aria-hidden="true">{asked(field)}</span>
            <Options
              label={label}
              columns={columnsOf(field.options)}
              look="small"
              options={field.options.map((one) => {
                const choose = () =>
                  set(
                    key,
                    (chosen.includes(one.value)
                      ? chosen.filter((other) => other !== one.value)
                      : [...chosen, one.value]
                    ).join(' '),
                  );
                return {
                  id: one.value,
                  label: one.label,
                  ...(one.small ? { small: one.small } : {}),
                  ...keyFor(choose),
                  on: chosen.includes(one.value),
                  choose,
                };
              })}
            />
          </div>
        );
      }
      case 'yes': {
        const choose = () => set(key, value === 'yes' ? '' : 'yes');
        return (
          <div class="form-line" key={key}>
            <Options
              label={label}
              columns={1}
              look="small"
              options={[{ id: 'yes', label, ...keyFor(choose), on: value === 'yes', choose }]}
            />
          </div>
        );
      }
      case 'receiver':
        return (
          <ReceiverField
            key={key}
            label={label}
            caseId={field.caseId}
            chosen={value}
            choose={(jobNo) => set(key, jobNo)}
          />
        );
      case 'day':
        return (
          <label class="form-line" key={key}>
            <span>{label}</span>
            <input
              class="field"
              type="date"
              aria-label={label}
              {...(field.from ? { min: field.from } : {})}
              value={value}
              onInput={({ currentTarget }) => set(key, currentTarget.value)}
            />
          </label>
        );
    }
    return (
      <div class={`form-line ${field.half ? 'half' : ''}`} key={key}>
        <span aria-hidden="true">{asked(field)}</span>
        <Field
          label={label}
          {...(field.hint ? { placeholder: field.hint } : {})}
          value={value}
          type={(words) => set(key, words)}
          focus={field.focus === true || (onlyText && field === firstText)}
          {...(field.most ? { most: field.most } : {})}
          {...(field.numeric ? { numeric: true } : {})}
        />
      </div>
    );
  });
  useKeys(digits, 'part');
  return <div class="step-form">{drawn}</div>;
}
