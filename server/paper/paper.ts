import type { Printer } from '../../protocol/hall-file.ts';
import type { Letterhead } from '../../protocol/letterhead.ts';
import type { Sample } from '../../protocol/sample-slip.ts';
import type { PrinterNow } from '../../protocol/view-parts.ts';
import { openTransport, type Surroundings } from '../../printer/open-transport.ts';
import { lacking } from '../../printer/font.ts';
import { openPress } from '../../printer/press.ts';
import type { Slip } from '../../printer/slip.ts';
import { toSvg } from '../../printer/picture.ts';
import { Spool } from '../../printer/spool.ts';
import type { Db } from '../store/open.ts';
import { type Composing, composeSlip } from './compose.ts';
import { openJobBook } from './job-book.ts';
import { printersNow } from './printers.ts';
import { openRolls } from './rolls.ts';
import { sampleSlip } from './sample-slip.ts';

export interface PaperParts extends Composing, Surroundings {
  db: Db;
  /** Something about a printer or a slip changed. */
  onChange(): void;
  log: { error(fields: object, message: string): void; warn(fields: object, message: string): void };
}

/** The hall's paper. */
export interface Paper {
  spool: Spool;
  printers(): (PrinterNow & { sinceMs: number })[];
  /** A slip as it would come out with this letterhead: a picture, from the same rows as its bytes. */
  preview(sample: Sample, letterhead: Letterhead): Promise<string>;
  stop(): Promise<void>;
}

/** The hall's words that some printer has no characters for, as a slip; null in most halls. */
function rareWords({ hall, letterhead }: Composing['looks']): Slip | null {
  const fonts = hall.file.printers.map(({ font }) => font);
  const { header, footer } = letterhead();
  const texts = [hall.file.hall.name, ...hall.file.zones, ...hall.file.services, ...hall.file.classes]
    .map((named) => ('name' in named ? named.name : named))
    .concat(header, footer);
  const rare = texts.filter(({ zh }) => fonts.some((font) => lacking(zh, font).length > 0));
  return rare.length === 0 ? null : { widthMm: 80, lines: rare.map(({ zh }) => ({ kind: 'text', text: zh })) };
}

/** Of the printers the one with the fewest characters. */
function rareFont({ hall }: Composing['looks']): Printer['font'] {
  const fonts = hall.file.printers.map(({ font }) => font);
  return fonts.includes('none') ? 'none' : fonts.includes('gbk') ? 'gbk' : 'gb18030';
}

/** Book, press, spool and printers, from the hall file. */
export function openPaper(parts: PaperParts): Paper {
  const { looks, db, log, now } = parts;
  const { hall } = looks;
  const press = openPress({
    onLacking: (characters, why) => log.warn({ characters, why }, 'characters were printed as their codes'),
  });
  const spool = new Spool({
    transports: new Map(hall.file.printers.map((printer) => [printer.id, openTransport(printer, parts)])),
    instead: new Map(hall.file.printers.map(({ id, instead }) => [id, instead])),
    book: openJobBook(db, now),
    warmUp() {
      press.warmUp();
      // Loading fonts takes seconds: begun now where the hall's own words will need it, not when a visitor waits for paper.
      const rare = rareWords(looks);
      if (rare) void press.ready(rare, { font: rareFont(looks), qr: 'native' });
    },
    async prepare(job) {
      const slip = composeSlip(parts, job);
      const { font, qr } = hall.printers.get(job.printer)!;
      return slip && press.ready(slip, { font, qr });
    },
    onChange: () => parts.onChange(),
    onSettled: () => parts.onChange(),
    onFault: (printer, fault) => log.error({ err: fault, printer }, 'printing failed'),
  });
  const rolls = openRolls(db, now);
  return {
    spool,
    printers: () => printersNow(hall, spool, rolls, now()),
    async preview(sample, letterhead) {
      const { sheet } = await press.ready(sampleSlip(looks, sample, letterhead, now()), {
        font: 'gb18030',
        qr: 'native',
      });
      return toSvg(sheet);
    },
    async stop() {
      await spool.stop();
      await press.close();
    },
  };
}
