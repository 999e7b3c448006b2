import type { CasePaper, PaperBody } from '../../protocol/case-paper.ts';
import type { Text } from '../../protocol/text.ts';
import type { Asker } from '../hall/asker.ts';
import type { Looks } from '../hall/looks.ts';
import { maskedApplicant, openApplicantOf } from './applicant.ts';
import { hoursWords } from './hours-words.ts';
import { sealPaper } from './case-paper.ts';
import type { Case } from './case.ts';
import { guideOf } from './guide-of-case.ts';
import type { CasePaperFact } from './paper-facts.ts';
import { paperNumber, paperSeries } from './series.ts';

/** How the papers of a step reach the applicant: which printer, or null for a page that waits to be printed. */
export interface PaperWay {
  printer: string | null;
}

/** The printer asked for, else the asking screen's own, else the hall's first; none when a page is wanted. */
export function paperWay(
  { hall }: Pick<Looks, 'hall'>,
  { serve, printer }: { serve?: 'slip' | 'a4' | undefined; printer?: string | undefined },
  asker: Asker,
): PaperWay {
  if (serve === 'a4') return { printer: null };
  return { printer: printer ?? asker.device?.printer ?? hall.file.printers[0]?.id ?? null };
}

/** A区 3 号窗口 / zone A, counter 3 */
function placeOf(hall: Looks['hall'], counter: number): Text | null {
  const found = hall.counters.get(counter);
  if (!found) return null;
  const zone = hall.zoneName(found.zone);
  return { zh: `${zone.zh} ${counter} 号窗口`, en: `${zone.en ?? zone.zh}, counter ${counter}` };
}

/** 一次性告知 is made out in two copies (002/U ⑥); everything else in one. */
const copiesOf = (kind: PaperBody['kind']): number =>
  kind === 'one-time-notice' || kind === 'supplement-notice' ? 2 : 1;

/**
 * A paper of a case, in the transaction of the step that needs it: numbered, sealed with all it says, and on its way to a printer. Each kind
 * once a command: the number is the next of its series.
 */
export function issued(
  looks: Looks,
  kase: Case,
  body: PaperBody,
  { by, counter, now, way }: { by: string; counter: number | null; now: number; way: PaperWay },
): CasePaperFact[] {
  const { hall } = looks;
  const { day } = hall.zone.local(now);
  const series = paperSeries(hall.file.hall.code, body.kind, day);
  const number = paperNumber(series, looks.lastOfSeries(series) + 1);
  const service = hall.services.get(kase.service)!;
  const department = hall.file.departments.find(({ id }) => id === kase.unit);
  const copies = copiesOf(body.kind);
  const { name } = openApplicantOf(looks, kase);
  const place = placeOf(hall, counter ?? kase.counter);
  const paper: CasePaper = {
    number,
    caseNumber: kase.number,
    service: service.name,
    hall: hall.file.hall.name,
    department: department?.name ?? { zh: kase.unit },
    applicant: maskedApplicant(looks, kase).name,
    ...(name === undefined ? {} : { fullName: name }),
    at: hall.zone.iso(now),
    counter,
    ...(place ? { place } : {}),
    hours: hoursWords(hall.file.hours),
    clerk: by,
    phone: hall.file.hall.complaints?.phone ?? '',
    token: kase.token,
    language: kase.language,
    copies,
    basis: guideOf(looks, kase).basis,
    ...body,
  };
  const facts: CasePaperFact[] = [
    { fact: 'paper-issued', case: kase.id, number, kind: body.kind, copies, by, states: sealPaper(looks, paper) },
  ];
  if (way.printer !== null)
    facts.push({ fact: 'paper-queued', case: kase.id, paper: number, printer: way.printer, reprint: 0 });
  return facts;
}
