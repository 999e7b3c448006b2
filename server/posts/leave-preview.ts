import type { Staff } from '../../protocol/hall-file.ts';
import type { LeaveDraft, LeavePreview } from '../../protocol/leave-preview.ts';
import type { Looks } from '../hall/looks.ts';
import type { StaffMember } from '../hall/staff.ts';
import { type Refusal, refuse } from '../hall/verb.ts';
import { judgeAsked, lookAtAsked, spanAsked } from './leave-asked.ts';
import { pairsOf } from './leave-away.ts';
import { chainFor, reaches } from './leave-chain.ts';
import { longestLeaveDays } from './leave-length.ts';
import type { LeaveRules } from './leave-rules.ts';
import { rankOf, signersOf } from './leave-signers.ts';
import { needsSubstitute } from './leave-substitute.ts';
import { leads } from './leave-standing.ts';
import { isOnlyOne } from './leave-way.ts';
import { isLive } from './leave.ts';

type Previewed = Omit<LeavePreview, 'hindrances'> & { hindrances: Refusal[] };

const namesMost = 3;
const standInsMost = 40;

/**
 * What a draft of leave would be if it were asked for now, by the very rules of the request; a no where it cannot even be measured, or where
 * it is written in the name of somebody whom the writer does not lead.
 */
export function leavePreview(looks: Looks, draft: LeaveDraft, by: StaffMember, now: number): Previewed | Refusal {
  const { hall } = looks;
  const jobNo = draft.staff ?? by.jobNo;
  const person = hall.file.staff.find((one) => one.jobNo === jobNo);
  if ((jobNo !== by.jobNo || draft.emergency) && (!person || !leads(by, person))) return refuse('needs-leader');
  if (!person) throw new Error(`broken promise: ${jobNo} is signed in and not on the roll`);
  const span = spanAsked(draft, hall, now);
  if (span === null) return refuse('leave-too-long', { most: longestLeaveDays });
  const looked = lookAtAsked(looks, draft, person, span, now);
  const { days, way, hindrances } = judgeAsked(looked, draft, now);
  const { rules, from, to, work } = looked;
  return {
    staff: { jobNo, name: looks.staff(jobNo)?.name ?? person.name },
    from: hall.zone.iso(from),
    to: hall.zone.iso(to),
    days,
    hindrances,
    way: way && {
      steps: way.steps.map(({ by, seal }) => ({
        by,
        seal,
        who: signersOf(by, person, hall.file.staff, rules)
          .slice(0, namesMost)
          .map((one) => looks.staff(one)?.name ?? one),
      })),
      filedWith: way.filedWith,
      certificate: way.certificate,
      substitute: way.substitute,
      source: way.source,
      gap: way.gap,
    },
    ladder: ladderOf(rules, person, draft, days),
    substituteFrom: substituteFrom(looks, rules, person, days),
    leadH: rules.kinds[draft.kind]?.leadH ?? 0,
    work: work.map(({ kind, number, counter }) => ({ kind, number, counter })),
    partners: from < to ? partnersOf(looks, jobNo, from, to) : [],
    standIns: from < to ? standInsFor(looks, person, from, to) : [],
  };
}

/** Every chain of the hall's table for such people and this kind, shortest first, and which of them this length takes. */
function ladderOf(rules: LeaveRules, person: Staff, { kind }: LeaveDraft, days: number): LeavePreview['ladder'] {
  const rank = rankOf(person, rules);
  const taken = days > 0 ? chainFor(rules.chains, rank, kind, days) : null;
  const alike = (steps: unknown, source: string) => JSON.stringify([steps, source]);
  return rules.chains
    .filter(({ who, kinds }) => who.includes(rank) && kinds.includes(kind))
    .toSorted((a, b) => (a.from?.days ?? 0) - (b.from?.days ?? 0))
    .map(({ from, upTo, steps, substitute, source }) => ({
      from,
      upTo,
      steps,
      substitute,
      source,
      chosen: taken !== null && alike(steps, source) === alike(taken.steps, taken.source),
    }));
}

/** The hall's triggers that may ever concern this person. */
function substituteFrom(looks: Looks, rules: LeaveRules, person: Staff, days: number): LeavePreview['substituteFrom'] {
  const { hall } = looks;
  const hasCounter = [...hall.posts.values()].some(({ a }) => a === person.jobNo);
  const rank = rankOf(person, rules);
  return rules.substitutes
    .filter((trigger) => {
      // Long enough for any of them: does it bind such a person at all?
      const onlyOne = trigger.who === 'only-one' && isOnlyOne(hall, person);
      return needsSubstitute([trigger], { rank, onlyOne, hasCounter }, longestLeaveDays);
    })
    .map((trigger) => ({ ...trigger, due: reaches(days, trigger.from) && days > 0 }));
}

type Away = LeavePreview['partners'][number]['away'][number];

/** When somebody is away in that time by what is planned or granted, also by leave that is only asked for. */
function awayIn(looks: Looks, jobNo: string, from: number, to: number): Away[] {
  const { iso } = looks.hall.zone;
  const leaves = looks
    .leavesOf(jobNo, from, to)
    .filter(isLive)
    .map((leave): Away => ({ from: iso(leave.from), to: iso(leave.to), ground: 'leave' }));
  const plans = looks
    .awaysOf(jobNo, from, to)
    .flatMap(({ ground, ...span }): Away[] =>
      ground === 'meeting' || ground === 'rest'
        ? [{ from: iso(span.from), to: span.until === null ? null : iso(span.until), ground }]
        : [],
    );
  return [...leaves, ...plans];
}

function partnersOf(looks: Looks, jobNo: string, from: number, to: number): LeavePreview['partners'] {
  return pairsOf(jobNo, looks.hall.posts.values()).map(({ counter, partner }) => ({
    counter,
    jobNo: partner,
    name: looks.staff(partner)?.name ?? partner,
    away: awayIn(looks, partner, from, to),
  }));
}

/** Those of the own posts first, then stand-by staff, then who works at a window of the same department. */
function standInsFor(looks: Looks, person: Staff, from: number, to: number): LeavePreview['standIns'] {
  const { hall } = looks;
  const own = [...hall.posts.values()].filter(({ a, b }) => a === person.jobNo || b === person.jobNo);
  const named = new Map<string, LeavePreview['standIns'][number]['as']>();
  const add = (jobNo: string | undefined, as: LeavePreview['standIns'][number]['as']) => {
    if (jobNo !== undefined && jobNo !== person.jobNo && !named.has(jobNo)) named.set(jobNo, as);
  };
  for (const { a, b } of own) for (const jobNo of [a, b]) add(jobNo, 'partner');
  for (const { more = [] } of own) for (const jobNo of more) add(jobNo, 'more');
  for (const { standBy = [] } of own) for (const jobNo of standBy) add(jobNo, 'stand-by');
  for (const { jobNo, department, roles } of hall.file.staff)
    if (department === person.department && (roles.includes('clerk') || roles.includes('chief')))
      add(jobNo, 'department');
  const departments = new Map(hall.file.departments.map(({ id, name, short }) => [id, short ?? name]));
  return [...named].slice(0, standInsMost).map(([jobNo, as]) => {
    const staff = looks.staff(jobNo);
    return {
      jobNo,
      name: staff?.name ?? jobNo,
      as,
      department: (staff?.department && departments.get(staff.department)) || null,
      away: awayIn(looks, jobNo, from, to)[0] ?? null,
    };
  });
}
