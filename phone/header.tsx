import type { Text } from '../protocol/text.ts';
import { timeOfDay } from '../ui/clock.ts';
import { Icon } from '../ui/icons.tsx';
import { language, say } from '../ui/language.ts';
import type { Link } from '../ui/live.ts';
import { chooseLanguage } from './phone-language.ts';
import { t } from './words.ts';

/** Which hall, whether the page is live, and the other language. */
export function Header({ hall, link, at }: { hall?: Text; link?: Link; at?: number }) {
  return (
    <header class="bar">
      <Icon name="horn" size={21} />
      <span class="hall">{hall ? say(hall) : t('product')}</span>
      {link && <span class={`beat beat-${link}`}>{beat(link, at)}</span>}
      <button
        type="button"
        class="other-language"
        lang={language.value === 'zh' ? 'en' : 'zh-CN'}
        aria-label={t('toggleSays')}
        onClick={() => chooseLanguage(language.value === 'zh' ? 'en' : 'zh')}
      >
        {t('toggle')}
      </button>
    </header>
  );
}

function beat(link: Link, at: number | undefined): string {
  if (link === 'lost') return t('cut');
  return link === 'live' && at !== undefined ? t('live', { time: timeOfDay(at) }) : t('connecting');
}
