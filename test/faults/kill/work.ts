import type { Answer } from '../../support/caller.ts';
import type { Client } from './client.ts';
import type { PaperTray } from './paper-tray.ts';
import type { WaitingRoom } from './waiting-room.ts';

/** What the clients of a hall share while they work. */
export interface Work {
  room: WaitingRoom;
  tray: PaperTray;
  over(): boolean;
  /** An answer that may not be. */
  wrong(what: string): unknown;
}

const waitingMost = 40;

/** Gives numbers, a third of them on paper. */
export async function giveNumbers(client: Client, { room, tray, over, wrong }: Work): Promise<void> {
  while (!over()) {
    await room.until((waiting) => waiting < waitingMost, over);
    const printed = client.next() < 0.33;
    const answer = await client.tell('issue-ticket', {
      service: client.next() < 0.5 ? 'ss-card' : 'id-card',
      ...(client.next() < 0.1 ? { class: 'elderly' } : {}),
      printer: printed ? 'k1' : null,
    });
    if (answer.status !== 200) return void wrong(said('issue-ticket', answer));
    if (printed) tray.asked(answer.body.ticket);
    room.came();
  }
}

/** A clerk's counter, and the business day on which it was opened. */
export interface Post {
  counter: number;
  openedOn: string;
}

/** Calls, begins and finishes, one visitor after the other. */
export async function serve(client: Client, post: Post, work: Work): Promise<void> {
  const { room, over, wrong } = work;
  while (!over()) {
    await room.until((waiting) => waiting > 0, over);
    const called = await client.tell('call-next', { counter: post.counter });
    if (called.body?.code === 'nobody-waiting') room.empty();
    else if (called.body?.code === 'counter-closed' && (await isOpenAgain(client, post))) continue;
    else if (called.status !== 200) return void wrong(said('call-next', called));
    else {
      room.called();
      for (const verb of ['begin-service', 'finish-service']) {
        const answer = await client.tell(verb, { ticket: called.body.ticket.id });
        if (answer.status === 200) continue;
        if ((await dayOf(client)) > called.body.ticket.businessDay) break;
        return void wrong(said(verb, answer));
      }
    }
  }
}

/** Midnight, and only midnight, closes every counter and sends home whoever stands there. */
async function isOpenAgain(client: Client, post: Post): Promise<boolean> {
  const today = await dayOf(client);
  if (today === post.openedOn) return false;
  post.openedOn = today;
  return (await client.tell('open-counter', { counter: post.counter })).status === 200;
}

async function dayOf(client: Client): Promise<string> {
  return (await client.look('/api/health')).businessDay;
}

function said(verb: string, { status, body }: Answer): string {
  return `${verb} was answered ${status}: ${JSON.stringify(body).slice(0, 160)}`;
}
