import { z } from 'zod';

export const payMethods = ['cash', 'card', 'mobile', 'bank'] as const;
export const PayMethod = z.enum(payMethods);
export type PayMethod = z.infer<typeof PayMethod>;
