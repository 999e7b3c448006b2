import { effect } from '@preact/signals';
import type { Language } from '../protocol/text.ts';
import { language } from '../ui/language.ts';

const keptIn = 'haojiao.language';

/** The first language of the phone that the page has; Chinese otherwise. */
export function languageOf(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    if (/^zh\b/i.test(tag)) return 'zh';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'zh';
}

/** The page opens in what was chosen here before, else in the phone's language, and tells screen readers which it is. */
export function startInPhoneLanguage(): void {
  const kept = localStorage.getItem(keptIn);
  language.value = kept === 'zh' || kept === 'en' ? kept : languageOf(navigator.languages);
  effect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
  });
}

export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(keptIn, chosen);
  language.value = chosen;
}
