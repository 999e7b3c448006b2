import { z } from 'zod';
import { Text } from './text.ts';

/** What the printer's text lines may hold is decided where they are laid out; here only how much fits a slip. */
const Line = Text.refine(
  ({ zh, en }) => zh.length <= 60 && (en ?? '').length <= 120,
  'at most 60 characters, 120 in English',
);

/** One bit a dot, eight dots a byte, each row filled up to a whole byte; black is 1. */
export const Logo = z
  .strictObject({
    widthDots: z.number().int().min(8).max(384),
    heightDots: z.number().int().min(8).max(160),
    bits: z.base64().max(10_500),
  })
  .refine(
    ({ widthDots, heightDots, bits }) => bytesOf(bits) === Math.ceil(widthDots / 8) * heightDots,
    'as many bytes as the picture has',
  );
export type Logo = z.infer<typeof Logo>;

/** 抬头: what the hall prints above and below every slip. */
export const Letterhead = z.strictObject({
  header: z.array(Line).max(2),
  footer: z.array(Line).max(3),
  logo: Logo.nullable(),
});
export type Letterhead = z.infer<typeof Letterhead>;

export const noLetterhead: Letterhead = { header: [], footer: [], logo: null };

/** How many bytes a base64 text stands for. */
function bytesOf(base64: string): number {
  return (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
}
