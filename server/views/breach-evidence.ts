import type { BreachEvidence } from '../../protocol/breaches.ts';
import type { Case, CaseNotice } from '../cases/case.ts';
import { laterDemand } from '../cases/later-demand.ts';
import { openReason } from '../cases/reason.ts';
import { nameOf } from './case.ts';
import type { Setting } from './setting.ts';

/** Of a long list the first ones stand for the rest: the whole of it is in the case. */
const itemsMost = 8;

/** The first notice beside the later demand, what the person says to it, and what was found. */
export function breachEvidence(
  setting: Pick<Setting, 'hall' | 'looks'>,
  place: { case: string; notice: string },
): BreachEvidence {
  const { hall, looks } = setting;
  const kase = looks.case(place.case);
  const found = kase && laterDemand(kase, place.notice);
  if (!kase || !found) throw new Error(`broken promise: notice ${place.notice} of case ${place.case} is gone`);
  const { notice, first, staff } = found;
  const { iso } = hall.zone;
  const person = (jobNo: string) => ({ jobNo, name: nameOf(setting, jobNo) });
  const told = ({ number, at, by, how }: CaseNotice, items: readonly string[]) => ({
    ...{ number, how, at: iso(at), by: person(by) },
    items: items.slice(0, itemsMost).map((id) => nameIn(kase, id)),
    count: items.length,
  });
  const { answer, finding, appeal, verdict } = notice;
  const words = (what: Parameters<typeof openReason>[2], sealed: string) => openReason(looks, kase.id, what, sealed);
  return {
    case: kase.id,
    number: kase.number,
    serviceName: hall.services.get(kase.service)?.name ?? { zh: kase.service },
    notice: notice.number,
    at: iso(notice.at),
    staff: person(staff),
    first: first && told(first, first.items),
    later: told(notice, notice.added),
    approvedBy: notice.approvedBy === null ? null : person(notice.approvedBy),
    answer: answer ? { at: iso(answer.at), text: words('breach-answer', answer.text) } : null,
    finding: findingOf(),
    appeal: appeal
      ? {
          at: iso(appeal.at),
          text: words('breach-appeal', appeal.text),
          judged: appeal.judged && {
            verdict: appeal.judged.verdict,
            reason: words('appeal-verdict', appeal.judged.reason),
            at: iso(appeal.judged.at),
            by: person(appeal.judged.by),
          },
        }
      : null,
  };

  function findingOf(): BreachEvidence['finding'] {
    // Judged before findings were kept with the notice: only the verdict is known here.
    if (!finding) return verdict && { verdict, complaint: null, reason: null, at: null, by: null };
    return {
      // What an appeal took back was found true first.
      verdict: appeal?.judged?.verdict === 'cancelled' ? 'verified' : (verdict ?? 'dismissed'),
      complaint: finding.complaint,
      reason: words('verdict', finding.reason),
      at: iso(finding.at),
      by: person(finding.by),
    };
  }
}

const nameIn = ({ materials }: Pick<Case, 'materials'>, id: string) =>
  materials.find((one) => one.id === id)?.name ?? { zh: id };
