import type { HallFile } from '../../protocol/hall-file.ts';
import type { PayMethod } from '../../protocol/pay-method.ts';
import type { Text } from '../../protocol/text.ts';
import type { Looks } from '../hall/looks.ts';
import type { StaffMember } from '../hall/staff.ts';
import { type No, refuse } from '../hall/verb.ts';

type Counter = HallFile['counters'][number];

/** 收费窗口: money, cash too, is taken there. */
export const isCashier = ({ kind }: Pick<Counter, 'kind'>): boolean => kind === 'cashier';

export const cashiersOf = ({ counters }: Pick<HallFile, 'counters'>): Counter[] => counters.filter(isCashier);

/** Where a fee is paid: at the cashier's, else at the counter itself. */
export function payAt({ counters }: Pick<HallFile, 'counters'>, own: number | null): Text {
  const place = counters.find(isCashier) ?? counters.find(({ number }) => number === own);
  if (!place) return { zh: '收费窗口', en: 'The cashier' };
  const { number, name } = place;
  return { zh: `${number}号窗口 ${name.zh}`, en: `Counter ${number} ${name.en ?? name.zh}` };
}

/** Why money is not taken here in this way: cash is the cashier's alone unless the hall says otherwise (000/C (18), C22). */
export function notTakenHere({ hall }: Pick<Looks, 'hall'>, counter: Counter, method: PayMethod): No | null {
  if (isCashier(counter) || hall.file.cases.paymentsAtCounter.includes(method)) return null;
  return refuse(method === 'cash' ? 'no-cash-here' : 'not-paid-here');
}

/**
 * Who may look for any slip of the hall: whoever stands at a cashier's counter or has its post, those who lead and oversee; where there is no
 * cashier, whoever works on cases.
 */
export function takesFees(looks: Pick<Looks, 'hall' | 'counterOf'>, { jobNo, roles }: StaffMember): boolean {
  if (roles.includes('leader') || roles.includes('supervisor')) return true;
  if (!roles.some((role) => role === 'clerk' || role === 'chief')) return false;
  const cashiers = cashiersOf(looks.hall.file);
  if (cashiers.length === 0) return true;
  const at = looks.counterOf(jobNo);
  return cashiers.some(({ number }) => {
    const post = looks.hall.posts.get(number);
    return number === at || post?.a === jobNo || post?.b === jobNo;
  });
}
