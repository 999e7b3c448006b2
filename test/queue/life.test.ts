import { afterEach, describe, expect, it } from 'vitest';
import { type TicketState, ticketStates } from '../../protocol/answers.ts';
import { queueVerbs } from '../../server/queue/verbs.ts';
import { type QueueVerb, type Scene, sceneAt, verbsOf } from './life.ts';

/** The states a verb may find a ticket in, and what becomes of the ticket; in every other state the verb is refused. */
const allowed: Record<QueueVerb, Partial<Record<TicketState, TicketState>>> = {
  'issue-ticket': { served: 'served', left: 'left', cancelled: 'cancelled' },
  'call-next': { waiting: 'called' },
  'call-ticket': { waiting: 'called' },
  recall: { called: 'called' },
  'begin-service': { called: 'serving' },
  'finish-service': { serving: 'served' },
  'mark-missed': { called: 'missed' },
  'return-ticket': { missed: 'waiting' },
  'hold-ticket': { serving: 'held' },
  'resume-ticket': { held: 'serving' },
  'transfer-ticket': { called: 'waiting', serving: 'waiting' },
  'cancel-ticket': { waiting: 'cancelled', held: 'cancelled', missed: 'cancelled' },
  'delay-ticket': { waiting: 'waiting' },
  'reprint-ticket': { waiting: 'waiting', called: 'called', serving: 'serving', held: 'held', missed: 'missed' },
  'print-call-back': { held: 'held' },
};

/** Why a verb is refused where it is: `wrong-state`, but for the two that do not name a ticket, and a slip that holds already. */
function refusalOf(verb: QueueVerb, state: TicketState): string {
  if (verb === 'issue-ticket') return 'one-live-ticket';
  if (verb === 'call-next') return state === 'called' || state === 'serving' ? 'finish-first' : 'nobody-waiting';
  if (verb === 'print-call-back' && state === 'waiting') return 'nothing-to-call-back';
  return 'wrong-state';
}

const verbs = Object.keys(verbsOf) as QueueVerb[];

it('[Q1] every verb of the queue is in the table of the life of a ticket', () => {
  expect(verbs.toSorted()).toEqual(queueVerbs.map(({ name }) => name).toSorted());
});

describe.each(ticketStates)('a ticket that is %s', (state) => {
  let scene: Scene;
  afterEach(() => scene.room.close());

  it(`[Q2] refuses what cannot be: ${verbs.filter((verb) => !(state in allowed[verb])).join(', ')}`, async () => {
    scene = await sceneAt(state);
    const { room, ref } = scene;
    expect(room.ticket(ref).state).toBe(state);
    for (const verb of verbs.filter((name) => !(state in allowed[name]))) {
      const before = { rows: room.rows(), head: room.store.journal.head(), heard: room.heard.length };
      expect([verb, await verbsOf[verb](scene)]).toEqual([verb, refusalOf(verb, state)]);
      expect({ rows: room.rows(), head: room.store.journal.head(), heard: room.heard.length }, verb).toEqual(before);
    }
  });

  it.each(verbs.filter((verb) => state in allowed[verb]))(
    '[Q3] may meet %s: one entry in the journal',
    async (verb) => {
      scene = await sceneAt(state);
      const { room, ref } = scene;
      const { seq } = room.store.journal.head();
      expect(await verbsOf[verb](scene)).toBe('done');
      expect(room.ticket(ref).state).toBe(allowed[verb][state]);
      expect(room.store.journal.head().seq).toBe(seq + 1);
      expect(room.heard.at(-1)).toMatchObject({ seq: seq + 1, verb });
    },
  );
});
