import { z } from 'zod';
import { payMethods, PayMethod } from './pay-method.ts';
import { Instant, Text } from './text.ts';

const Person = z.strictObject({ jobNo: z.string(), name: z.string() });

/** A fee that was charged, as the cashier finds it: by the number on its slip. */
export const FeeSlip = z.strictObject({
  case: z.string(),
  number: z.string(),
  fee: z.number().int(),
  slip: z.string().nullable(),
  name: Text,
  serviceName: Text,
  amountYuan: z.number(),
  at: Instant,
  by: Person,
  /** Masked. */
  applicant: z.string(),
  /** The result lies ready, or the case is over: nothing is waited for but the money. */
  ready: z.boolean(),
  /** It was charged by mistake: nothing is taken for it. */
  cancelled: z.boolean(),
  paid: z
    .strictObject({
      at: Instant,
      by: Person,
      counter: z.number().int(),
      method: PayMethod,
      receipt: z.string().nullable(),
    })
    .nullable(),
});
export type FeeSlip = z.infer<typeof FeeSlip>;

/** A movement of money in the day's book. What was taken back stands with a minus of its own; nothing is rubbed out. */
export const FeeEntry = z.strictObject({
  n: z.number().int(),
  at: Instant,
  kind: z.enum(['paid', 'corrected']),
  case: z.string(),
  number: z.string(),
  fee: z.number().int(),
  slip: z.string().nullable(),
  name: Text,
  yuan: z.number(),
  method: PayMethod,
  receipt: z.string().nullable(),
  by: Person,
  counter: z.number().int(),
});
export type FeeEntry = z.infer<typeof FeeEntry>;

const Sum = { count: z.number().int(), yuan: z.number() };

/** 收费: what is unpaid, the longest first, and the day's book with its sums. Topic `fees`. */
export const FeesView = z.strictObject({
  day: z.string(),
  /** Counters that take money in any way; none: every counter takes what the hall allows there. */
  cashiers: z.array(z.number().int()),
  /** How a fee may be paid at a counter that is no cashier's. */
  paymentsAtCounter: z.array(PayMethod),
  unpaid: z.strictObject({ ...Sum, slips: z.array(FeeSlip) }),
  /** `count`: payments, what was taken back not counted; every sum adds up to the lines. */
  today: z.strictObject({
    ...Sum,
    byMethod: z.array(z.strictObject({ method: z.enum(payMethods), ...Sum })),
    byPerson: z.array(z.strictObject({ staff: Person, ...Sum })),
    entries: z.array(FeeEntry),
  }),
});
export type FeesView = z.infer<typeof FeesView>;

/** `GET /api/fees?find=`: by the number of a slip or of a case, or by the address in its code. */
export const FeesFound = z.strictObject({ slips: z.array(FeeSlip) });
export type FeesFound = z.infer<typeof FeesFound>;
