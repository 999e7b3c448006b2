import type { Hours, Weekday } from '../../protocol/hall-file.ts';
import type { Text } from '../../protocol/text.ts';
import type { z } from 'zod';

const days: readonly { day: Weekday; zh: string; en: string }[] = [
  { day: 'mon', zh: '周一', en: 'Mon' },
  { day: 'tue', zh: '周二', en: 'Tue' },
  { day: 'wed', zh: '周三', en: 'Wed' },
  { day: 'thu', zh: '周四', en: 'Thu' },
  { day: 'fri', zh: '周五', en: 'Fri' },
  { day: 'sat', zh: '周六', en: 'Sat' },
  { day: 'sun', zh: '周日', en: 'Sun' },
];

/** When the hall is open in an ordinary week, in one line: days with the same hours stand together. Papers keep it as it was then. */
export function hoursWords({ week }: z.infer<typeof Hours>): Text {
  const spans: { from: number; to: number; hours: string }[] = [];
  for (const [at, { day }] of days.entries()) {
    const hours = week[day].map(([from, to]) => `${from}-${to}`).join(', ');
    const last = spans.at(-1);
    if (last && last.hours === hours && last.to === at - 1) last.to = at;
    else spans.push({ from: at, to: at, hours });
  }
  const open = spans.filter(({ hours }) => hours !== '');
  return {
    zh: open.map(({ from, to, hours }) => `${spanned(from, to, 'zh')} ${hours.replaceAll(', ', '，')}`).join('；'),
    en: open.map(({ from, to, hours }) => `${spanned(from, to, 'en')} ${hours}`).join('; '),
  };
}

const spanned = (from: number, to: number, language: 'zh' | 'en') =>
  from === to
    ? days[from]![language]
    : `${days[from]![language]}${language === 'zh' ? '至' : '-'}${days[to]![language]}`;
