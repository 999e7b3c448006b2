import type { ComponentChildren } from 'preact';
import type { KeyName } from '../keys.ts';
import { KeyCap } from './key-cap.tsx';

export interface Option {
  id: string;
  label: ComponentChildren;
  small?: string;
  key?: KeyName;
  on: boolean;
  off?: boolean;
  choose(): void;
}

/** Tiles to choose from; the chosen one is ink. */
export function Options({
  label,
  options,
  columns,
  look = '',
}: {
  label: string;
  options: readonly Option[];
  columns: number;
  look?: string;
}) {
  return (
    <fieldset class={`opts ${look}`} aria-label={label} style={{ '--columns': columns }}>
      {options.map(({ id, label: words, small, key, on, off = false, choose }) => (
        <button
          type="button"
          key={id}
          class={`opt ${on ? 'on' : ''} ${off ? 'off' : ''}`}
          aria-pressed={on}
          onClick={choose}
        >
          <span class="opt-words">
            <b>{words}</b>
            {small && <small>{small}</small>}
          </span>
          {key && <KeyCap name={key} />}
        </button>
      ))}
    </fieldset>
  );
}
