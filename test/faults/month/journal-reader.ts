import type { QuickCaller } from './quick-caller.ts';

interface Entry {
  seq: number;
  prev: string;
  hash: string;
  facts: { fact: string; day?: string; before?: string | null; letter?: string; n?: number; token?: string }[];
}

/** What the journal tells of the time since it was read last. */
export interface Told {
  opened: { day: string; before: string | null }[];
  issued: number;
  served: number;
  cancelled: number;
  entries: number;
}

const page = 1000;

/** Reads the journal over the wire, entry after entry, as an auditor does. */
export class JournalReader {
  readonly broken: string[] = [];
  #seq = 0;
  #hash = '';
  #last = new Map<string, number>();

  async read(auditor: QuickCaller): Promise<Told> {
    const told: Told = { opened: [], issued: 0, served: 0, cancelled: 0, entries: 0 };
    for (;;) {
      const { entries } = (await auditor.get(`/api/journal?since=${this.#seq}&limit=${page}`)) as { entries: Entry[] };
      for (const entry of entries) this.#take(entry, told);
      if (entries.length < page) return told;
    }
  }

  #take(entry: Entry, told: Told): void {
    if (entry.seq !== this.#seq + 1) this.#say(`entry ${entry.seq} follows ${this.#seq}`);
    else if (this.#hash !== '' && entry.prev !== this.#hash)
      this.#say(`entry ${entry.seq} does not chain to the one before`);
    this.#seq = entry.seq;
    this.#hash = entry.hash;
    told.entries += 1;
    for (const { fact, day, before = null, letter, n } of entry.facts) {
      if (fact === 'day-opened') told.opened.push({ day: day!, before });
      else if (fact === 'service-finished') told.served += 1;
      else if (fact === 'ticket-cancelled') told.cancelled += 1;
      else if (fact === 'ticket-issued') {
        told.issued += 1;
        this.#inTurn(day!, letter!, n!);
      }
    }
    if (told.opened.length > 0 && this.#last.size > 0 && entry.facts.some(({ fact }) => fact === 'day-opened'))
      this.#last.clear();
  }

  #inTurn(day: string, letter: string, n: number): void {
    const last = this.#last.get(letter) ?? 0;
    if (n !== last + 1) this.#say(`on ${day} the number ${letter}${n} follows ${last}`);
    this.#last.set(letter, n);
  }

  #say(what: string): void {
    if (this.broken.length < 20) this.broken.push(`the journal: ${what}`);
  }
}
