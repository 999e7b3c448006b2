import { signal, type ReadonlySignal } from '@preact/signals';
import type { Language } from '../protocol/text.ts';

/** The hub's time on this screen, a new value each second, right after a sleep too. */
export function hubClock(offsetMs: ReadonlySignal<number>): ReadonlySignal<number> {
  const now = signal(Date.now() + offsetMs.value);
  const tick = () => {
    now.value = Date.now() + offsetMs.value;
    setTimeout(tick, 1000 - (now.value % 1000));
  };
  tick();
  return now;
}

// The hub writes instants in the hall's own offset; a screen shows the hall's time even if its own zone is wrong.
const zone = 'Asia/Shanghai';
let hallZone = zone;
export function useHallZone(timezone: string): void {
  hallZone = timezone;
}

/** 10:17 */
export function timeOfDay(at: number | string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: hallZone }).format(
    new Date(at),
  );
}

/** 11月20日 星期五 / Fri 20 Nov */
export function dateOfDay(at: number | string, language: Language): string {
  const date = new Date(at);
  if (language === 'en')
    return new Intl.DateTimeFormat('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone: hallZone,
    }).format(date);
  const day = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', timeZone: hallZone }).format(date);
  return `${day} ${weekday(at, 'zh')}`;
}

/** 星期五 / Friday */
export function weekday(at: number | string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { weekday: 'long', timeZone: hallZone }).format(
    new Date(at),
  );
}

/** 2026-11-20: the day of an instant in the hall. */
export function dayOf(at: number | string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: hallZone }).format(new Date(at));
}
