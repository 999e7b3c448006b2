import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { useKeys } from '../keys.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { f } from './words.ts';

let field: HTMLInputElement | null = null;

/** Whatever is scanned next lands in the field. */
export function focusFind(): void {
  field?.focus();
  field?.select();
}

/** 找缴费单: ready for the scanner from the start; a scanner ends with 回车. While it is empty, arrows are the page's and lead out of it. */
export function FindField({ find, turn }: { find(words: string): void; turn(): void }) {
  const words = useSignal('');
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field = box.current;
    focusFind();
    return () => {
      field = null;
    };
  }, []);
  const go = () => {
    const said = words.value.trim();
    words.value = '';
    field?.blur();
    find(said);
  };
  useKeys(words.value.trim() === '' ? {} : { Enter: go, Escape: () => (words.value = '') }, 'part');
  return (
    <span class="cases-search fee-find">
      <Icon name="search" />
      <input
        ref={box}
        class="field"
        aria-label={f('find')}
        placeholder={f('findHint')}
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        value={words.value}
        onInput={({ currentTarget }) => {
          words.value = currentTarget.value;
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'ArrowUp' || key === 'ArrowDown') currentTarget.blur();
          if (words.value !== '' || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return;
          currentTarget.blur();
          turn();
        }}
      />
      <KeyCap name={words.value.trim() === '' ? 'F3' : 'Enter'} />
    </span>
  );
}
