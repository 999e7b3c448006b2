import type { ComponentChildren } from 'preact';
import { dateOfDay, timeOfDay } from '../../ui/clock.ts';
import { language } from '../../ui/language.ts';
import { switchLanguage } from '../chosen-language.ts';
import { now } from '../hub.ts';
import { enterRoom, room, rooms, roomWords } from '../room.ts';
import { t } from '../words.ts';

/** The line at the head of every page: where, who, the rooms of one who has several, what is known of the hall, the time. */
export function Top({
  plate,
  place,
  who,
  meta,
  tight = false,
}: {
  plate: string | number;
  place: ComponentChildren;
  who: ComponentChildren;
  meta?: ComponentChildren;
  /** Much is said of who stands here: the date makes room. */
  tight?: boolean;
}) {
  return (
    <header class={`top ${tight ? 'tight' : ''}`}>
      <div class="place">
        <span class="plate">{plate}</span>
        {place}
      </div>
      <div class="who">{who}</div>
      {rooms.value.length > 1 && (
        <nav class="rooms" aria-label={t('rooms')}>
          {rooms.value.map((one) => (
            <button
              type="button"
              key={one}
              aria-current={one === room.value ? 'page' : undefined}
              onClick={() => enterRoom(one)}
            >
              {t(roomWords[one])}
            </button>
          ))}
        </nav>
      )}
      <div class="meta">
        {meta}
        <button type="button" class="tongue" lang={language.value === 'zh' ? 'en' : 'zh-CN'} onClick={switchLanguage}>
          {t('tongueShort')}
        </button>
        <span class="date soft">{dateOfDay(now.value, language.value)}</span>
        <span class="clock">{timeOfDay(now.value)}</span>
      </div>
    </header>
  );
}
