import { type RequestHandler, Router } from 'express';
import { Letterhead } from '../../protocol/letterhead.ts';
import { Sample } from '../../protocol/sample-slip.ts';
import { everyRole, permits } from '../hall/asker.ts';
import type { Askers } from './askers.ts';
import { faultsOf } from '../hall/check-hall-file.ts';
import { sendProblem } from './problem.ts';

/** What the web door needs of the virtual printers. */
export interface PaperDesk {
  list(): Promise<object>;
  /** The slip as an SVG picture. */
  picture(id: string): Promise<string | null>;
  /** The ESC/POS bytes as they were sent. */
  bytes(id: string): Promise<Buffer | null>;
  /** A slip as it would come out with this letterhead, as an SVG picture. */
  preview(sample: Sample, letterhead: Letterhead): Promise<string>;
}

const Preview = Sample.extend({ letterhead: Letterhead });

/** How a slip would look: whoever may edit the letterhead sees it before anybody prints it. Nothing is kept. */
export function previewRoute(desk: PaperDesk, askers: Askers): RequestHandler {
  return async (request, response) => {
    const permission = permits([...everyRole, 'system-admin'], { ...askers.of(request), device: null });
    if (permission !== 'granted')
      return sendProblem(request, response, permission === 'sign-in' ? 401 : 403, permission);
    const asked = Preview.safeParse(request.body);
    if (!asked.success) return sendProblem(request, response, 400, 'invalid', { errors: faultsOf(asked.error) });
    const { letterhead, ...sample } = asked.data;
    response.json({ svg: await desk.preview(sample, letterhead) });
  };
}

/** What virtual printers printed. Slips open their holder's page, so only the hall's own screens and staff may look. */
export function paperRoute(desk: PaperDesk, askers: Askers): Router {
  const router = Router();
  router.use((request, response, next) => {
    const permission = permits(
      ['kiosk', 'console', 'other', 'clerk', 'chief', 'leader', 'guide', 'supervisor', 'system-admin'],
      askers.of(request),
    );
    if (permission === 'granted') next();
    else sendProblem(request, response, permission === 'sign-in' ? 401 : 403, permission);
  });
  router.get('/', async (_request, response) => {
    response.json(await desk.list());
  });
  router.get('/:file', async (request, response, next) => {
    const [id, end] = request.params.file.split('.');
    if (end === 'svg') {
      const picture = await desk.picture(id ?? '');
      if (picture === null) return next();
      response
        .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
        .type('image/svg+xml')
        .send(picture);
    } else if (end === 'bin') {
      const bytes = await desk.bytes(id ?? '');
      if (bytes === null) return next();
      response.attachment(`${id}.bin`).type('application/octet-stream').send(bytes);
    } else next();
  });
  return router;
}
