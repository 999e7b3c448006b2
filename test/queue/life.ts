import type { TicketState } from '../../protocol/answers.ts';
import type { Body, CommandName } from '../../protocol/commands.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { anyone, openRoom, type Room } from '../support/room.ts';

/** The same visitor every time, so that a second number for them would be noticed. */
export const visitor = { idNo: '330203196003152041' };

/** A room with one clerk at counter 1, and one ticket brought to a state of its life. */
export interface Scene {
  room: Room;
  clerk: Asker;
  ref: string;
  token: string;
}

export async function sceneAt(state: TicketState): Promise<Scene> {
  const room = await openRoom();
  let clerk = await room.post(1);
  const { id: ref, token } = await room.issue({ holder: visitor });
  room.clock.pass(60);
  const tell = <Name extends CommandName>(name: Name, body: Body<Name>) => room.done(name, body, clerk);
  const call = async () => {
    await tell('call-next', { counter: 1 });
    await tell('recall', { ticket: ref });
    await tell('recall', { ticket: ref });
  };
  const serve = async () => {
    await call();
    await tell('begin-service', { ticket: ref });
  };
  const ways: Record<TicketState, () => Promise<unknown>> = {
    waiting: async () => undefined,
    called: call,
    serving: serve,
    held: async () => {
      await serve();
      await tell('hold-ticket', { ticket: ref });
    },
    missed: async () => {
      await call();
      await tell('mark-missed', { ticket: ref });
    },
    served: async () => {
      await serve();
      await tell('finish-service', { ticket: ref });
    },
    left: async () => {
      room.clock.pass(24 * 3600);
      room.hub.turnDay();
      clerk = await room.post(1);
    },
    cancelled: () => tell('cancel-ticket', { ticket: ref, reason: '本人放弃' }),
  };
  await ways[state]();
  return { room, clerk, ref, token };
}

/** What each verb is asked about that ticket, by the clerk at counter 1 or by the visitor. */
export const verbsOf = {
  'issue-ticket': ({ room, clerk }) =>
    room.say('issue-ticket', { service: 'ss-card', holder: visitor, printer: null }, clerk),
  'call-next': ({ room, clerk }) => room.say('call-next', { counter: 1 }, clerk),
  'call-ticket': ({ room, clerk, ref }) => room.say('call-ticket', { counter: 1, ticket: ref, reason: '轮椅' }, clerk),
  recall: ({ room, clerk, ref }) => room.say('recall', { ticket: ref }, clerk),
  'begin-service': ({ room, clerk, ref }) => room.say('begin-service', { ticket: ref }, clerk),
  'finish-service': ({ room, clerk, ref }) => room.say('finish-service', { ticket: ref }, clerk),
  'mark-missed': ({ room, clerk, ref }) => room.say('mark-missed', { ticket: ref }, clerk),
  'return-ticket': ({ room, clerk, ref }) => room.say('return-ticket', { ticket: ref }, clerk),
  'hold-ticket': ({ room, clerk, ref }) => room.say('hold-ticket', { ticket: ref }, clerk),
  'resume-ticket': ({ room, clerk, ref }) => room.say('resume-ticket', { ticket: ref, counter: 1 }, clerk),
  'transfer-ticket': ({ room, clerk, ref }) =>
    room.say('transfer-ticket', { ticket: ref, to: { queue: 'B' }, reason: '事项不符' }, clerk),
  'cancel-ticket': ({ room, clerk, ref }) => room.say('cancel-ticket', { ticket: ref, reason: '本人放弃' }, clerk),
  'delay-ticket': ({ room, token }) => room.say('delay-ticket', { token, behind: 2 }, anyone),
  'reprint-ticket': ({ room, clerk, ref }) => room.say('reprint-ticket', { ticket: ref }, clerk),
  'print-call-back': ({ room, clerk, ref }) => room.say('print-call-back', { ticket: ref }, clerk),
} satisfies Partial<Record<CommandName, (scene: Scene) => Promise<string>>>;

export type QueueVerb = keyof typeof verbsOf;
