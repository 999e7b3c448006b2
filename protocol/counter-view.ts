import { z } from 'zod';
import { Material } from './hall-file.ts';
import { Instant, Text } from './text.ts';
import { CallView, CounterState, HallHead, OnPost, Sign } from './view-parts.ts';

/** For whom, why and how long somebody stands in, as far as a sign or the rota has said it in the open. */
export const StandsFor = z.strictObject({
  name: z.string(),
  why: z.enum(['sign', 'meeting', 'leave', 'rest']).nullable(),
  /** The reason on the away sign. */
  reason: Text.nullable(),
  until: Instant.nullable(),
});
export type StandsFor = z.infer<typeof StandsFor>;

/** Who stands a counter, as its own sign and desk show it: with a face and a department. */
export const AtCounter = OnPost.extend({
  department: Text.nullable(),
  /** The chief representative stands it in person. */
  chief: z.boolean(),
  /** Where the photo is to be had; null: a silhouette. */
  photo: z.string().nullable(),
  standsFor: StandsFor.nullable(),
});
export type AtCounter = z.infer<typeof AtCounter>;

/** The sign over a counter. */
export const CounterView = z.strictObject({
  hall: HallHead,
  number: z.number().int(),
  name: Text,
  state: CounterState,
  since: Instant.nullable(),
  ticket: z.string().nullable(),
  call: CallView.nullable(),
  staff: AtCounter.nullable(),
  /** Who speaks for the counter (首席代表), and who leads the hall today. */
  chief: z.string().nullable(),
  dutyLeader: z.string().nullable(),
  sign: Sign.nullable(),
  goTo: z.array(z.number().int()),
  opensAt: Instant.nullable(),
  /** Until when this counter is open today, where that was made longer (HH:MM). */
  longerUntil: z.string().optional(),
  queues: z.array(z.strictObject({ code: z.string(), name: Text })),
  services: z.array(Text),
});
export type CounterView = z.infer<typeof CounterView>;

/** What the visitor in front of the counter is shown: never more about them than they brought. */
export const DeskView = CounterView.extend({
  /** Who takes over when the one in charge leaves. */
  follows: z.string().nullable(),
  serving: z
    .strictObject({
      number: z.string(),
      service: Text,
      since: Instant,
      promisedDays: z.number().int(),
      fees: z.array(z.strictObject({ name: Text, amountYuan: z.number() })),
      materials: z.array(Material),
      /** How they stand as the clerk ticks them; what nobody looked at yet is not in it. */
      ticks: z.record(z.string(), z.enum(['received', 'missing'])),
      /** The one in the clerk's hand now. */
      looking: z.string().nullable(),
      /** Told once what is missing, on this visit: to be read in peace. */
      notice: z
        .strictObject({
          number: z.string(),
          /** The applicant has said here that it is in hand. */
          signed: z.boolean(),
          items: z.array(
            z.strictObject({
              name: Text,
              original: z.number().int(),
              copies: z.number().int(),
              /** What to bring or put right, in the clerk's words. */
              words: z.string().nullable(),
            }),
          ),
          received: z.array(Text),
          complaintsPhone: z.string().nullable(),
        })
        .nullable(),
    })
    .nullable(),
});
export type DeskView = z.infer<typeof DeskView>;
