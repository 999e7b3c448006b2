import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Case } from '../../server/cases/case.ts';
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

/** The case as a decision leaves it. */
function decide(): void {
  const { db, looks, store } = scene.room;
  const kase: Case = { ...looks.case(id)!, state: 'decided', stage: 'result' };
  store.together(() =>
    db.prepare("UPDATE case_file SET state = 'decided', content = ? WHERE id = ?").run(JSON.stringify(kase), id),
  );
}
const take = (kiosk = scene.room.screen()) => scene.room.say('issue-collection-ticket', { token }, kiosk);

it('[CA145] a number for collecting is given once the case is decided, one at a time, and is a visit of the case', async () => {
  const { room } = scene;
  expect(await take()).toBe('wrong-state');
  expect(await room.say('issue-collection-ticket', { token: 'x'.repeat(22) }, room.screen())).toBe('unknown-case');
  decide();
  const { ticket } = await room.done('issue-collection-ticket', { token, language: 'en' }, room.screen());
  expect(ticket).toMatchObject({ service: 'pension', queue: 'A', state: 'waiting' });
  expect(room.looks.case(id)!.visits).toContain(ticket.id);
  expect(room.looks.casesOfTicket(ticket.id).map((kase) => kase.id)).toEqual([id]);
  expect(await take()).toBe('one-live-ticket');
  await room.done('cancel-ticket', { ticket: ticket.id, reason: '改日再来' }, room.staff('9001'));
  expect(await take()).toBe('done');
});

it('[CA145] only kiosks and staff give it', async () => {
  decide();
  expect(await take(scene.room.screen('board'))).toBe('sign-in');
});
