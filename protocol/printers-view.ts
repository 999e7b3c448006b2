import { z } from 'zod';
import { documents } from './documents.ts';
import { printerAnswers, printerFonts } from './hall-file.ts';
import { Letterhead } from './letterhead.ts';
import { Instant } from './text.ts';
import { HallHead, PrinterNow } from './view-parts.ts';

/** The hall's paper: every printer, the slips of today that went through them, and what stands above and below each. */
export const PrintersView = z.strictObject({
  hall: HallHead,
  printers: z.array(
    PrinterNow.extend({
      kind: z.enum(['virtual', 'tcp', 'usb', 'serial', 'file', 'queue', 'agent']),
      widthMm: z.union([z.literal(58), z.literal(80)]),
      answers: z.enum(printerAnswers),
      font: z.enum(printerFonts),
      qr: z.enum(['native', 'picture']),
      instead: z.array(z.string()),
      since: Instant,
    }),
  ),
  /** Newest first. */
  slips: z.array(
    z.strictObject({
      job: z.string(),
      printer: z.string(),
      document: z.enum(documents),
      ticket: z.string().nullable(),
      /** Of a paper of a case: the case; `number` is the paper's then. */
      case: z.string().nullable(),
      number: z.string().nullable(),
      reprint: z.number().int(),
      state: z.enum(['queued', 'sending', 'printed', 'sent-unconfirmed', 'failed', 'unknown']),
      detail: z.string().nullable(),
      at: Instant,
      /** The printer that took this slip over. */
      movedTo: z.string().nullable(),
      /** Somebody should look whether the visitor has paper. */
      toDo: z.boolean(),
    }),
  ),
  letterhead: Letterhead,
});
export type PrintersView = z.infer<typeof PrintersView>;
