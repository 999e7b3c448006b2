import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paperFolder } from '../../printer/open-transport.ts';
import { toSvg } from '../../printer/picture.ts';
import { listPaper, readPaper } from '../../printer/transports/virtual.ts';
import type { Hall } from '../hall/hall.ts';
import type { PaperDesk } from '../web/paper-route.ts';
import type { Db } from '../store/open.ts';

const slipsMost = 60;
const safeId = /^[0-9]{1,15}(~[0-9]{1,3})?$/;

/** The paper of the hall's virtual printers, for the /paper/ page. */
export function openPaperDesk(db: Db, hall: Hall, dataDir: string): Omit<PaperDesk, 'preview'> {
  const virtual = hall.file.printers.filter(({ at }) => at.kind === 'virtual');
  const ofJob = db.prepare(
    "SELECT printer, reprint, coalesce(ticket.letter || printf('%03d', ticket.n), '—') AS number FROM job LEFT JOIN ticket ON ticket.id = job.ticket WHERE job.id = ?",
  );
  const jobOf = (paper: string) =>
    ofJob.get(Number(paper.split('~')[0])) as { printer: string; reprint: number; number: string } | undefined;

  async function whole(id: string, end: 'json' | 'bin'): Promise<Buffer | null> {
    const job = safeId.test(id) ? jobOf(id) : undefined;
    if (!job) return null;
    // Paper that was cleared away is simply not there any more: the page says 404.
    return readFile(join(paperFolder(dataDir, job.printer), `${id}.${end}`)).catch(() => null);
  }

  return {
    async list() {
      const lying = await Promise.all(virtual.map(({ id }) => listPaper(paperFolder(dataDir, id), slipsMost)));
      const papers = lying
        .flat()
        .sort((a, b) => (a.printedAt < b.printedAt ? 1 : -1))
        .slice(0, slipsMost);
      return {
        printers: virtual.map(({ id, widthMm }) => ({ id, widthMm })),
        slips: papers.flatMap((paper) => {
          const job = jobOf(paper.id);
          if (!job) return [];
          return [
            {
              id: paper.id,
              printer: job.printer,
              ticket: job.number,
              at: paper.printedAt,
              reprint: job.reprint,
              widthMm: paper.sheet.widthMm,
              picture: `/api/paper/${paper.id}.svg`,
            },
          ];
        }),
      };
    },
    async picture(id) {
      const paper = await whole(id, 'json');
      return paper && toSvg(readPaper(paper.toString('utf8')).sheet);
    },
    bytes: (id) => whole(id, 'bin'),
  };
}
