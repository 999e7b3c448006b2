import { effect } from '@preact/signals';
import { language } from '../ui/language.ts';
import { t } from './words.ts';

const languageKey = 'haojiao.console-language';

/** This console keeps the language its clerk chose. */
export function recallLanguage(): void {
  if (localStorage.getItem(languageKey) === 'en') language.value = 'en';
  effect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
    document.title = t('consoleName');
    localStorage.setItem(languageKey, language.value);
  });
}

export function switchLanguage(): void {
  language.value = language.value === 'zh' ? 'en' : 'zh';
}
