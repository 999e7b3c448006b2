import type { RotaFindingCode } from '../../protocol/rota-settings.ts';
import type { Text } from '../../protocol/text.ts';

/** What a rota lacks, in words. `{counter}`, `{people}`, `{times}` and `{n}` are filled in. */
const words: Record<RotaFindingCode, { zh: string; en: string }> = {
  'empty-counter': {
    zh: '{counter} 号窗口 {times} 无人值守，请安排人员。',
    en: 'Nobody is at counter {counter}, {times}: please assign somebody.',
  },
  'both-away': {
    zh: '{counter} 号窗口 {times} A、B 角（{people}）都不在，请先指定第三人。',
    en: 'A and B of counter {counter} ({people}) are both away, {times}: please name a third person first.',
  },
  'twice-at-once': {
    zh: '{people} {times} 同时排了两处，请取消一处。',
    en: '{people} is in two places at once, {times}: please cancel one.',
  },
  'on-leave': {
    zh: '{people} {times} 请假，请换人。',
    en: '{people} is on leave, {times}: please choose somebody else.',
  },
  'days-in-a-row': {
    zh: '{people} 连续上班超过 {n} 天，请安排休息。',
    en: '{people} works more than {n} days in a row: please plan a day of rest.',
  },
  'rest-days': {
    zh: '{people} 本月休息不足 {n} 天，请补足。',
    en: '{people} has fewer than {n} days of rest this month: please add them.',
  },
  'no-stand-by': {
    zh: '{times} 备岗人员不足 {n} 人，请补足。',
    en: 'Fewer than {n} stand by, {times}: please add somebody.',
  },
  'no-noon-duty': {
    zh: '午间 {times} 值班不足 {n} 人，请补足。',
    en: 'Fewer than {n} on noon duty, {times}: please add somebody.',
  },
  'no-rest-day-duty': {
    zh: '休息日 {times} 值班不足 {n} 人，请补足。',
    en: 'Fewer than {n} on rest-day duty, {times}: please add somebody.',
  },
  'no-duty-leader': { zh: '还没有带班领导，请指定。', en: 'No duty leader yet: please name one.' },
  'meeting-uncovered': {
    zh: '{counter} 号窗口 {times} {people} 开会，无人顶岗，请指定。',
    en: '{people} of counter {counter} is in a meeting, {times}, and nobody covers: please name somebody.',
  },
  'not-filed': {
    zh: '{n} 的排班表未按时报送，请尽快报送。',
    en: 'The rota of {n} was not filed in time: please file it.',
  },
};

/** Lists are joined as each language joins them. */
export function findingWords(code: RotaFindingCode, values: Record<string, string | number | readonly string[]>): Text {
  const fill = (sentence: string, comma: string) =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'object' ? value.join(comma) : String(value);
    });
  return { zh: fill(words[code].zh, '、'), en: fill(words[code].en, ', ') };
}
