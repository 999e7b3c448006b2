import { z } from 'zod';
import { Material } from './hall-file.ts';
import { Instant, Text } from './text.ts';
import { CallView, CounterState, HallHead, OnPost, Sign } from './view-parts.ts';

/** The sign over a counter. */
export const CounterView = z.strictObject({
  hall: HallHead,
  number: z.number().int(),
  name: Text,
  state: CounterState,
  since: Instant.nullable(),
  ticket: z.string().nullable(),
  call: CallView.nullable(),
  staff: OnPost.nullable(),
  sign: Sign.nullable(),
  goTo: z.array(z.number().int()),
  opensAt: Instant.nullable(),
  queues: z.array(z.strictObject({ code: z.string(), name: Text })),
  services: z.array(Text),
});
export type CounterView = z.infer<typeof CounterView>;

/** What the visitor in front of the counter is shown: never more about them than they brought. */
export const DeskView = CounterView.extend({
  serving: z
    .strictObject({
      number: z.string(),
      service: Text,
      since: Instant,
      promisedDays: z.number().int(),
      fees: z.array(z.strictObject({ name: Text, amountYuan: z.number() })),
      materials: z.array(Material),
    })
    .nullable(),
});
export type DeskView = z.infer<typeof DeskView>;
