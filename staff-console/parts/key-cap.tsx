import type { KeyName } from '../keys.ts';
import { t, type WordKey } from '../words.ts';

const named: Partial<Record<KeyName, WordKey>> = { Space: 'keySpace', Enter: 'keyEnter', Backspace: 'keyBackspace' };
const drawn: Partial<Record<KeyName, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Escape: 'Esc',
  Delete: 'Del',
};

/** A key as it is printed on the keyboard. */
export function KeyCap({ name }: { name: KeyName }) {
  const word = named[name];
  return <kbd>{word ? t(word) : (drawn[name] ?? name)}</kbd>;
}
