import type { Signal } from '@preact/signals';
import { Field } from '../../parts/field.tsx';
import { d } from './words.ts';

/** A word on the closing list, for whoever opens the counter tomorrow. */
export const NoteField = ({ note }: { note: Signal<string> }) => (
  <Field
    label={d('noteLabel')}
    placeholder={d('noteLabel')}
    value={note.value}
    type={(value) => {
      note.value = value;
    }}
    look="foot-field"
  />
);
