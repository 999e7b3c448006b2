import { Router } from 'express';
import { permits } from '../hall/asker.ts';
import type { Looks } from '../hall/looks.ts';
import { photoPlace } from '../hall/photo-looks.ts';
import { photoKeepers } from '../hall/set-photo.ts';
import { countersOf } from '../posts/posted.ts';
import type { Askers } from './askers.ts';

const keptS = 3600;

/**
 * The faces over the counters. A photo has a new address with every picture, so a screen may keep it; of somebody without a post only
 * those who keep the photos see it.
 */
export function photoRoute(looks: Looks, askers: Askers): Router {
  const router = Router();
  router.get('/:id', (request, response, next) => {
    const photo = looks.photo(request.params.id);
    if (!photo) return next();
    const onShow = countersOf(looks, photo.staff).length > 0;
    if (!onShow && permits(photoKeepers, askers.of(request)) !== 'granted') return next();
    response
      .set('Cache-Control', onShow ? `public, max-age=${keptS}, immutable` : 'no-store')
      .type(photo.type)
      .send(Buffer.from(looks.openText(photo.sealed, photoPlace(photo.staff, photo.id)), 'base64'));
  });
  return router;
}
