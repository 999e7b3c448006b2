import { z } from 'zod';
import { procedureKinds, signingRanks } from './case-rules.ts';
import { decisionOutcomes, identityChecks, opinions, procedureSteps } from './case-step-commands.ts';
import { Instant, Text } from './text.ts';
import { Sum } from './working-days.ts';

const Day = z.string();
const Person = z.object({ jobNo: z.string(), name: z.string() });
const Unit = z.object({ id: z.string(), name: Text });

/** What a case's page shows of the way from acceptance to the result. Free words are opened: whoever may see the case may read them. */
export const CaseStepsShown = z.object({
  /**
   * 谁办: whose the steps of this case are, by the rule the hub itself judges by: these people, whoever is of these departments or stands at one of
   * these counters, and every leader. Others who read it do the one thing that is theirs: take over what is `underway` to them, finish the part of
   * their department (`joint.parts`), look into what those who oversee look into.
   */
  hands: z.object({ people: z.array(z.string()), units: z.array(z.string()), counters: z.array(z.number().int()) }),
  /** 环节: accept review decide result collect, each with its holder and how long it lay there. The last one is the present one. */
  stages: z.array(z.object({ stage: z.string(), holder: Person, since: Instant, until: Instant.nullable() })),
  /** By when the present stage should be over; null while others are waited for. */
  stageLimit: Sum.nullable(),
  underway: z.object({ from: Person, to: Person.nullable(), unit: Unit.nullable(), at: Instant }).nullable(),
  review: z.object({ opinion: z.enum(opinions), by: Person, at: Instant, words: z.string().nullable() }).nullable(),
  /** Who signs, in this order, and who has. */
  levels: z.array(
    z.object({
      rank: z.enum(signingRanks),
      signed: z.object({ by: Person, at: Instant, outcome: z.enum(decisionOutcomes) }).nullable(),
    }),
  ),
  authority: z.enum(['final', 'preliminary']),
  procedures: z.array(
    z.object({
      procedure: z.enum(procedureKinds),
      step: z.enum(procedureSteps),
      on: Day,
      day: Day.nullable(),
      by: Person,
    }),
  ),
  /** Procedures that have to be recorded before anybody decides. */
  openProcedures: z.array(z.enum(procedureKinds)),
  /** Of a hearing: by when it may be asked for, and by when it is held. */
  hearing: z.object({ askBy: Sum.nullable(), holdBy: Sum.nullable(), announcedFor: Day.nullable() }).nullable(),
  /** 并联: the parts of a joint case by department. Null for any other. */
  joint: z
    .object({
      /** Who leads: a person, or a department. The lead, whoever holds the case in a person's stead, and leaders ask other departments in, and sign. */
      lead: Person.nullable(),
      leadUnit: Unit.nullable(),
      /** The department whose chief signs beside the lead. */
      signingUnit: z.string(),
      parts: z.array(
        z.object({
          id: z.string(),
          unit: Unit,
          openedOn: Day,
          finished: z.object({ opinion: z.enum(opinions), by: Person, on: Day }).nullable(),
        }),
      ),
      /** Departments that have not finished. */
      open: z.array(Unit),
    })
    .nullable(),
  decision: z
    .object({
      outcome: z.enum(decisionOutcomes),
      by: Person,
      on: Day,
      reason: z.string().nullable(),
      decidedBy: z.string().nullable(),
    })
    .nullable(),
  recalled: z.object({ at: Instant, promised: Day }).nullable(),
  ready: z.object({ counter: z.number().int(), on: Day, by: Person }).nullable(),
  /** `to` is masked. */
  delivery: z
    .object({ by: Person, at: Instant, checked: z.enum(identityChecks), proxy: z.boolean(), to: z.string() })
    .nullable(),
});
export type CaseStepsShown = z.infer<typeof CaseStepsShown>;
