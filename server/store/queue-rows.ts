import type { Fact } from '../hall/facts.ts';
import { memory } from '../queue/forecast.ts';
import type { Db } from './open.ts';

type Applied<Kind extends Fact['fact']> = (fact: Extract<Fact, { fact: Kind }>, at: number) => void;
export type Appliers<Kind extends Fact['fact']> = { [K in Kind]: Applied<K> };

type QueueFact =
  | 'ticket-issued'
  | 'ticket-called'
  | 'ticket-recalled'
  | 'service-begun'
  | 'service-finished'
  | 'ticket-missed'
  | 'ticket-returned'
  | 'ticket-delayed'
  | 'ticket-held'
  | 'ticket-resumed'
  | 'ticket-transferred'
  | 'ticket-cancelled';

/** What each fact of a ticket's life does to the rows. */
export function queueRows(db: Db): Appliers<QueueFact> {
  const sql = (text: string) => db.prepare(text);
  const issue =
    sql(`INSERT INTO ticket (id, day, letter, n, token, service, queue, class, rate, language, shape, state, line, line_rate, line_since, line_tie, line_back,
    origin, first_waited, issued_at, device, holder, holder_mark)
    VALUES (@id, @day, @letter, @n, @token, @service, @queue, @class, @rate, @language, @shape, 'waiting', @line, @lineRate, @since, @tie, @back, @origin, @at, @at, @device, @holder, @holderMark)`);
  const number = sql('INSERT INTO numbering VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET last = excluded.last');
  const serviceDay = sql('INSERT INTO service_day VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET issued = issued + 1');
  const dayIssued = sql('UPDATE business_day SET issued = issued + 1 WHERE day = ?');
  const deviceIssue = sql('INSERT INTO device_issue VALUES (?, ?) ON CONFLICT DO UPDATE SET at = excluded.at');
  const forecast = sql('INSERT INTO forecast (ticket, at, ahead, counters, p50_s, p90_s) VALUES (?, ?, ?, ?, ?, ?)');

  const call = sql(
    `UPDATE ticket SET state = 'called', counter = ?, call = ?, called_at = ?, recalls = 0 WHERE id = ?`,
  );
  const recalled = sql('UPDATE ticket SET call = ?, recalls = ? WHERE id = ?');
  const oldCalls = sql('UPDATE call SET latest = 0 WHERE ticket = ? AND latest = 1');
  const newCall = sql(
    'INSERT INTO call (id, ticket, counter, zone, queue, times, at, first_waited, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const takes = sql('UPDATE counter SET ticket = ?, since = ? WHERE number = ?');
  const changes = sql('UPDATE counter SET since = ? WHERE number = ?');
  const frees = sql('UPDATE counter SET ticket = NULL, since = ? WHERE number = ? AND ticket = ?');

  const promised = sql('SELECT at, p90_s FROM forecast WHERE ticket = ? AND waited_s IS NULL');
  const waited = sql('UPDATE forecast SET waited_s = ? WHERE ticket = ?');
  const scored = sql(
    'UPDATE business_day SET forecasts_scored = forecasts_scored + 1, forecast_hits = forecast_hits + ? WHERE day = (SELECT day FROM ticket WHERE id = ?)',
  );

  const scoredHour = sql(`INSERT INTO forecast_hour SELECT day, @at - @at % 3600000, 1, @hit FROM ticket WHERE id = @id
    ON CONFLICT DO UPDATE SET scored = scored + 1, hits = hits + excluded.hits`);

  const begin = sql("UPDATE ticket SET state = 'serving', begun_at = ? WHERE id = ?");
  const finish = sql("UPDATE ticket SET state = 'served', finished_at = ?, outcome = ? WHERE id = ?");
  const learn = sql(
    'INSERT INTO service_time VALUES (?, 1, ?) ON CONFLICT DO UPDATE SET n = n * ? + 1, sum_s = sum_s * ? + excluded.sum_s',
  );
  const dayServed = sql(
    'UPDATE business_day SET served = served + 1 WHERE day = (SELECT day FROM ticket WHERE id = ?)',
  );
  const counterDay = sql(
    'INSERT INTO counter_day SELECT day, ?, 1 FROM ticket WHERE id = ? ON CONFLICT DO UPDATE SET served = served + 1',
  );
  const aside = sql('UPDATE ticket SET state = ?, note = ? WHERE id = ?');
  const rejoin = sql(
    `UPDATE ticket SET state = 'waiting', origin = ?, line = ?, line_rate = ?, line_since = ?, line_tie = ?, line_back = ?, counter = NULL, call = NULL WHERE id = ?`,
  );
  const movedTo = sql('UPDATE ticket SET queue = ?, service = ?, note = ? WHERE id = ?');
  const resume = sql("UPDATE ticket SET state = 'serving', counter = ?, called_at = ?, begun_at = ? WHERE id = ?");
  const cancel = sql("UPDATE ticket SET state = 'cancelled', finished_at = ?, note = ? WHERE id = ?");
  const dayCancelled = sql(
    'UPDATE business_day SET cancelled = cancelled + 1 WHERE day = (SELECT day FROM ticket WHERE id = ?)',
  );

  const stands = (origin: string, place: Extract<Fact, { fact: 'ticket-returned' }>['place'], id: number) =>
    rejoin.run(origin, place.line, place.rate, place.since, place.tie, place.back, id);

  return {
    'ticket-issued'({ place, forecast: told, ...ticket }, at) {
      const { fact: _, ref: __, number: ___, ...row } = ticket;
      issue.run({
        ...row,
        line: place.line,
        lineRate: place.rate,
        since: place.since,
        tie: place.tie,
        back: place.back,
        at,
      });
      number.run(ticket.day, ticket.letter, ticket.n);
      serviceDay.run(ticket.day, ticket.service);
      dayIssued.run(ticket.day);
      if (ticket.device) deviceIssue.run(ticket.device, at);
      if (told) forecast.run(ticket.id, at, told.ahead, told.counters, told.span.p50S, told.span.p90S);
    },
    'ticket-called'(called, at) {
      call.run(called.counter, called.call, at, called.id);
      takes.run(called.id, at, called.counter);
      oldCalls.run(called.id);
      newCall.run(
        called.call,
        called.id,
        called.counter,
        called.zone,
        called.queue,
        called.times,
        at,
        called.firstWaited,
        JSON.stringify(called.why),
      );
      // Every forecast shown is kept beside what then happened: the first call closes it.
      const told = promised.get(called.id) as { at: number; p90_s: number } | undefined;
      if (told) {
        const waitedS = Math.max(0, Math.round((at - told.at) / 1000));
        waited.run(waitedS, called.id);
        const hit = waitedS <= told.p90_s ? 1 : 0;
        scored.run(hit, called.id);
        scoredHour.run({ id: called.id, at, hit });
      }
    },
    'ticket-recalled'(called, at) {
      recalled.run(called.call, called.times - 1, called.id);
      oldCalls.run(called.id);
      newCall.run(
        called.call,
        called.id,
        called.counter,
        called.zone,
        called.queue,
        called.times,
        at,
        called.firstWaited,
        JSON.stringify(called.why),
      );
    },
    'service-begun'({ id, counter }, at) {
      begin.run(at, id);
      changes.run(at, counter);
    },
    'service-finished'({ id, counter, service, tookS, outcome }, at) {
      finish.run(at, outcome, id);
      frees.run(at, counter, id);
      learn.run(service, tookS, memory, memory);
      dayServed.run(id);
      counterDay.run(counter, id);
    },
    'ticket-missed'({ id, counter }, at) {
      aside.run('missed', null, id);
      frees.run(at, counter, id);
    },
    'ticket-returned'({ id, place }) {
      stands('returned', place, id);
    },
    'ticket-delayed'({ id, place }) {
      stands('delayed', place, id);
    },
    'ticket-held'({ id, counter, reason }, at) {
      aside.run('held', reason, id);
      frees.run(at, counter, id);
    },
    'ticket-resumed'({ id, counter }, at) {
      resume.run(counter, at, at, id);
      takes.run(id, at, counter);
    },
    'ticket-transferred'({ id, from, queue, service, place, reason }, at) {
      frees.run(at, from.counter, id);
      oldCalls.run(id);
      movedTo.run(queue, service, reason, id);
      stands('transferred', place, id);
    },
    'ticket-cancelled'({ id, reason }, at) {
      cancel.run(at, reason, id);
      dayCancelled.run(id);
    },
  };
}
