import { Field } from '../../parts/field.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import { change, type Draft, draft, freshDraft, illDraft } from './ask-draft.ts';
import { l } from './words.ts';

/** From leave that is asked for to somebody taken to hospital now, and back. Whose it is stays. */
export function toggleIll({ emergency, staff }: Draft): void {
  draft.value = emergency ? { ...freshDraft(), staff } : illDraft(staff ?? '', l('illReason'));
}

/** In whose name leave is entered: by job number; the name comes from the hub. */
export function OfWhom({ written, name }: { written: Draft; name: string | null }) {
  const { staff, emergency } = written;
  return (
    <div class="of-whom">
      <div class="labelled">
        <span>{l('ofWhom')}</span>
        <Field
          label={l('ofWhom')}
          placeholder={l('jobNo')}
          value={staff ?? ''}
          type={(jobNo) => change({ staff: jobNo.trim() })}
          most={16}
          numeric
          focus={staff === ''}
        />
      </div>
      <b class="name">{name ?? ''}</b>
      <button
        type="button"
        class={`opt ${emergency ? 'on' : ''}`}
        aria-pressed={emergency}
        onClick={() => toggleIll(written)}
      >
        <span class="opt-words">
          <b>{l('ill')}</b>
          <small>{l('illMore')}</small>
        </span>
        <KeyCap name="F6" />
      </button>
    </div>
  );
}
