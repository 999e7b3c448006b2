import type { SampleFact } from '../cases/guide-facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** As a job names the model form it prints: by its version, so that the paper says what the screen showed. */
const sampleAbout = ({ service, version, sample, language }: SampleFact) =>
  `${service}/${version}/${sample}/${language}`;

/** What the facts about model forms on paper do to the rows. */
export function sampleRows(db: Db): Appliers<SampleFact['fact']> {
  const queued = db.prepare(
    "INSERT INTO job (printer, document, about, reprint, state, queued_at) VALUES (?, 'guide-sample', ?, 0, 'queued', ?)",
  );
  return {
    'sample-queued'(fact, at) {
      queued.run(fact.printer, sampleAbout(fact), at);
    },
  };
}
