import { timeOfDay } from '../ui/clock.ts';
import { Icon } from '../ui/icons.tsx';
import { language } from '../ui/language.ts';
import type { Asked } from './slips.ts';
import { t } from './words.ts';

/** What this is, whether it is live, and the other language. */
export function Header({ asked, at }: { asked: Asked; at: number }) {
  const other = language.value === 'zh' ? 'en' : 'zh';
  return (
    <header class="bar">
      <Icon name="printer" size={28} />
      <h1>{t('title')}</h1>
      <span class={`beat beat-${asked}`}>
        {asked === 'answered' ? t('live', { time: timeOfDay(at) }) : t(asked === 'asking' ? 'connecting' : 'cut')}
      </span>
      <button
        type="button"
        class="other-language"
        lang={other === 'en' ? 'en' : 'zh-CN'}
        aria-label={t('toggleSays')}
        onClick={() => {
          language.value = other;
        }}
      >
        {t('toggle')}
      </button>
    </header>
  );
}
