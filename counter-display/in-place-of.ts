import type { Language } from '../protocol/text.ts';
import type { AtCounter } from '../protocol/views.ts';
import { timeOfDay } from '../ui/clock.ts';
import { say } from '../ui/language.ts';
import { t, tIn } from './words.ts';

const grounds = { meeting: 'inMeeting', leave: 'onLeave', rest: 'atRest' } as const;

/** 替 赵磊（培训）至 15:00: whose post it is while somebody else stands it; null when it is their own. */
export function inPlaceOf(staff: AtCounter | null, language: Language, short = false): string | null {
  const stands = staff?.standsFor;
  if (!stands) return null;
  const { name, why, reason, until } = stands;
  const said = why === null ? null : why === 'sign' ? textIn(language, reason) : tIn(language, grounds[why]);
  const because = said && !short ? tIn(language, 'because', { why: said }) : '';
  const whose = `${tIn(language, 'inPlaceOf', { name })}${because}`;
  if (until === null) return whose;
  // A full-width bracket brings its own room.
  const gap = because && language === 'zh' ? '' : ' ';
  return `${whose}${gap}${tIn(language, 'untilTime', { time: timeOfDay(until) })}`;
}

function textIn(language: Language, text: { zh: string; en?: string } | null): string | null {
  return text && (language === 'en' ? (text.en ?? null) : text.zh);
}

/** What somebody is here: the chief representative, or their title, and the number. */
export function roleOf({ chief, title, jobNo }: AtCounter): string {
  return [chief ? t('chief') : title && say(title), t('jobNo', { jobNo })].filter(Boolean).join('　');
}
