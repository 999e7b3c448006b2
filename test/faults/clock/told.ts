import type { HallTime } from './hall-time.ts';
import type { Line } from './line.ts';
import { untrue } from './sane.ts';
import type { Witness } from './witness.ts';

interface Entry {
  seq: number;
  at: string;
  facts: ({ fact: string } & Record<string, unknown>)[];
}

/** What the journal tells of the whole lap: time never went back, each day was opened once and after the one before, numbers follow one another. */
export async function whatTheJournalTells(
  auditor: Line,
  witness: Witness,
  hall: HallTime,
): Promise<{ days: number; entries: number; tickets: number }> {
  let [seq, at, day] = [0, 0, ''];
  let days = 0;
  const last = new Map<string, number>();
  for (;;) {
    const { body } = await auditor.get(`/api/journal?since=${seq}&limit=1000`);
    const entries = body.entries as Entry[];
    if (entries.length === 0) break;
    for (const entry of entries) {
      if (entry.seq !== seq + 1) witness.says(`journal row ${entry.seq} follows row ${seq}`);
      seq = entry.seq;
      if (Date.parse(entry.at) < at) witness.says(`journal row ${seq} is earlier than the one before`);
      at = Date.parse(entry.at);
      for (const what of untrue(entry.facts, witness.most())) witness.says(`journal row ${seq}: ${what}`);
      for (const fact of entry.facts) told(fact, entry);
    }
  }
  return { days, entries: seq, tickets: [...last.values()].reduce((sum, n) => sum + n, 0) };

  function told(fact: Entry['facts'][number], entry: Entry): void {
    if (fact.fact === 'day-opened') {
      const opened = String(fact.day);
      if (opened <= day) witness.says(`${opened} was opened again after ${day} (journal row ${seq})`);
      if (fact.before !== (day || null)) witness.says(`${opened} closes ${String(fact.before)}, not ${day}`);
      day = opened;
      days += 1;
    }
    if (fact.fact !== 'ticket-issued') return;
    if (fact.day !== day) witness.says(`${String(fact.ref)} was given on ${String(fact.day)} while ${day} was open`);
    if (hall.day(Date.parse(entry.at)) !== day) witness.says(`${String(fact.ref)} of ${day} was given at ${entry.at}`);
    const line = `${String(fact.day)} ${String(fact.letter)}`;
    const n = (last.get(line) ?? 0) + 1;
    if (fact.n !== n) witness.says(`${line}: number ${String(fact.n)} came where ${n} was due`);
    last.set(line, n);
  }
}
