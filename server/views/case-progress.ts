import type { CasePaper, PaperKind } from '../../protocol/case-paper.ts';
import type { CaseProgressView, ProgressStep } from '../../protocol/case-progress.ts';
import type { Sum } from '../../protocol/working-days.ts';
import { maskedApplicant } from '../cases/applicant.ts';
import { caseClock } from '../cases/case-dates.ts';
import { demanded, noteOf } from '../cases/case-materials.ts';
import { payAt } from '../cases/cashier.ts';
import type { Case } from '../cases/case.ts';
import type { Clock } from '../cases/clock.ts';
import { feesOpen } from '../cases/fee.ts';
import { groundText } from '../cases/ground-words.ts';
import { openReason } from '../cases/reason.ts';
import { hallHead, readingOf } from './parts.ts';
import type { Setting } from './setting.ts';

/** How a case stands, for its applicant: no identity number, no phone, the name masked. Whoever holds the token may look. */
export function caseProgressView(setting: Setting, kase: Case): CaseProgressView {
  const { hall, looks } = setting;
  const today = hall.zone.local(setting.now()).day;
  const clock = caseClock(looks, kase, today);
  const asker = looks.staff(kase.firstAsker);
  const accepted = clock.acceptedOn !== null && clock.state !== 'ended';
  const waits = clock.state === 'told' || clock.state === 'supplement';
  const decision = newest(setting, kase, 'decision');
  const collection = kase.state === 'decided' ? newest(setting, kase, 'collection') : null;
  return {
    hall: hallHead(setting),
    today,
    case: {
      number: kase.number,
      service: kase.service,
      serviceName: hall.services.get(kase.service)?.name ?? { zh: kase.service },
      state: kase.state,
      applicant: maskedApplicant(looks, kase).name,
      receivedOn: kase.receivedOn,
    },
    due: dueOf(clock, today),
    answerBy: clock.tellBy?.date ?? null,
    statutoryOn: accepted ? clock.statutory.date : null,
    paused: clock.state === 'paused' ? pausedOf(kase) : null,
    extendedFrom: newest(setting, kase, 'extension-notice')?.before ?? null,
    certain: certainOf(clock, accepted),
    lacks: waits ? lacksOf(setting, kase) : [],
    fees: feesOf(setting, kase),
    reading: waits ? readingOf(looks.guide(kase.service)) : null,
    steps: stepsOf(setting, kase, clock),
    granted: decision?.granted ?? null,
    refused: kase.state === 'refused' && kase.ended ? refusedOf(setting, kase, kase.ended) : null,
    collect: collection && {
      where: collection.where,
      counters: collection.counter === null ? [] : [collection.counter],
      bring: [...collection.bring],
    },
    deliveredOn: dayOf(kase, 'delivered'),
    papers: kase.documents.map(({ kind, number, at }, i) => ({
      n: i + 1,
      kind,
      number,
      on: hall.zone.local(at).day,
    })),
    questions: questionsOf(setting, kase),
    firstAsker: asker && { name: asker.name, title: asker.title, counter: kase.counter },
  };
}

/** The newest paper of a kind, opened: what was told is told again in the same words. */
function newest<Kind extends PaperKind>({ looks }: Setting, { id, documents }: Case, kind: Kind) {
  const last = documents.findLast((document) => document.kind === kind);
  const kept = last && looks.casePaper(id, last.number);
  return kept ? (kept.paper as Extract<CasePaper, { kind: Kind }>) : null;
}

/** The promise while the case runs; after the decision, the day by which it is delivered. */
function dueOf(clock: Clock, today: string): CaseProgressView['due'] {
  if (clock.state === 'running') return countOf('promise', clock.promised, clock, today);
  if (clock.state === 'decided' && clock.deliverBy) return countOf('delivery', clock.deliverBy, clock, today);
  return null;
}

function countOf(
  of: NonNullable<CaseProgressView['due']>['for'],
  { date, days, counted, certain }: Sum,
  { left }: Clock,
  today: string,
): NonNullable<CaseProgressView['due']> {
  const working = counted.filter(({ n }) => n !== null);
  return {
    for: of,
    on: date,
    from: working[0]?.date ?? date,
    of: days,
    passed: working.filter((day) => day.date <= today).length,
    left: left ?? 0,
    certain,
  };
}

