import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grown } from '../../server/cases/grown.ts';
import { act, but, honest, play, type StepRules, seeing } from './any-step.ts';

const lives = fc.tuple(
  fc.constantFrom('pension' as const, 'transfer' as const),
  fc.array(act, { minLength: 15, maxLength: 30 }),
);
const runs = { numRuns: 200, seed: 45 };

/** The first thing that some life of a case leads to and no life may. */
function found(rules: StepRules): string | null {
  let what: string | null = null;
  fc.check(
    fc.property(lives, ([service, acts]) => {
      what = play(service, acts, rules);
      return what === null;
    }),
    { ...runs, endOnFailure: true },
  );
  return what;
}

describe('any order of steps', () => {
  it('[CA350] moves no limit later than the law allows, lets no pause or resumption shorten one, and decides no blocked case', () => {
    const happened = new Set<string>();
    const watching: StepRules = {
      ...honest,
      grow: (kase, fact, at) => {
        happened.add(fact.fact);
        return grown(kase, fact, at);
      },
    };
    fc.assert(
      fc.property(lives, ([service, acts]) => {
        expect(play(service, acts, watching)).toBeNull();
      }),
      runs,
    );
    // The lives were lived: each thing that may happen did.
    const all = ['case-paused', 'case-resumed', 'case-extended', 'case-delay-told', 'case-sent', 'part-finished'];
    for (const fact of [...all, 'case-decided', 'result-announced', 'case-delivered']) expect(happened).toContain(fact);
  });

  it.each<[string, StepRules, string]>([
    [
      'takes any reason for a hearing',
      but('pause-case', ({ decide }) => ({
        decide: (looked, body, ...rest) => decide(looked, { ...body, ground: 'hearing' }, ...rest),
      })),
      'later than the law allows',
    ],
    [
      'stops the clock untold',
      but('pause-case', ({ decide }) => ({
        decide: (looked, body, ...rest) => decide(looked, { ...body, toldInWriting: true }, ...rest),
      })),
      'later than the law allows',
    ],
    [
      'forgets a pause once it is over',
      {
        ...honest,
        grow: (kase, fact, at) => {
          const after = grown(kase, fact, at);
          if (fact.fact !== 'case-resumed') return after;
          return { ...after, events: after.events.filter(({ kind }) => kind !== 'paused' && kind !== 'resumed') };
        },
      },
      'earlier',
    ],
    [
      'does not see that the clock stands',
      seeing('decide-case', ({ clock }) => ({ clock: { ...clock, state: 'running' } })),
      'decided while the clock stood',
    ],
    [
      'does not see that it is on its way',
      seeing('decide-case', ({ kase }) => ({ kase: { ...kase, underway: null } })),
      'decided on the way from hand to hand',
    ],
    [
      'takes a procedure that was never recorded for done',
      seeing('decide-case', ({ kase }) => ({
        kase: {
          ...kase,
          procedures: [{ procedure: 'inspection', step: 'done', on: '2026-03-02', day: null, by: '1001' }],
        },
      })),
      'decided before the inspection',
    ],
    [
      'counts an open part as finished',
      seeing('decide-case', ({ kase }) => ({
        kase: {
          ...kase,
          parts: kase.parts.map((part) => ({
            ...part,
            finished: { opinion: 'grant', by: '5001', at: 0, on: '2026-03-02' },
          })),
        },
      })),
      'decided before its parts were in',
    ],
  ])('[CA351] a hall that %s is found out', (_, rules, what) => {
    expect(found(rules) ?? 'nothing').toContain(what);
  });
});
