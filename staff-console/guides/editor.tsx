import { useSignal } from '@preact/signals';
import { say } from '../../ui/language.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { press } from '../press.ts';
import { type Form, guideOf } from './draft.ts';
import { Lacks } from './guide-side.tsx';
import { type Line, writing as open } from './guides-room.tsx';
import { PairField } from './pair.tsx';
import { FeeRows, MaterialRows, SampleRows } from './rows.tsx';
import { g } from './words.ts';

const chapters = ['What', 'Materials', 'How', 'Fees', 'Basis', 'Samples'] as const;

/** A guide being written, chapter by chapter; saving it tells what is still missing. */
export function Editor({ line, writing }: { line: Line; writing: { service: string; version: number; form: Form } }) {
  const chapter = useSignal<(typeof chapters)[number]>('What');
  const { form, service, version } = writing;
  const change = (over: Partial<Form>) => {
    open.value = { ...writing, form: { ...form, ...over } };
  };
  const save = async () => {
    const done = await press('draft-guide', { service, guide: guideOf(form) });
    if (!done) return;
    const { lacks } = done.guide;
    notice.value = { kind: 'done', text: lacks.length === 0 ? g('saved') : g('savedLacks', { n: lacks.length }) };
    if (lacks.length === 0) open.value = null;
  };
  const go = (n: number) => () => {
    chapter.value = chapters[n - 1]!;
  };
  useKeys({
    F2: () => void save(),
    Escape: () => {
      open.value = null;
    },
    '1': go(1),
    '2': go(2),
    '3': go(3),
    '4': go(4),
    '5': go(5),
    '6': go(6),
  });
  return (
    <div class="deck foot guides-deck">
      <main class="stage guide-writing">
        <h1 class="page-title">
          {g('editing', { name: say(line.name), n: version })}
          <button type="button" class="quiet-button" onClick={() => (open.value = null)}>
            {g('back')} <KeyCap name="Escape" />
          </button>
        </h1>
        <div class="kinds" role="tablist" aria-label={g('versions')}>
          {chapters.map((one, i) => (
            <button type="button" key={one} role="tab" aria-selected={chapter.value === one} onClick={go(i + 1)}>
              {`${i + 1} ${g(`chapter${one}`)}`}
            </button>
          ))}
        </div>
        <section class="card f guide-chapter" role="tabpanel" aria-label={g(`chapter${chapter.value}`)}>
          <Chapter of={chapter.value} form={form} change={change} />
        </section>
        {line.standing && <Lacks lacks={line.standing.lacks} />}
      </main>
      <p class="tally note">{g('tally')}</p>
      <MainKey name="draft-guide" run={() => void save()} small={g('saveSmall')} verb={g('save')} />
    </div>
  );
}

function Chapter({
  of,
  form,
  change,
}: {
  of: (typeof chapters)[number];
  form: Form;
  change(over: Partial<Form>): void;
}) {
  switch (of) {
    case 'What':
      return (
        <>
          <PairField label={g('content')} value={form.content} change={(content) => change({ content })} rows={2} />
          <PairField
            label={g('applicants')}
            value={form.applicants}
            change={(applicants) => change({ applicants })}
            rows={2}
          />
          <PairField label={g('conditions')} value={form.conditions} change={(conditions) => change({ conditions })} />
        </>
      );
    case 'Materials':
      return <MaterialRows form={form} change={change} />;
    case 'How':
      return (
        <>
          <PairField
            label={g('procedure')}
            value={form.procedure}
            change={(procedure) => change({ procedure })}
            rows={4}
          />
          <div class="guide-days">
            <div>
              <b>{g('promised')}</b>
              <Field
                label={g('promised')}
                value={form.promised}
                numeric
                most={4}
                type={(promised) => change({ promised })}
              />
            </div>
            <div>
              <b>{g('statutory')}</b>
              <Field
                label={g('statutory')}
                value={form.statutory}
                numeric
                most={4}
                type={(statutory) => change({ statutory })}
              />
            </div>
          </div>
          <p class="note">{g('zeroHow')}</p>
        </>
      );
    case 'Fees':
      return <FeeRows form={form} change={change} />;
    case 'Basis':
      return (
        <>
          <fieldset class="pair-field one">
            <legend>{g('basis')}</legend>
            <textarea
              class="field"
              rows={4}
              aria-label={g('basis')}
              value={form.basis}
              onInput={({ currentTarget }) => change({ basis: currentTarget.value })}
            />
          </fieldset>
          <PairField label={g('result')} value={form.result} change={(result) => change({ result })} rows={2} />
        </>
      );
    case 'Samples':
      return <SampleRows form={form} change={change} />;
  }
}
