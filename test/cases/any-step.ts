import fc from 'fast-check';
import type { Body, CommandName } from '../../protocol/commands.ts';
import { CaseItem } from '../../protocol/case-rules.ts';
import { caseClock } from '../../server/cases/case-dates.ts';
import type { CaseChange } from '../../server/cases/case-facts.ts';
import type { Case } from '../../server/cases/case.ts';
import { isLawfulGround, lawfulGrounds } from '../../server/cases/clock-events.ts';
import { grown } from '../../server/cases/grown.ts';
import { caseStepVerbs } from '../../server/cases/step-verbs.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { hallOf } from '../../server/hall/hall.ts';
import type { Looks } from '../../server/hall/looks.ts';
import { nextDay } from '../../server/hall/local-time.ts';
import { isNo, type Verb } from '../../server/hall/verb.ts';
import { officialCalendar } from '../../server/official-calendar.ts';
import { officialMonths } from './official-months.ts';
import { stepHall } from './step-scene.ts';

/** Every day of three years and whether it is worked: not asked of the hub. */
const works = new Map(
  Object.entries(officialMonths).flatMap(([month, signs]) =>
    [...signs.replaceAll(' ', '')].map((sign, i): [string, boolean] => [
      `${month}-${String(i + 1).padStart(2, '0')}`,
      sign === '1',
    ]),
  ),
);
const grounds = fc.constantFrom<string>(...lawfulGrounds.slice(0, 2), 'internal meeting');

const plain = <Name extends Plain>(...verbs: Name[]) => ({
  weight: 3,
  arbitrary: fc.record({ verb: fc.constantFrom(...verbs) }),
});
type Plain =
  | 'hand-over-case'
  | 'take-over-case'
  | 'review-case'
  | 'record-procedure'
  | 'open-part'
  | 'finish-part'
  | 'decide-case'
  | 'announce-result'
  | 'deliver-case';

