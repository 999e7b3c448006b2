import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dateOfDay, timeOfDay } from '../../ui/clock.ts';
import { language } from '../../ui/language.ts';
import { switchLanguage } from '../chosen-language.ts';
import { now } from '../hub.ts';
import { openPage } from '../page.ts';
import { enterRoom, room, rooms, roomWords } from '../room.ts';
import { t } from '../words.ts';
import { KeyCap } from './key-cap.tsx';

const roomsLeast = 3;

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
  const head = useRef<HTMLElement>(null);
  const most = useSignal(rooms.value.length);
  const spoken = language.value;
  // Another language, another person: all rooms are tried anew.
  useLayoutEffect(() => {
    most.value = rooms.value.length;
  }, [spoken, rooms.value, tight]);
  // Whose place this is stands whole before the names of other rooms do: those that have no room are found under F10.
  useLayoutEffect(() => {
    const line = head.current;
    const name = line?.querySelector('.who b');
    if (!line || most.value <= roomsLeast) return;
    const cut =
      name && name.getBoundingClientRect().right > line.querySelector('.who')!.getBoundingClientRect().right + 1;
    if (cut || line.scrollWidth > line.clientWidth + 1) most.value -= 1;
  });
  const first = rooms.value.slice(0, most.value);
  const shown =
    room.value === null || first.includes(room.value) ? first : [...first.slice(0, most.value - 1), room.value];
  return (
    <header ref={head} class={`top ${tight ? 'tight' : ''}`}>
      <div class="place">
        <span class="plate">{plate}</span>
        {place}
      </div>
      <div class="who">{who}</div>
      {rooms.value.length > 1 && (
        <nav class="rooms" aria-label={t('rooms')}>
          {shown.map((one) => (
            <button
              type="button"
              key={one}
              aria-current={one === room.value ? 'page' : undefined}
              onClick={() => enterRoom(one)}
            >
              {t(roomWords[one])}
            </button>
          ))}
          {shown.length < rooms.value.length && (
            <button type="button" title={t('moreRooms')} onClick={() => openPage('handover')}>
              <KeyCap name="F10" />
            </button>
          )}
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
