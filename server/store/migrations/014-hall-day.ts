/** What each counter did with whom at each moment, how the forecasts of each hour held, and who was asked to come to a counter. */
export const hallDay = `
CREATE TABLE counter_work (
  id INTEGER PRIMARY KEY, day TEXT NOT NULL, counter INTEGER NOT NULL, from_ms INTEGER NOT NULL, until_ms INTEGER,
  state TEXT NOT NULL CHECK (state IN ('calling', 'serving')), ticket TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX counter_work_now ON counter_work (counter) WHERE until_ms IS NULL;
CREATE INDEX counter_work_day ON counter_work (day, counter, from_ms);

CREATE TABLE forecast_hour (day TEXT NOT NULL, hour_ms INTEGER NOT NULL, scored INTEGER NOT NULL, hits INTEGER NOT NULL, PRIMARY KEY (day, hour_ms)) STRICT, WITHOUT ROWID;

CREATE TABLE asked (
  id INTEGER PRIMARY KEY, day TEXT NOT NULL, counter INTEGER NOT NULL, staff TEXT NOT NULL, by_job_no TEXT NOT NULL, at INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'came', 'declined')), answered_at INTEGER
) STRICT;
CREATE INDEX asked_day ON asked (day, id);

-- A hall that is open while it moves here: whoever stands in front of a counter is there since they were called, or since they are served.
INSERT INTO counter_work (day, counter, from_ms, state, ticket)
  SELECT ticket.day, counter.number, coalesce(iif(ticket.state = 'serving', ticket.begun_at, ticket.called_at), counter.since, 0),
    iif(ticket.state = 'serving', 'serving', 'calling'), ticket.letter || substr('000' || ticket.n, -max(3, length(ticket.n)))
    FROM counter JOIN ticket ON ticket.id = counter.ticket WHERE ticket.state IN ('called', 'serving');
`;
