import { z } from 'zod';

/** Which slip somebody wants to see before it is printed. */
export const Sample = z.strictObject({
  document: z.enum(['ticket', 'call-back', 'receipt', 'notice', 'test-page']),
  widthMm: z.union([z.literal(58), z.literal(80)]),
});
export type Sample = z.infer<typeof Sample>;
