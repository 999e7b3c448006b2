import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';

let hub: RunningHub;
beforeAll(async () => {
  hub = await startHub({
    hall: smallHall((file) => {
      file.cover = { preset: 'L', onPost: 'at-counter' };
    }),
  });
});
afterAll(() => hub.close());

it('[S40] A’s leaving unlocks on the screen when B signs in, B’s cover appears when A goes, and only they are shown it', async () => {
  const a = await hub.caller().signIn('1001');
  await a.done('open-counter', { counter: 1 });
  const ofA = await a.watch(['my-post/1001', 'my-post/2001']);
  expect(ofA.view('my-post/1001').leaving).toMatchObject({ blockedFromMin: 1, takesOver: null });
  expect(ofA.view('my-post/2001')).toBeNull();

  const b = await hub.caller().signIn('2001');
  await ofA.until(() => ofA.view('my-post/1001').leaving?.blockedFromMin === null);
  const ofB = await b.watch(['my-post/2001']);
  await b.done('take-cover', { counter: 1 });
  await ofA.until(() => ofA.view('my-post/1001').leaving?.covers[0]?.reported === true);

  await a.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 10 });
  await ofB.until(() => ofB.view('my-post/2001').covering !== null);
  expect(ofB.view('my-post/2001').covering).toMatchObject({
    counter: 1,
    as: 'B',
    of: { jobNo: '1001', state: 'away' },
  });
  await b.done('note-for-a', { counter: 1, text: '请您签发告知书' });
  await ofA.until(() => ofA.view('my-post/1001').notes.length === 1);

  await a.done('release-cover', { counter: 1 });
  await ofB.until(() => ofB.view('my-post/2001').covering === null);
  await ofA.until(() => ofA.view('my-post/1001').now.state === 'on-post');
  for (const caller of [a, b]) caller.close();
});
