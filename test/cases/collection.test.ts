import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CaseRoom, openCaseRoom, received } from './case-scene.ts';

let scene: CaseRoom;
let token: string;
let id: string;
beforeEach(async () => {
  scene = await openCaseRoom();
  ({ id, token } = await scene.takeIn(received('id', 'form', 'photo')));
  await scene.room.done('accept-case', { case: id }, scene.clerk);
  await scene.finish();
});
afterEach(() => scene.room.close());

const decide = () => scene.room.done('decide-case', { case: id, outcome: 'approved', serve: 'a4' }, scene.clerk);
const announce = () => scene.room.done('announce-result', { case: id }, scene.clerk);
const take = (kiosk = scene.room.screen()) => scene.room.say('issue-collection-ticket', { token }, kiosk);

it('[CA145] a number for collecting is given once the case is decided, one at a time, and is a visit of the case', async () => {
  const { room } = scene;
  expect(await take()).toBe('wrong-state');
  expect(await room.say('issue-collection-ticket', { token: 'x'.repeat(22) }, room.screen())).toBe('unknown-case');
  await decide();
  // Decided is not at the counter yet: nobody waits in a line for nothing.
  expect(await take()).toBe('result-not-ready');
  await announce();
  const { ticket } = await room.done('issue-collection-ticket', { token, language: 'en' }, room.screen());
  expect(ticket).toMatchObject({ service: 'pension', queue: 'A', state: 'waiting' });
  expect(room.looks.case(id)!.visits).toContain(ticket.id);
  expect(room.looks.casesOfTicket(ticket.id).map((kase) => kase.id)).toEqual([id]);
  expect(await take()).toBe('one-live-ticket');
  await room.done('cancel-ticket', { ticket: ticket.id, reason: '改日再来' }, room.staff('9001'));
  expect(await take()).toBe('done');
});

it('[CA145] only kiosks and staff give it', async () => {
  await decide();
  await announce();
  expect(await take(scene.room.screen('board'))).toBe('sign-in');
});
