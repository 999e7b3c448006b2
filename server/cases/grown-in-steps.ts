import type { Case } from './case.ts';
import type { CaseStepFact } from './case-step-facts.ts';
import { type Stage, type StageSpell, stages } from './case-steps.ts';
import type { ClockEvent } from './clock-events.ts';

/** The case after one more step between its acceptance and the result (see grown.ts). */
export function grownInSteps(before: Case, fact: CaseStepFact, at: number): Case {
  const { by, on } = fact;
  const heeded = (...more: ClockEvent[]): ClockEvent[] => [...before.events, ...more];
  const moved = heeded({ kind: 'moved', at: on });
  switch (fact.fact) {
    case 'case-paused': {
      const days = fact.days === null ? {} : { days: fact.days };
      return { ...before, events: heeded({ kind: 'paused', at: on, ground: fact.ground, told: true, ...days }) };
    }
    case 'case-resumed':
      return {
        ...before,
        events: heeded({ kind: 'resumed', at: on, ...(fact.ground === null ? {} : { ground: fact.ground }) }),
      };
    case 'case-extended':
      return { ...before, events: heeded({ kind: 'extended', at: on, days: fact.days, told: true }) };
    case 'case-delay-told':
      return { ...before, events: heeded({ kind: 'delay-told', at: on, until: fact.until }) };
    case 'case-sent':
      return { ...before, underway: { from: fact.from, to: fact.to, unit: fact.unit, at }, events: moved };
    case 'case-taken-over':
      return { ...before, holder: by, underway: null, events: moved };
    case 'case-reviewed':
      return {
        ...before,
        stage: 'decide',
        review: { opinion: fact.opinion, by, at, words: fact.words },
        events: moved,
      };
    case 'procedure-recorded': {
      const { procedure, step, day } = fact;
      return { ...before, procedures: [...before.procedures, { procedure, step, on, day, by }], events: moved };
    }
    case 'part-opened': {
      const part = { id: fact.part, unit: fact.unit, openedOn: on, openedBy: by, finished: null };
      return { ...before, parts: [...before.parts, part], events: moved };
    }
    case 'part-finished': {
      const finished = { opinion: fact.opinion, by, at, on };
      return {
        ...before,
        parts: before.parts.map((part) => (part.id === fact.part ? { ...part, finished } : part)),
        events: moved,
      };
    }
    case 'case-signed': {
      const { rank, level, outcome } = fact;
      return {
        ...before,
        stage: 'decide',
        signatures: [...before.signatures, { rank, level, by, at, outcome }],
        events: moved,
      };
    }
    case 'case-decided': {
      const { outcome, reason, decidedBy } = fact;
      return {
        ...before,
        state: 'decided',
        stage: 'result',
        decision: { outcome, by, on, reason, decidedBy },
        events: heeded({ kind: 'decided', at: on }),
      };
    }
    case 'result-announced':
      return { ...before, stage: 'collect', ready: { counter: fact.counter, on, by }, events: moved };
    case 'case-delivered': {
      const { checked, proxy, receiver } = fact;
      return {
        ...before,
        state: 'delivered',
        stage: null,
        delivery: { by, at, checked, proxy, receiver },
        events: heeded({ kind: 'delivered', at: on }),
      };
    }
    case 'case-recalled':
      return { ...before, recalled: { on, at, promised: fact.promised } };
  }
}

/** Where a case stands as a stage; null once nothing is left to do. */
export function stageOf({ state, stage }: Pick<Case, 'state' | 'stage'>): Stage | null {
  if (state === 'received' || state === 'to-supplement') return 'accept';
  return stages.find((one) => one === stage) ?? null;
}

/** The spells with the one that began when stage or holder changed, and the one before it closed. */
export function spelled(spells: readonly StageSpell[], after: Case, at: number): StageSpell[] {
  const stage = stageOf(after);
  const last = spells.at(-1);
  if (last && last.until === null && last.stage === stage && last.holder === after.holder) return [...spells];
  const closed = spells.map((spell) => (spell.until === null ? { ...spell, until: at } : spell));
  return stage === null ? closed : [...closed, { stage, holder: after.holder, since: at, until: null }];
}
