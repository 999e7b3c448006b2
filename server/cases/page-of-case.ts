import type { Looks } from '../hall/looks.ts';
import { type Case, isOpenCase } from './case.ts';

const dayMs = 86_400_000;

/** Whether the applicant's page of a case still opens: a link that lies about somewhere is no key for ever (DESIGN §9). */
export function hasPage({ hall }: Pick<Looks, 'hall'>, kase: Case, now: number): boolean {
  if (isOpenCase(kase)) return true;
  const over = kase.ended?.at ?? kase.delivery?.at ?? kase.movedAt;
  return now - over < hall.file.cases.pageDays * dayMs;
}

/** The case whose page a token opens now; null for a token that opens none, and for one whose time is over: they are not told apart. */
export function pageOfToken(looks: Pick<Looks, 'hall' | 'caseByToken'>, token: string, now: number): Case | null {
  const kase = looks.caseByToken(token);
  return kase && hasPage(looks, kase, now) ? kase : null;
}
