import type { HallFile } from '../../protocol/hall-file.ts';
import type { Text } from '../../protocol/text.ts';

type Counter = HallFile['counters'][number];

/** 收费窗口: money, cash too, is taken there. */
export const isCashier = ({ kind }: Pick<Counter, 'kind'>): boolean => kind === 'cashier';

/** Where a fee is paid: at the cashier's, else at the counter itself. */
export function payAt({ counters }: Pick<HallFile, 'counters'>, own: number | null): Text {
  const place = counters.find(isCashier) ?? counters.find(({ number }) => number === own);
  if (!place) return { zh: '收费窗口', en: 'The cashier' };
  const { number, name } = place;
  return { zh: `${number}号窗口 ${name.zh}`, en: `Counter ${number} ${name.en ?? name.zh}` };
}
