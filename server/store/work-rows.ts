import type { Fact } from '../hall/facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** Whom each counter called and served from when to when: one open row a counter, ended by what happens next. */
export function workEchoes(db: Db): Partial<Appliers<Fact['fact']>> {
  const end = db.prepare('UPDATE counter_work SET until_ms = max(?, from_ms) WHERE counter = ? AND until_ms IS NULL');
  const endAll = db.prepare('UPDATE counter_work SET until_ms = max(?, from_ms) WHERE until_ms IS NULL');
  const begin = db.prepare(`INSERT INTO counter_work (day, counter, from_ms, state, ticket)
    SELECT value, @counter, @at, @state, @ticket FROM meta WHERE key = 'business-day'`);
  const now = (counter: number, state: 'calling' | 'serving', ticket: string, at: number) => {
    end.run(at, counter);
    begin.run({ counter, at, state, ticket });
  };
  return {
    'ticket-called': ({ counter, number }, at) => now(counter, 'calling', number, at),
    'service-begun': ({ counter, number }, at) => now(counter, 'serving', number, at),
    'ticket-resumed': ({ counter, number }, at) => now(counter, 'serving', number, at),
    'service-finished': ({ counter }, at) => void end.run(at, counter),
    'ticket-missed': ({ counter }, at) => void end.run(at, counter),
    'ticket-held': ({ counter }, at) => void end.run(at, counter),
    'ticket-transferred': ({ from }, at) => void end.run(at, from.counter),
    'day-opened': (_fact, at) => void endAll.run(at),
  };
}
