import { afterAll, beforeAll, expect, it } from 'vitest';
import { photoFrom } from '../../server/hall/picture.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { jpegOf, pngOf } from './pictures.ts';

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

it('[HA44] a face is public where its person is posted, and nowhere else; its address changes with the picture', async () => {
  const leader = await hub.caller().signIn('9002');
  const { photo } = await leader.done('set-photo', { staff: '1001', picture: jpegOf() });
  const shown = await fetch(`${hub.url}${photo}`);
  expect([shown.status, shown.headers.get('content-type'), shown.headers.get('cache-control')]).toEqual([
    200,
    'image/jpeg',
    'public, max-age=3600, immutable',
  ]);
  expect(Buffer.from(await shown.arrayBuffer()).toString('base64')).toBe(photoFrom(jpegOf())!.base64);
  expect(shown.headers.get('x-content-type-options')).toBe('nosniff');

  // The guide has no post: only who keeps the photos sees the face, and no browser keeps it.
  const guides = await leader.done('set-photo', { staff: '9001', picture: pngOf() });
  expect((await fetch(`${hub.url}${guides.photo}`)).status).toBe(404);
  const kept = await leader.get(guides.photo);
  expect([kept.status, kept.headers.get('cache-control')]).toEqual([200, 'no-store']);

  const newer = await leader.done('set-photo', { staff: '1001', picture: pngOf() });
  expect((await fetch(`${hub.url}${photo}`)).status).toBe(404);
  expect((await fetch(`${hub.url}${newer.photo}`)).status).toBe(200);
  for (const none of ['nothing', '..%2f..%2fhub.key', "' OR 1=1"])
    expect((await fetch(`${hub.url}/api/photos/${encodeURIComponent(none)}`)).status).toBe(404);
  leader.close();
});
