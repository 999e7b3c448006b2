import type { CaseAnswer } from '../../protocol/case-answer.ts';
import type { PaperKind } from '../../protocol/case-paper.ts';
import type { IntakeView, IntakeVisit } from '../../protocol/intake-view.ts';
import { clockOf } from '../../server/cases/clock.ts';
import type { ClockEvent } from '../../server/cases/clock-events.ts';
import { officialCalendar } from '../../server/official-calendar.ts';
import type { Sum } from '../../protocol/working-days.ts';
import { ago, hall } from './sample.ts';

const calendar = officialCalendar();
/** The matter of the visitor in the serving sample, with the limits of its own sample there. */
export const service = hall.services.find(({ guide }) => guide.materials.length >= 5)!;
const terms = { promisedDays: 10, statutoryDays: 20, kind: 'promised' as const };

const limitOf = ({ counted: _, ...limit }: Sum) => limit;

/** Monday 23 November 2026, as if it were accepted then. */
export function sums(
  over: Partial<typeof terms> = {},
  events: ClockEvent[] = [{ kind: 'received', at: '2026-11-23' }],
) {
  const { promised, recall, statutory } = clockOf({ ...terms, ...over }, events, calendar, '2026-11-23');
  return { promised, recall: recall && limitOf(recall), statutory: limitOf(statutory) };
}

export function visit(over: Partial<IntakeVisit> = {}): IntakeVisit {
  return {
    ticket: 'LJ-20261123-A023',
    service: service.id,
    serviceName: service.name,
    kind: 'promised',
    sums: sums(),
    cases: [],
    others: [],
    office: {
      unit: service.department,
      people: [{ jobNo: '1007', name: '赵明', title: { zh: '审核岗', en: 'Reviewer' } }],
    },
    agency: null,
    oral: false,
    called: [],
    asked: { answered: false, owedOn: null },
    ...over,
  };
}

export const intakeView = (over: Partial<IntakeVisit> = {}): IntakeView => ({
  visit: visit(over),
  agency: 'everybody',
});

/** Somebody of the back office, called to the counter four minutes ago. */
export const called = (over: Partial<IntakeVisit['called'][number]> = {}): IntakeVisit['called'][number] => ({
  id: 'U1',
  unitName: { zh: '社会保险科', en: 'Insurance office' },
  person: '赵明',
  why: '请来解释政策',
  calledAt: ago(4),
  arrived: null,
  state: 'called',
  ...over,
});

export const paper = (kind: PaperKind, n: number, over: Partial<CaseAnswer['documents'][number]> = {}) => ({
  number: `LJ 告〔2026〕1123-${String(n).padStart(3, '0')}`,
  kind,
  copies: kind === 'one-time-notice' ? 2 : 1,
  at: '2026-11-23T15:19:00+08:00',
  by: '1001',
  served: null,
  ...over,
});

/** The case of the visit, taken in with everything but what is named. */
export function kase(over: Partial<CaseAnswer> = {}, lacking: readonly string[] = []): CaseAnswer {
  const materials = service.guide.materials.map(({ note: _, ...material }) => ({
    ...material,
    ...(material.shared
      ? { state: 'shared' as const }
      : lacking.includes(material.id)
        ? { state: 'missing' as const, why: 'not-brought' as const }
        : { state: 'received' as const, receivedAt: '2026-11-20' }),
  }));
  return {
    id: 'C195',
    number: 'LJ-20261123-0195',
    token: 'x'.repeat(22),
    service: service.id,
    guideVersion: 1,
    kind: 'promised',
    state: 'accepted',
    stage: 'review',
    unit: service.department,
    receivedOn: '2026-11-23',
    acceptedOn: '2026-11-23',
    bySilence: false,
    promisedOn: '2026-12-07',
    statutoryOn: '2026-12-21',
    dueOn: '2026-12-07',
    light: 'green',
    paused: null,
    materials,
    complete: lacking.length === 0,
    notices: [],
    needsApproval: false,
    documents: [],
    unpaidYuan: 0,
    firstAsker: '1001',
    holder: '1001',
    applicant: { name: '周*兰', idNo: '3302**********2041', phone: '138****5210' },
    visits: ['LJ-20261123-A023'],
    ...over,
  };
}

/** Told once, just now, what the ids name. */
export const told = (items: string[], at = ago(0.2)): CaseAnswer =>
  kase(
    {
      state: 'to-supplement',
      stage: null,
      acceptedOn: null,
      promisedOn: null,
      statutoryOn: null,
      dueOn: null,
      notices: [
        {
          number: 'LJ 告〔2026〕1123-032',
          at,
          by: '1001',
          how: 'written',
          items,
          added: [],
          probableBreach: false,
          approvedBy: null,
          verdict: null,
        },
      ],
      documents: [paper('one-time-notice', 32, { job: { id: '7', printer: 'k1', state: 'sending' } })],
    },
    items,
  );

/** The same person's case of an earlier day, in a list. */
export const line = (over: Partial<IntakeVisit['others'][number]> = {}): IntakeVisit['others'][number] => {
  const { unit, receivedOn, promisedOn, statutoryOn, light } = kase();
  return {
    ...{ unit, receivedOn, promisedOn, statutoryOn, light },
    id: 'C80',
    number: 'LJ-20261120-0080',
    service: service.id,
    serviceName: service.name,
    state: 'to-supplement',
    stage: null,
    holder: { jobNo: '1001', name: '李静' },
    firstAsker: { jobNo: '1001', name: '李静' },
    due: null,
    recallOn: null,
    visits: 1,
    probableBreaches: 0,
    asksApproval: false,
    unserved: 0,
    recalled: false,
    returned: false,
    ...over,
  };
};
