import type { Language, Text } from '../protocol/text.ts';

/** The language a slip does not speak first. */
export function other(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh';
}

/** A text of the hall in one language, Chinese where it has no other. */
export function inOne(text: Text, language: Language): string {
  return text[language] ?? text.zh;
}

/** The text in the visitor's language, then in the other when it says something else. */
export function inBoth(text: Text, language: Language): [string, ...string[]] {
  const first = inOne(text, language);
  const second = text[other(language)] ?? first;
  return second === first ? [first] : [first, second];
}
