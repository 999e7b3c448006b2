import { useSignal } from '@preact/signals';
import { Icon } from '../../ui/icons.tsx';
import { ChooseFile } from '../parts/choose-file.tsx';
import { Field } from '../parts/field.tsx';
import { type FeeForm, type Form, freshId, type MaterialForm, readSampleFile, type SampleForm } from './draft.ts';
import { g } from './words.ts';

interface RowsOf {
  form: Form;
  change(over: Partial<Form>): void;
}

const put = <Row,>(rows: readonly Row[], at: number, over: Partial<Row>): Row[] =>
  rows.map((row, i) => (i === at ? { ...row, ...over } : row));
const without = <Row,>(rows: readonly Row[], at: number): Row[] => rows.filter((_, i) => i !== at);

function Tick({ label, on, turn }: { label: string; on: boolean; turn(on: boolean): void }) {
  return (
    <label class="guide-tick">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => turn(currentTarget.checked)} /> {label}
    </label>
  );
}

function Remove({ run, of }: { run(): void; of: string }) {
  return (
    <button type="button" class="quiet-button" aria-label={`${g('remove')} ${of}`} onClick={run}>
      <Icon name="close" />
    </button>
  );
}

/** What the applicant brings. */
export function MaterialRows({ form: { materials }, change }: RowsOf) {
  const set = (at: number, over: Partial<MaterialForm>) => change({ materials: put(materials, at, over) });
  return (
    <div class="guide-rows">
      {materials.length > 0 && (
        <div class="guide-line material heads" aria-hidden="true">
          <span />
          <span>{g('material')}</span>
          <span>{g('enText')}</span>
          <span>{g('original')}</span>
          <span>{g('copies')}</span>
        </div>
      )}
      {materials.map(({ id, zh, en, original, copies, required, shared }, at) => (
        <div class="guide-line material" key={id}>
          <b class="num">{at + 1}</b>
          <Field
            label={`${g('material')} ${at + 1} ${g('zhText')}`}
            placeholder={g('material')}
            value={zh}
            type={(text) => set(at, { zh: text })}
          />
          <Field
            label={`${g('material')} ${at + 1} ${g('enText')}`}
            placeholder={g('enText')}
            value={en}
            type={(text) => set(at, { en: text })}
          />
          <Field
            label={`${g('original')} ${at + 1}`}
            placeholder={g('original')}
            value={original}
            numeric
            most={2}
            type={(text) => set(at, { original: text })}
          />
          <Field
            label={`${g('copies')} ${at + 1}`}
            placeholder={g('copies')}
            value={copies}
            numeric
            most={2}
            type={(text) => set(at, { copies: text })}
          />
          <Tick label={g('required')} on={required} turn={(on) => set(at, { required: on })} />
          <Tick label={g('shared')} on={shared} turn={(on) => set(at, { shared: on })} />
          <Remove of={zh} run={() => change({ materials: without(materials, at) })} />
        </div>
      ))}
      <button
        type="button"
        class="quiet-button"
        onClick={() =>
          change({
            materials: [
              ...materials,
              {
                id: freshId(materials),
                zh: '',
                en: '',
                original: '1',
                copies: '0',
                required: true,
                shared: false,
                note: { zh: '', en: '' },
              },
            ],
          })
        }
      >
        {g('addMaterial')}
      </button>
    </div>
  );
}

/** What it costs, each line with its basis; or, said on purpose, nothing. */
export function FeeRows({ form: { fees, free }, change }: RowsOf) {
  const set = (at: number, over: Partial<FeeForm>) => change({ fees: put(fees, at, over) });
  return (
    <div class="guide-rows">
      {fees.map(({ zh, en, amount, basis }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fee is its place in the list
        <div class="guide-line fee" key={at}>
          <b class="num">{at + 1}</b>
          <Field
            label={`${g('feeName')} ${at + 1} ${g('zhText')}`}
            placeholder={g('feeName')}
            value={zh}
            type={(text) => set(at, { zh: text })}
          />
          <Field
            label={`${g('feeName')} ${at + 1} ${g('enText')}`}
            placeholder={g('enText')}
            value={en}
            type={(text) => set(at, { en: text })}
          />
          <Field
            label={`${g('amount')} ${at + 1}`}
            placeholder={g('amount')}
            value={amount}
            numeric
            most={9}
            type={(text) => set(at, { amount: text })}
          />
          <Field
            label={`${g('feeBasis')} ${at + 1}`}
            placeholder={g('feeBasis')}
            value={basis}
            type={(text) => set(at, { basis: text })}
          />
          <Remove of={zh} run={() => change({ fees: without(fees, at) })} />
        </div>
      ))}
      {fees.length === 0 && <Tick label={g('free')} on={free} turn={(on) => change({ free: on })} />}
      <button
        type="button"
        class="quiet-button"
        onClick={() => change({ free: false, fees: [...fees, { zh: '', en: '', amount: '', basis: '' }] })}
      >
        {g('addFee')}
      </button>
    </div>
  );
}

/** Model forms: words, an address, or a small file; or, said on purpose, none. */
export function SampleRows({ form: { samples, noForm }, change }: RowsOf) {
  const bad = useSignal<number | null>(null);
  const set = (at: number, over: Partial<SampleForm>) => change({ samples: put(samples, at, over) });
  const take = async (at: number, file: File | undefined) => {
    if (!file) return;
    const read = await readSampleFile(file);
    bad.value = read ? null : at;
    if (read) set(at, { file: read });
  };
  return (
    <div class="guide-rows">
      {samples.map(({ zh, en, text, url, file }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a form is its place in the list
        <div class="guide-line sample" key={at}>
          <b class="num">{at + 1}</b>
          <Field
            label={`${g('sampleName')} ${at + 1} ${g('zhText')}`}
            placeholder={g('sampleName')}
            value={zh}
            type={(typed) => set(at, { zh: typed })}
          />
          <Field
            label={`${g('sampleName')} ${at + 1} ${g('enText')}`}
            placeholder={g('enText')}
            value={en}
            type={(typed) => set(at, { en: typed })}
          />
          <Field
            label={`${g('sampleUrl')} ${at + 1}`}
            placeholder={g('sampleUrl')}
            value={url}
            type={(typed) => set(at, { url: typed })}
          />
          <Remove of={zh} run={() => change({ samples: without(samples, at) })} />
          <textarea
            class="field wide"
            rows={2}
            maxLength={4000}
            aria-label={`${g('sampleText')} ${at + 1}`}
            placeholder={g('sampleText')}
            value={text}
            onInput={({ currentTarget }) => set(at, { text: currentTarget.value })}
          />
          <ChooseFile accept="application/pdf,image/png" take={(file) => void take(at, file)}>
            <Icon name={file ? 'check' : 'page'} />
            {bad.value === at ? g('fileBad') : g(file ? 'fileKept' : 'sampleFile')}
          </ChooseFile>
        </div>
      ))}
      {samples.length === 0 && <Tick label={g('noForm')} on={noForm} turn={(on) => change({ noForm: on })} />}
      <button
        type="button"
        class="quiet-button"
        onClick={() =>
          change({ noForm: false, samples: [...samples, { zh: '', en: '', text: '', url: '', file: null }] })
        }
      >
        {g('addSample')}
      </button>
    </div>
  );
}
