import { check } from '../whole.ts';
import type { KilledHall } from './killed-hall.ts';

const pageMost = 1000;

/** When everybody has every answer: each is asked for again, the journal is read beside them, and the data is looked through. */
export class Accounts {
  askedAgain = 0;
  #hall: KilledHall;
  #readTo = 0;

  constructor(hall: KilledHall) {
    this.#hall = hall;
  }

  /** Settles with a running hub, and ends it: well at the very last, else by one more kill. */
  async settle(last: boolean): Promise<void> {
    const { hub, broken, book, crowd, tray } = this.#hall;
    await Promise.all(
      crowd.map(async (client) => {
        for (const answered of client.sample) {
          if (await client.askAgain(answered)) this.askedAgain += 1;
          else broken.push(`asked again for ${answered.key}, the hub did not answer`);
        }
      }),
    );
    await this.#readJournal();
    await this.#lookAtPaper();
    if (last) {
      const code = await hub.stop();
      if (code !== 0) broken.push(`asked to end, the hub ended with ${code}`);
    } else await hub.kill();
    tray.collect();
    broken.push(...tray.strays(), ...book.gaps());
    const found = await check(hub.dataDir);
    if (found.code !== 0) broken.push(`the data is not whole: ${found.says.trim()}`);
    const tickets = /^whole: (\d+) tickets/.exec(found.says)?.[1];
    if (tickets !== undefined && Number(tickets) !== book.tickets)
      broken.push(`${book.tickets} tickets were acknowledged, the data holds ${tickets}`);
  }

  async #readJournal(): Promise<void> {
    const { broken, book } = this.#hall;
    const auditor = await this.#hall.hub.caller().signIn('9103');
    for (;;) {
      const { entries, head } = (await auditor.get(`/api/journal?since=${this.#readTo}&limit=${pageMost}`)).body;
      for (const { seq, verb } of entries as { seq: number; verb: string }[]) {
        if (seq !== this.#readTo + 1) broken.push(`the journal goes from ${this.#readTo} to ${seq}`);
        book.compare(seq, verb);
        this.#readTo = seq;
      }
      if (entries.length < pageMost) {
        if (head !== this.#readTo || head < book.lastSeq)
          broken.push(
            `the journal says it ends at ${head}, it does at ${this.#readTo}, acknowledged was ${book.lastSeq}`,
          );
        return;
      }
    }
  }

  async #lookAtPaper(): Promise<void> {
    const { status, body } = await this.#hall.hub.caller().get('/api/paper');
    for (const { ticket } of status === 200 ? (body.slips as { ticket: string }[]) : [])
      if (!this.#hall.book.has(ticket)) this.#hall.broken.push(`paper shows ${ticket}, which nobody was given`);
  }
}
