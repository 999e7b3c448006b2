import type { RefObject } from 'preact';
import { t } from '../words.ts';
import { Icon } from './icon.tsx';
import './field.css';

interface FieldOf {
  input: RefObject<HTMLInputElement | null>;
  typed: string;
  placeholder: string;
  /** What was found, beside what was typed. */
  hint: string;
  onType: (text: string) => void;
  onOpen: () => void;
}

/** What is looked for. A real field, so that a real keyboard and Chinese input work too; the system's own keyboard stays away. */
export function Field({ input, typed, placeholder, hint, onType, onOpen }: FieldOf) {
  return (
    <label class="field">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        inputMode="none"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={40}
        aria-label={t('searchName')}
        placeholder={placeholder}
        value={typed}
        onFocus={onOpen}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <span class="hint" role="status">
        {hint}
      </span>
      {typed !== '' && (
        <button
          type="button"
          class="clear"
          aria-label={t('clear')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onType('')}
        >
          <Icon name="close" look="i-40" />
        </button>
      )}
    </label>
  );
}
