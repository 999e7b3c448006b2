import { z } from 'zod';

/** A text for people. Chinese always; English where the hall has it. */
export const Text = z.strictObject({ zh: z.string().min(1).max(4000), en: z.string().min(1).max(4000).optional() });
export type Text = z.infer<typeof Text>;

export type Language = 'zh' | 'en';
export const Language = z.enum(['zh', 'en']);

/** An instant, ISO 8601 with offset. */
export const Instant = z.string().datetime({ offset: true });

/** How long a visitor will probably still wait: half are called before `p50S`, nine of ten before `p90S` (seconds). */
export const Span = z.strictObject({ p50S: z.number().int().min(0), p90S: z.number().int().min(0) });
export type Span = z.infer<typeof Span>;

/** The sign printed on the slip of a visitor who cannot hear, and shown large when called. It never says why. */
export const shapes = ['diamond', 'circle', 'triangle', 'square', 'star'] as const;
export const Shape = z.enum(shapes);
export type Shape = z.infer<typeof Shape>;
