import type { CaseAnswer, CaseDocumentShown, CaseShown, NoticeAnswer } from '../../protocol/case-answer.ts';
import type { CaseMaterialShown } from '../../protocol/case-materials.ts';
import type { Day } from '../../protocol/working-days.ts';
import type { Looks } from '../hall/looks.ts';
import { maskedApplicant } from './applicant.ts';
import { caseClock } from './case-dates.ts';
import type { PaperJob } from './case-looks.ts';
import { demanded, noteOf, unapproved } from './case-materials.ts';
import type { Case, CaseDocument, CaseMaterial } from './case.ts';
import type { Clock } from './clock.ts';
import { unpaidYuan } from './fee.ts';

/** A case as commands and screens are told of it, as of today. */
export function caseAnswerOf(looks: Looks, kase: Case, now: number, clock = clockToday(looks, kase, now)): CaseAnswer {
  const { iso } = looks.hall.zone;
  const accepted = clock.acceptedOn !== null && clock.state !== 'ended';
  const demands = demanded(kase.materials);
  const jobs = looks.paperJobs(kase.id);
  return {
    id: kase.id,
    number: kase.number,
    token: kase.token,
    service: kase.service,
    guideVersion: kase.guideVersion,
    kind: kase.terms.kind,
    state: kase.state,
    stage: kase.stage,
    unit: kase.unit,
    receivedOn: kase.receivedOn,
    acceptedOn: clock.acceptedOn,
    bySilence: clock.bySilence,
    promisedOn: accepted ? clock.promised.date : null,
    statutoryOn: accepted ? clock.statutory.date : null,
    dueOn: clock.next?.date ?? null,
    light: clock.light,
    paused: pausedNow(kase, clock),
    materials: kase.materials.map((material) => materialShown(looks, kase.id, material)),
    complete: demands.length === 0,
    // What is said and found about a breach is for those who weigh it (breaches.ts), not for everybody who opens the case.
    notices: kase.notices.map(({ answer: _, finding: __, appeal: ___, ...notice }) => ({
      ...notice,
      at: iso(notice.at),
      probableBreach: notice.added.length > 0,
    })),
    needsApproval: unapproved(kase, demands).length > 0,
    documents: kase.documents.map((document) => documentShown(looks, document, jobs)),
    unpaidYuan: unpaidYuan(kase),
    firstAsker: kase.firstAsker,
    holder: kase.holder,
    applicant: maskedApplicant(looks, kase),
    visits: kase.visits,
  };
}

const clockToday = (looks: Looks, kase: Case, now: number) => caseClock(looks, kase, looks.hall.zone.local(now).day);

/** The pause that lasts: its ground, since when, and the notice that told of it. */
function pausedNow(kase: Case, clock: Clock): CaseAnswer['paused'] {
  if (clock.state !== 'paused') return null;
  const last = kase.events.findLast((event) => event.kind === 'paused');
  if (!last) return null;
  return {
    ground: last.ground,
    since: last.at,
    noticeNo: kase.documents.findLast(({ kind }) => kind === 'pause-notice')?.number ?? null,
  };
}

function materialShown(looks: Looks, caseId: string, material: CaseMaterial): CaseMaterialShown {
  const { note: _, why, receivedOn, ...rest } = material;
  const note = noteOf(looks, caseId, material);
  return {
    ...rest,
    ...(note === null ? {} : { note }),
    ...(why === null ? {} : { why }),
    ...(receivedOn === null ? {} : { receivedAt: receivedOn }),
  };
}

function documentShown(looks: Looks, document: CaseDocument, jobs: readonly PaperJob[]): CaseDocumentShown {
  const { iso } = looks.hall.zone;
  const job = jobs.find(({ paper }) => paper === document.number);
  const { served } = document;
  // Out of the printer at the counter is in the applicant's hand; the hub notes it a little later.
  const printedAt = job?.state === 'printed' ? job.settledAt : null;
  const there = served ?? (printedAt === null ? null : { how: 'slip' as const, at: printedAt });
  return {
    number: document.number,
    kind: document.kind,
    copies: document.copies,
    at: iso(document.at),
    by: document.by,
    served: there && { how: there.how, at: iso(there.at) },
    ...(job ? { job: { id: job.id, printer: job.printer, state: job.state } } : {}),
  };
}

/** What a notice names, numbered from 1. */
export function noticeItems(looks: Looks, kase: Case, items: readonly CaseMaterial[]): NoticeAnswer['items'] {
  return items.map((material, i) => {
    const note = noteOf(looks, kase.id, material);
    return {
      n: i + 1,
      id: material.id,
      name: material.name,
      state: material.state === 'wrong' ? 'wrong' : 'missing',
      ...(note === null ? {} : { note }),
    };
  });
}

/** A case the verb has just changed, without the key to the applicant's page: who works on it reads it here. */
export function changedCase(looks: Looks, id: string, now: number): { case: CaseShown } {
  const { token: _, ...shown } = changedWithKey(looks, id, now).case;
  return { case: shown };
}

/** The same for whoever makes out a paper at the counter: the key stands in the code on it. */
export function changedWithKey(looks: Looks, id: string, now: number): { case: CaseAnswer } {
  const kase = looks.case(id);
  if (!kase) throw new Error(`broken promise: case ${id} is gone`);
  return { case: caseAnswerOf(looks, kase, now) };
}

/** The same with the paper that matters most to who asked: the newest of its kind. */
export function changedWithPaper(looks: Looks, id: string, kind: CaseDocument['kind'], now: number) {
  const changed = changedWithKey(looks, id, now);
  const document = changed.case.documents.findLast((one) => one.kind === kind);
  if (!document) throw new Error(`broken promise: case ${id} has no ${kind}`);
  return { ...changed, document };
}

/** Today in words the clock understands. */
export const todayOf = ({ hall }: Pick<Looks, 'hall'>, now: number): Day => hall.zone.local(now).day;
