import type { Alert } from '../../protocol/view-parts.ts';
import type { Setting } from './setting.ts';

/** A slip takes its time; after this it lies somewhere. */
const unservedMs = 10 * 60_000;
const alertsMost = 6;
const looked = 100;

type Code = Extract<Alert['code'], 'case-recall' | 'case-overdue' | 'case-sent' | 'cases-overdue' | 'papers-unserved'>;
interface CaseAlert {
  code: Code;
  about: string;
  since: number;
}

/** What about cases somebody at a counter should look after: results to bring back, limits not kept, files sent to them, papers that lie there. */
export function ownCaseAlerts(setting: Setting, jobNo: string): CaseAlert[] {
  const { hall, looks } = setting;
  const now = setting.now();
  const { day } = hall.zone.local(now);
  const since = hall.zone.at(day, 0);
  const unit = looks.staff(jobNo)?.department ?? null;
  const recalls = looks.recallsOut(day, looked).filter((line) => line.holder === jobNo || line.unit === unit);
  const papers = looks.unservedPapers(now - unservedMs, looked).filter(({ by }) => by === jobNo);
  return [
    ...looks
      .overdueCases(day, alertsMost, { holder: jobNo })
      .lines.map(({ number }) => one('case-overdue', number, since)),
    ...recalls.slice(0, alertsMost).map(({ number }) => one('case-recall', number, since)),
    ...looks
      .underwayTo({ jobNo, unit })
      .slice(0, alertsMost)
      .map(({ number, at }) => one('case-sent', number, at)),
    ...papers.slice(0, alertsMost).map(({ paper, at }) => one('papers-unserved', paper, at)),
  ];
}

/** The same for those who lead the hall, as sums: the lists are in `cases/due`. */
export function hallCaseAlerts(setting: Setting): CaseAlert[] {
  const { hall, looks } = setting;
  if (!looks.keepsCases()) return [];
  const now = setting.now();
  const { day } = hall.zone.local(now);
  const { count } = looks.overdueCases(day, 1);
  const papers = looks.unservedPapers(now - unservedMs, looked);
  return [
    ...(count > 0 ? [one('cases-overdue', String(count), hall.zone.at(day, 0))] : []),
    ...(papers[0] ? [one('papers-unserved', String(papers.length), papers[0].at)] : []),
  ];
}

const one = (code: Code, about: string, since: number): CaseAlert => ({ code, about, since });
