import type { Alert } from '../../protocol/view-parts.ts';
import type { z } from 'zod';
import type { Setting } from './setting.ts';
import { breachRecords } from '../cases/breach-record.ts';

type CaseAlert = Pick<z.infer<typeof Alert>, 'code' | 'about'> & { since: number };

/** A slip takes its time, and a page must be fetched from the printer: only then is a paper in nobody's hands a trouble. */
const handOverMs = 10 * 60_000;
const most = 5;

/**
 * What of cases somebody should look after: papers in nobody's hands, silence that accepted a case, a notice that waits for a leader's word. At a
 * counter only what its clerk can put right.
 */
export function caseAlerts({ looks }: Setting, now: number, clerk: string | null, wholeHall: boolean): CaseAlert[] {
  const alerts: CaseAlert[] = [];
  const lying = wholeHall || clerk !== null ? looks.unservedPapers(now - handOverMs, 50, wholeHall ? null : clerk) : [];
  for (const { number, at, by } of lying) {
    const code = by === 'hub' ? 'case-silent' : 'paper-unserved';
    // A case with three papers is one thing to do.
    if (alerts.length < most && !alerts.some((one) => one.code === code && one.about === number))
      alerts.push({ code, about: number, since: at });
  }
  if (wholeHall)
    for (const { number, movedAt } of looks.askingApproval(most))
      alerts.push({ code: 'notice-approval', about: number, since: movedAt });
  // How many, not who: the page of the hall is read by more people than the list of names (topic `breaches`).
  const due = wholeHall ? breachRecords(looks, now).filter((record) => record.due !== null) : [];
  const last = due[0]?.notices[0];
  if (last) alerts.push({ code: 'breach-steps', about: String(due.length), since: last.at });
  return alerts;
}
