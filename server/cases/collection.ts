import type { Text } from '../../protocol/text.ts';
import type { Looks } from '../hall/looks.ts';
import type { Case } from './case.ts';

/** Where results of a case are handed out: the hall's counters for it, else where it was taken in (000/H 3). */
export const collectAt = ({ hall }: Pick<Looks, 'hall'>, { counter }: Pick<Case, 'counter'>): readonly number[] =>
  hall.file.cases.collectAt.length > 0 ? hall.file.cases.collectAt : [counter];

export const counterText = (counter: number): Text => ({ zh: `${counter} 号窗口`, en: `Counter ${counter}` });

/** What whoever comes for the result brings (000/H 3: identity checked). */
export const toBring: readonly Text[] = [
  { zh: '申请人有效身份证件', en: 'The applicant’s valid identity document' },
  {
    zh: '代领的，另带委托书和代领人身份证件',
    en: 'To collect for somebody else: a letter of authority and your own document',
  },
];
