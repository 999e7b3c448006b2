import { effect } from '@preact/signals';
import type { Language } from '../protocol/text.ts';
import { language } from '../ui/language.ts';
import { learn, t } from './words.ts';

const languageKey = 'haojiao.console-language';

/** This console keeps the language its clerk chose. */
export async function beginInKeptLanguage(): Promise<void> {
  await speak(localStorage.getItem(languageKey) === 'en' ? 'en' : 'zh');
  effect(() => {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
    document.title = t('consoleName');
    localStorage.setItem(languageKey, language.value);
  });
}

export async function switchLanguage(): Promise<void> {
  await speak(language.value === 'zh' ? 'en' : 'zh');
}

async function speak(next: Language): Promise<void> {
  await learn(next);
  language.value = next;
}
