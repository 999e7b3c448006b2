import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

/** Which built page stands at which address (CONTRACT §2). */
const pages: [path: string, file: string][] = [
  ['/kiosk/', 'kiosk/index.html'],
  ['/board/', 'counter-display/board.html'],
  ['/board/:zone/', 'counter-display/board.html'],
  ['/counter/:number/', 'counter-display/counter.html'],
  ['/desk/:number/', 'counter-display/desk.html'],
  ['/console/', 'staff-console/index.html'],
  ['/t/:token', 'phone/index.html'],
  ['/c/', 'phone/case.html'],
  ['/c/:token', 'phone/case.html'],
  ['/paper/', 'paper/index.html'],
];

/** The built screens. Their scripts and fonts are named by content, so a browser may keep them; the pages themselves are asked for each time. */
export function screens(built: string): Router {
  const router = Router({ strict: true });
  router.use(
    '/assets',
    express.static(join(built, 'assets'), { immutable: true, maxAge: '365d', fallthrough: true, index: false }),
  );
  for (const [path, file] of pages) {
    if (path.endsWith('/')) {
      router.get(path.slice(0, -1), (request, response) => {
        response.redirect(301, `${request.path}/`);
      });
    }
    router.get(path, (_request, response, next) => {
      const whole = join(built, file);
      if (!existsSync(whole)) return next();
      response.set('Cache-Control', 'no-cache').sendFile(whole, { dotfiles: 'allow' });
    });
  }
  return router;
}
