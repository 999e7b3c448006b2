import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { useKeys } from '../keys.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { atHand } from './at-hand.ts';
import { openByNumber } from './find-case.ts';
import { c } from './words.ts';

/** 查办件: the number on the paper, or its end where the case is in the list. */
export function SearchField() {
  const number = useSignal('');
  const box = useRef<HTMLSpanElement>(null);
  const find = () => void openByNumber(number.value.trim().toUpperCase(), atHand.value);
  useKeys({ F7: () => box.current?.querySelector('input')?.focus() });
  useKeys(number.value.trim() === '' ? {} : { Enter: find, Escape: () => (number.value = '') }, 'part');
  return (
    <span class="cases-search" ref={box}>
      <Icon name="search" />
      <input
        class="field"
        aria-label={c('search')}
        placeholder={c('searchHint')}
        maxLength={60}
        autocomplete="off"
        spellcheck={false}
        value={number.value}
        onInput={({ currentTarget }) => {
          number.value = currentTarget.value;
        }}
      />
      <KeyCap name={number.value.trim() === '' ? 'F7' : 'Enter'} />
    </span>
  );
}
