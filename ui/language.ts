import { signal } from '@preact/signals';
import type { Language, Text } from '../protocol/text.ts';

/** The language of this screen now. A kiosk goes home in Chinese; the others keep what was chosen. */
export const language = signal<Language>('zh');

/** A text of the hall in the language of the screen; Chinese where the hall has no English. */
export function say(text: Text): string {
  return (language.value === 'en' ? text.en : undefined) ?? text.zh;
}

/** A dictionary: every key in Chinese and in English. `{name}` marks where a value goes. */
export type Dictionary<Key extends string> = Record<Language, Record<Key, string>>;

/** The words of one screen. A key missing in one language is a type error, not a surprise in the hall. */
export function words<Key extends string>(dictionary: Dictionary<Key>) {
  const fill = (sentence: string, values: Record<string, string | number>) =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const t = (key: Key, values: Record<string, string | number> = {}) => fill(dictionary[language.value][key], values);
  /** In a given language, whatever the screen speaks: boards show both. */
  const tIn = (which: Language, key: Key, values: Record<string, string | number> = {}) =>
    fill(dictionary[which][key], values);
  return { t, tIn };
}
