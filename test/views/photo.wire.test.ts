import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DeskView, PhotosView } from '../../protocol/views.ts';
import { jpegOf } from '../hall/pictures.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

it('[S80] a new photo is at once on the desk and sign of its counter, and on the page where photos are kept', async () => {
  const leader = await hub.caller().signIn('9002');
  const clerk = await hub.caller().signIn('1001');
  await clerk.done('open-counter', { counter: 1 });
  const screens = await leader.watch(['desk/1', 'counter/1', 'photos']);
  expect(screens.refused).toEqual({});
  const faceOf = (topic: string) => (screens.view(topic) as DeskView).staff?.photo;
  const before = faceOf('desk/1');
  const { photo } = await leader.done('set-photo', { staff: '1001', picture: jpegOf() });
  const people = () => PhotosView.parse(screens.view('photos')).people;
  const kept = () => people().find(({ jobNo }) => jobNo === '1001');
  await screens.until(() => faceOf('desk/1') === photo && faceOf('counter/1') === photo && kept()?.photo === photo);
  expect(photo).not.toBe(before);
  expect(kept()).toMatchObject({ photo, counters: [1] });
  expect(people().some(({ jobNo }) => jobNo === '9003')).toBe(false);
  await leader.done('remove-photo', { staff: '1001' });
  await screens.until(() => faceOf('desk/1') === null && faceOf('counter/1') === null);
  leader.close();
  clerk.close();
});