/** A tap of somebody in the hall, or so many days that go by. */
export const act = fc.oneof(
  { weight: 2, arbitrary: fc.record({ days: fc.integer({ min: 1, max: 15 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ verb: fc.constant('pause-case' as const), ground: grounds, told: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('resume-case' as const), ground: fc.option(grounds) }) },
  {
    weight: 1,
    arbitrary: fc.record({ verb: fc.constant('extend-case' as const), more: fc.integer({ min: 1, max: 12 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ verb: fc.constant('notify-delay' as const), later: fc.integer({ min: 1, max: 30 }) }),
  },
  plain('hand-over-case', 'take-over-case', 'take-over-case', 'review-case'),
  plain('record-procedure', 'open-part', 'finish-part'),
  plain('decide-case', 'decide-case', 'announce-result', 'deliver-case'),
);
export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

type AnyVerb = Verb<string, object, object>;
/** The rules the hall goes by; a mutant changes one of them. */
export interface StepRules {
  verbs: Map<string, AnyVerb>;
  grow: typeof grown;
}
export const honest: StepRules = {
  verbs: new Map(caseStepVerbs.map((verb) => [verb.name, verb as unknown as AnyVerb])),
  grow: grown,
};
/** The same rules, one verb of them changed. */
export const but = (name: CommandName, change: (verb: AnyVerb) => Partial<AnyVerb>): StepRules => {
  const verb = honest.verbs.get(name)!;
  return { ...honest, verbs: new Map([...honest.verbs, [name, { ...verb, ...change(verb) }]]) };
};
/** A verb that looks at the case and sees something else. */
export const seeing = (name: CommandName, other: (looked: { kase: Case; clock: object }) => object): StepRules =>
  but(name, (verb) => ({
    look: (...args) => {
      const looked = verb.look(...args);
      return isNo(looked) ? looked : { ...looked, ...other(looked as { kase: Case; clock: object }) };
    },
  }));

const file = stepHall((hall) => {
  hall.cases.items = {
    pension: CaseItem.parse({ procedures: ['inspection'] }),
    transfer: CaseItem.parse({ parts: ['tax'] }),
  };
});
const hall = hallOf(file, officialCalendar());
const received = '2026-03-02';
const dayMs = 86_400_000;

/** What the outsider who watches keeps in mind, from the answers alone. */
interface Watched {
  /** Lawful pauses that were told, by ground; `until` null while they last. */
  pauses: { ground: string; from: string; until: string | null }[];
  underway: boolean;
  inspected: boolean;
  part: 'none' | 'open' | 'finished';
}

/** Plays acts on one accepted case, with plain objects; the first thing that must not be, in words, or null. */
export function play(service: 'pension' | 'transfer', acts: readonly Act[], rules: StepRules = honest): string | null {
  let now = hall.zone.at(received, 9 * 60);
  let kase = acceptedCase(service, now);
  const looks = looksAt(() => kase);
  const seen: Watched = { pauses: [], underway: false, inspected: false, part: 'none' };
  const limits = (day: string) => caseClock(looks, kase, day);
  for (const step of acts) {
    if ('days' in step) {
      now += step.days * dayMs;
      continue;
    }
    const today = hall.zone.local(now).day;
    const { verb, body, who } = asked(step, today);
    const stands = verb === 'pause-case' || verb === 'resume-case';
    const before = stands ? limits(today) : null;
    const done = tap(verb, body, who);
    if (!done) continue;
    note(step, today);
    const after = limits(today);
    if (before) {
      if (after.promised.date < before.promised.date) return `${verb} made the promise earlier`;
      if (after.statutory.date < before.statutory.date) return `${verb} made the law’s limit earlier`;
    }
    if (after.promised.date > after.statutory.date) return 'promised more than the law gives';
    if (kase.state === 'accepted' && usedDays(after.statutory.date, seen) > mostOf(service))
      return 'later than the law allows';
    if (verb === 'decide-case') {
      if (seen.pauses.some(({ until }) => until === null)) return 'decided while the clock stood';
      if (seen.underway) return 'decided on the way from hand to hand';
      if (service === 'pension' && !seen.inspected) return 'decided before the inspection';
      if (service === 'transfer' && seen.part !== 'finished') return 'decided before its parts were in';
    }
  }
  return null;

  function tap(name: string, body: object, who: Asker): boolean {
    const verb = rules.verbs.get(name)!;
    const moment = { now, seq: 1, day: hall.zone.local(now).day };
    const looked = verb.look(looks, body, who, moment);
    if (isNo(looked)) return false;
    const decision = verb.decide(looked, body, who, moment);
    if (!('facts' in decision)) return false;
    for (const fact of decision.facts)
      if (fact.fact !== 'paper-queued') kase = rules.grow(kase, fact as CaseChange, now);
    return true;
  }

  function note(step: Exclude<Act, { days: number }>, today: string): void {
    if (step.verb === 'pause-case' && step.told && isLawfulGround(step.ground))
      seen.pauses.push({ ground: step.ground, from: today, until: null });
    if (step.verb === 'resume-case')
      for (const pause of seen.pauses)
        if (pause.until === null && (step.ground === null || step.ground === pause.ground)) pause.until = today;
    if (step.verb === 'hand-over-case') seen.underway = true;
    if (step.verb === 'take-over-case') seen.underway = false;
    if (step.verb === 'record-procedure') seen.inspected = true;
    if (step.verb === 'open-part') seen.part = 'open';
    if (step.verb === 'finish-part') seen.part = 'finished';
  }
}

const mostOf = (service: string) => (service === 'transfer' ? 45 + 15 : 20 + 10);

/** Worked days of the limit on which no lawful, told pause lay. */
function usedDays(limit: string, { pauses }: Watched): number {
  let used = 0;
  for (let day = nextDay(received); day <= limit; day = nextDay(day))
    if (works.get(day) && !pauses.some(({ from, until }) => from < day && (until === null || day <= until))) used += 1;
  return used;
}

function asked(step: Exclude<Act, { days: number }>, today: string) {
  const id = { case: 'C1' };
  const a4 = { ...id, serve: 'a4' as const };
  const bodies: Record<typeof step.verb, object> = {
    'pause-case':
      'told' in step ? ({ ...a4, ground: step.ground, toldInWriting: step.told } satisfies Body<'pause-case'>) : {},
    'resume-case': 'ground' in step && step.ground !== null ? { ...id, ground: step.ground } : id,
    'extend-case': 'more' in step ? { ...a4, days: step.more, reason: '复杂', told: true } : {},
    'notify-delay': 'later' in step ? { ...a4, until: nextDay(today, step.later), reason: '停电' } : {},
    'hand-over-case': { ...id, to: { staff: '4002' } },
    'take-over-case': id,
    'review-case': { ...id, opinion: 'grant' },
    'record-procedure': { ...id, procedure: 'inspection' },
    'open-part': { ...id, unit: 'tax' },
    'finish-part': { ...id, part: 'P1', opinion: 'grant' },
    'decide-case': { ...a4, outcome: 'approved' },
    'announce-result': id,
    'deliver-case': { ...a4, to: 'applicant', signature: '已签' },
  };
  const whose: Partial<Record<typeof step.verb, string>> = {
    'extend-case': '9002',
    'take-over-case': '4002',
    'finish-part': '5001',
    'decide-case': '9002',
  };
  return { verb: step.verb, body: bodies[step.verb], who: askerOf(whose[step.verb] ?? '1001') };
}

function staffOf(jobNo: string) {
  const found = file.staff.find((one) => one.jobNo === jobNo);
  return found
    ? { jobNo, name: found.name, title: null, department: found.department ?? null, roles: found.roles }
    : null;
}
const askerOf = (jobNo: string): Asker => ({ staff: staffOf(jobNo), device: null, holder: null, address: 'test' });

/** Just what the rules of steps ask for: one case, the hall, its staff. */
function looksAt(kase: () => Case): Looks {
  return {
    hall,
    case: () => kase(),
    staff: staffOf,
    counterOf: () => null,
    leavesOf: () => [],
    lastOfSeries: () => 0,
    sealText: (plain: string) => plain,
    openText: (sealed: string) => sealed,
    guideVersion: (service: string) => ({ version: 1, guide: hall.services.get(service)!.guide }),
  } as unknown as Looks;
}

function acceptedCase(service: 'pension' | 'transfer', now: number): Case {
  const { kind, guide, department } = hall.services.get(service)!;
  const about = { case: 'C1', number: 'TH-20260302-0001', by: '1001', on: received };
  const taken: CaseChange = {
    fact: 'case-taken-in',
    ...about,
    ticket: 'T1',
    counter: 1,
    service,
    guideVersion: 1,
    terms: { kind, promisedDays: guide.promisedDays, statutoryDays: guide.statutoryDays },
    unit: department,
    token: 'x'.repeat(22),
    language: 'zh',
    applicant: JSON.stringify({ name: '周小兰' }),
    mark: null,
    materials: [],
  };
  return grown(grown(null, taken, now), { fact: 'case-accepted', ...about, bySilence: false }, now);
}
