import { z } from 'zod';

/** When a queue counts as crowded, and how long somebody who was asked has to answer. No source gives numbers: the defaults are ours. */
export const PeakSetting = z.strictObject({
  /** So many people in one queue. */
  waiting: z.number().int().min(1).max(500).optional(),
  /** Somebody has waited so long, or nine in ten who come now would. */
  waitMin: z.number().int().min(1).max(480).optional(),
  /** After so long without an answer the next person is proposed. */
  askMin: z.number().int().min(1).max(60).optional(),
});
export type PeakSetting = z.infer<typeof PeakSetting>;
