import { signal, useSignalEffect } from '@preact/signals';
import type { Sample } from '../../protocol/sample-slip.ts';
import { printersView } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { press } from '../press.ts';
import { type Draft, draft, draftOf, letterheadOf, same, source } from './letterhead-draft.ts';
import { LetterheadLines } from './letterhead-lines.tsx';
import { LogoField } from './logo-field.tsx';
import { PreviewCard } from './preview-card.tsx';
import { p } from './words.ts';
import { MainKey } from '../parts/main-key.tsx';

const wanted = signal<Sample>({ document: 'ticket', widthMm: 80 });

/** 抬头: what the hall prints above and below every slip, and beside it the slip as it will be. */
export function LetterheadPage() {
  const kept = printersView.value!.letterhead;
  // What was changed back, or has been saved, is no change.
  useSignalEffect(() => {
    const now = printersView.value?.letterhead;
    if (now && draft.value && same(letterheadOf(draft.value), now)) draft.value = null;
  });
  const shown = draft.value ?? draftOf(kept);
  const changed = draft.value !== null;
  const change = (over: Partial<Draft>) => {
    draft.value = { ...shown, ...over };
  };
  const undo = () => {
    draft.value = null;
    source.value = null;
  };
  const save = async () => {
    if (changed && (await press('edit-letterhead', letterheadOf(shown))))
      notice.value = { kind: 'done', text: p('saved') };
  };
  useKeys({ F2: () => void save() });
  return (
    <div class="deck foot letterhead-deck">
      <main class="stage">
        <section class="card f letterhead-form">
          <LetterheadLines title={p('headerLines')} lines={shown.header} change={(header) => change({ header })} />
          <LogoField logo={shown.logo} change={(logo) => change({ logo })} />
          <LetterheadLines title={p('footerLines')} lines={shown.footer} change={(footer) => change({ footer })} />
        </section>
      </main>
      <aside class="side" aria-label={p('previewTitle')}>
        <PreviewCard
          letterhead={letterheadOf(shown)}
          wanted={wanted.value}
          choose={(over) => {
            wanted.value = { ...wanted.value, ...over };
          }}
        />
      </aside>
      <p class="tally note">
        <span>{p('tallyLetterhead')}</span>
        {changed && (
          <button type="button" class="quiet-button" onClick={undo}>
            {p('undo')}
          </button>
        )}
      </p>
      <MainKey
        name="edit-letterhead"
        why={changed ? null : p('unchanged')}
        run={() => void save()}
        small={p('saveSmall')}
        verb={p('save')}
      />
    </div>
  );
}