const questionsShown = 3;

function questionsOf({ hall, looks }: Setting, { id }: Case): CaseProgressView['questions'] {
  const dayAt = (at: number) => hall.zone.local(at).day;
  return looks.questionsOf(id, questionsShown).map(({ at, words, closedAt, done }) => ({
    on: dayAt(at),
    text: words.text,
    answer: closedAt === null || done === null ? null : { on: dayAt(closedAt), text: done },
  }));
}

/** Only of days that are shown: before acceptance, the day of the answer. */
function certainOf({ tellBy, promised, statutory, recall, deliverBy }: Clock, accepted: boolean): boolean {
  const shown = accepted ? [promised, statutory, recall, deliverBy] : [tellBy];
  return shown.every((sum) => sum === null || sum.certain);
}

function feesOf({ hall }: Setting, kase: Case): CaseProgressView['fees'] {
  const open = feesOpen(kase);
  if (open.length === 0) return null;
  return {
    lines: open.map(({ name, amountYuan }) => ({ name, amountYuan })),
    totalYuan: Math.round(open.reduce((sum, { amountYuan }) => sum + amountYuan * 100, 0)) / 100,
    payAt: payAt(hall.file, kase.counter),
  };
}

function pausedOf({ events }: Case): CaseProgressView['paused'] {
  const last = events.findLast((event) => event.kind === 'paused');
  return last ? { why: groundText(last.ground), since: last.at, workingDays: last.days ?? null } : null;
}

function lacksOf({ looks }: Setting, kase: Case): CaseProgressView['lacks'] {
  return demanded(kase.materials).map((material) => ({
    kind: material.state === 'wrong' ? 'wrong' : 'missing',
    what: material.name,
    note: noteOf(looks, kase.id, material),
  }));
}

function refusedOf({ looks }: Setting, { id }: Case, ended: NonNullable<Case['ended']>): CaseProgressView['refused'] {
  return {
    reason: openReason(looks, id, 'refusal', ended.reason),
    elsewhere: ended.elsewhere === null ? null : openReason(looks, id, 'elsewhere', ended.elsewhere),
  };
}

const dayOf = ({ events }: Case, kind: 'decided' | 'delivered'): string | null =>
  events.findLast((event) => event.kind === kind)?.at ?? null;

/** The links of the case: those that are done with their days, the present one, and those to come with theirs. */
function stepsOf({ looks }: Setting, kase: Case, clock: Clock): CaseProgressView['steps'] {
  const first = looks.staff(kase.firstAsker)?.name ?? null;
  const received = { step: 'received', state: 'done', on: kase.receivedOn, by: first } as const;
  if (clock.state === 'ended') return [received];
  const line = (
    step: ProgressStep,
    doneOn: string | null,
    now: boolean,
    by: string | null,
    until: string | null,
    since: string | null = null,
  ): CaseProgressView['steps'][number] => {
    if (doneOn !== null) return { step, state: 'done', on: doneOn, by };
    return now ? { step, state: 'now', on: since, by } : { step, state: 'to-come', on: until, by: null };
  };
  const [decidedOn, deliveredOn] = [dayOf(kase, 'decided'), dayOf(kase, 'delivered')];
  const { acceptedOn } = clock;
  const runs = acceptedOn !== null && clock.state === 'running';
  // Whoever decided, however often the case changed hands since.
  const reviewer = looks.staff(kase.decision?.by ?? kase.holder)?.name ?? null;
  return [
    received,
    line('accepted', acceptedOn, false, first, clock.tellBy?.date ?? null),
    line('review', decidedOn, acceptedOn !== null && decidedOn === null, reviewer, null, acceptedOn),
    line('result', kase.ready?.on ?? deliveredOn, false, null, runs ? (clock.recall?.date ?? null) : null),
    line('collected', deliveredOn, false, null, runs ? clock.promised.date : (clock.deliverBy?.date ?? null)),
  ];
}
