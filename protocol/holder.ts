import { z } from 'zod';

/** A ticket holder, as told. Sealed before it touches the disk. */
export const Holder = z.strictObject({
  name: z.string().trim().min(1).max(64).optional(),
  idNo: z
    .string()
    .trim()
    .min(4)
    .max(32)
    .regex(/^[0-9A-Za-z()-]+$/)
    .optional(),
  phone: z
    .string()
    .trim()
    .min(5)
    .max(24)
    .regex(/^[0-9+ -]+$/)
    .optional(),
});
export type Holder = z.infer<typeof Holder>;
