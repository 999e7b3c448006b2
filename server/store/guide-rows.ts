import type { GuideFact } from '../cases/guide-facts.ts';
import type { Db } from './open.ts';
import type { Appliers } from './queue-rows.ts';

/** What the facts about guides do to the rows. */
export function guideRows(db: Db): Appliers<GuideFact['fact']> {
  const drafted = db.prepare(
    `INSERT INTO guide_version (service, version, state, content, written_by, changed_at) VALUES (@service, @version, 'draft', @content, json_array(@by), @at)
      ON CONFLICT DO UPDATE SET state = 'draft', content = excluded.content, changed_at = excluded.changed_at,
        written_by = iif(EXISTS (SELECT 1 FROM json_each(written_by) WHERE value = @by), written_by, json_insert(written_by, '$[#]', @by))`,
  );
  const file = db.prepare('INSERT INTO guide_file VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const submitted = db.prepare(
    "UPDATE guide_version SET state = 'submitted', changed_at = ? WHERE service = ? AND version = ?",
  );
  const published = db.prepare(
    "UPDATE guide_version SET state = 'published', from_day = ?, published_by = ?, changed_at = ? WHERE service = ? AND version = ?",
  );
  const withdrawn = db.prepare(
    "UPDATE guide_version SET state = 'withdrawn', changed_at = ? WHERE service = ? AND version = ?",
  );
  return {
    'guide-drafted'({ service, version, guide, files, by }, at) {
      for (const { mark, type, data } of files) file.run(mark, type, Buffer.from(data, 'base64'));
      drafted.run({ service, version, content: JSON.stringify(guide), by, at });
    },
    'guide-submitted'({ service, version }, at) {
      submitted.run(at, service, version);
    },
    'guide-published'({ service, version, from, by }, at) {
      published.run(from, by, at, service, version);
    },
    'guide-withdrawn'({ service, version }, at) {
      withdrawn.run(at, service, version);
    },
  };
}
