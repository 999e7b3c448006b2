import type { PaperMaterial } from '../../protocol/case-paper.ts';
import type { Sum } from '../../protocol/working-days.ts';
import type { Fact } from '../hall/facts.ts';
import type { Looks } from '../hall/looks.ts';
import { caseClock, stepped } from './case-dates.ts';
import type { CaseChange } from './case-facts.ts';
import { demanded, isHere } from './case-materials.ts';
import type { Case } from './case.ts';
import { guideOf } from './guide-of-case.ts';
import { issued, type PaperWay } from './issue-paper.ts';
import type { CasePaperFact } from './paper-facts.ts';

export interface DoneWith {
  by: string;
  counter: number | null;
  now: number;
  way: PaperWay;
}

/** What keeps a case from being accepted, as a refusal says it; null when all is here. */
export function lacking({ materials }: Case): { count: number; name: string; material: string } | null {
  const missing = demanded(materials).filter(({ required }) => required);
  const first = missing[0];
  return first ? { count: missing.length, name: first.name.zh, material: first.id } : null;
}

/** Everything that lies with the case, as its papers state it. */
export const handedIn = (kase: Case): PaperMaterial[] =>
  kase.materials.filter(isHere).map(({ name, original, copies, state }) => ({
    name,
    originals: original,
    copies,
    ...(state === 'shared' ? { shared: true } : {}),
  }));

const limitOf = ({ date, days }: Sum) => ({ on: date, workingDays: days });

/**
 * Acceptance with its papers: the list of what was received, the notice of acceptance, and the receipt that says when it will be done. When five
 * days passed in silence the law has accepted it already, as of the day of receipt; then this only says so.
 */
export function accepted(
  looks: Looks,
  kase: Case,
  { on, bySilence }: { on: string; bySilence: boolean },
  done: DoneWith,
): Fact[] {
  const { by, now } = done;
  const waived = demanded(kase.materials).flatMap(({ id, required }) => (required ? [] : [id]));
  const acceptedFact: CaseChange = {
    fact: 'case-accepted',
    case: kase.id,
    number: kase.number,
    by,
    on,
    bySilence,
    ...(waived.length > 0 ? { waived } : {}),
  };
  const { after } = stepped(looks, kase, [acceptedFact], now);
  const clock = caseClock(looks, after, looks.hall.zone.local(now).day);
  const materials = handedIn(kase);
  const fees = guideOf(looks, kase).fees;
  const papers = [
    ...(materials.length > 0 ? issued(looks, after, { kind: 'materials-list', materials }, done) : []),
    ...issued(
      looks,
      after,
      {
        kind: 'acceptance',
        acceptedOn: clock.acceptedOn ?? on,
        promised: limitOf(clock.promised),
        statutory: limitOf(clock.statutory),
        sum: clock.promised.counted.map(({ date, n }) => ({ on: date, n })),
        ...(bySilence ? { bySilence } : {}),
      },
      done,
    ),
    ...issued(
      looks,
      after,
      {
        kind: 'receipt',
        receivedOn: kase.receivedOn,
        promised: limitOf(clock.promised),
        materials,
        fee: fees[0]
          ? {
              zh: fees.map(({ name, amountYuan }) => `${name.zh} ${amountYuan} 元`).join('、'),
              en: fees.map(({ name, amountYuan }) => `${name.en ?? name.zh} ${amountYuan} yuan`).join(', '),
            }
          : null,
      },
      done,
    ),
  ];
  return withPapers(looks, kase, [acceptedFact], papers, now);
}

/** The steps of a case with the papers they need: one transaction, the dates on the last step. */
export function withPapers(
  looks: Looks,
  kase: Case,
  steps: readonly CaseChange[],
  papers: readonly CasePaperFact[],
  now: number,
): Fact[] {
  const made = papers.filter((paper) => paper.fact === 'paper-issued');
  const queued = papers.filter((paper) => paper.fact === 'paper-queued');
  return [...stepped(looks, kase, [...steps, ...made], now).facts, ...queued];
}
