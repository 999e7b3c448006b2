import { dateOfDay, timeOfDay } from '../../ui/clock.ts';
import { language, say } from '../../ui/language.ts';
import { hall } from '../hall.ts';
import { minute, view } from '../hub.ts';
import { elder } from '../modes.ts';
import { t } from '../words.ts';
import { Mark } from './icon.tsx';
import './head.css';

/** Who and when. Read only, never a target. */
export function Head({ small = false }: { small?: boolean }) {
  const name = view.value?.hall.name ?? hall.value?.hall.name;
  const practice = view.value?.hall.practice ?? hall.value?.hall.practice ?? false;
  const other = name && (language.value === 'zh' ? name.en : name.zh);
  return (
    <>
      {practice && <p class="practice">{t('practice')}</p>}
      <header class={`head ${small ? 'small' : ''}`}>
        <div class="row">
          <Mark />
          <div class="who-where">
            <p class="hall">{name ? say(name) : t('kiosk')}</p>
            {!small && !elder.value && other && (
              <p class="en" lang={language.value === 'zh' ? 'en' : 'zh-CN'}>
                {other}
              </p>
            )}
          </div>
          <div class="clock">
            <p class="num">{timeOfDay(minute.value)}</p>
            {!small && !elder.value && <p class="date">{dateOfDay(minute.value, language.value)}</p>}
          </div>
        </div>
        <div class="rule" />
      </header>
    </>
  );
}
