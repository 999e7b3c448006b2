import type { Text } from '../../../protocol/text.ts';
import type { DayReason } from '../../../protocol/working-days.ts';

/** Why a day counts or does not. `{name}`: the holiday. */
export const dayWords: Record<Exclude<DayReason, 'paused' | 'supplement'>, { plain: Text; named: Text }> = {
  weekday: both('工作日', 'Working day', '工作日', 'Working day'),
  'made-up': both('调休上班', 'Worked to make up for a holiday', '{name}调休上班', 'Worked to make up for {name}'),
  weekend: both('周末', 'Weekend', '周末', 'Weekend'),
  holiday: both('法定节假日放假', 'Public holiday', '{name}放假', 'Public holiday: {name}'),
  unknown: both(
    '该年放假安排未录入，暂按工作日',
    'Holidays of that year not entered yet, taken for a working day',
    '该年放假安排未录入，暂按工作日',
    'Holidays of that year not entered yet, taken for a working day',
  ),
};

export const uncertainWords: Text = {
  zh: '{year} 年的放假安排尚未录入，该日期可能变动，请以公布后的日历为准。',
  en: 'The holidays of {year} are not entered yet: this date may move once they are published.',
};

function both(zh: string, en: string, namedZh: string, namedEn: string): { plain: Text; named: Text } {
  return { plain: { zh, en }, named: { zh: namedZh, en: namedEn } };
}
