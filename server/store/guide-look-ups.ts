import type { Guide } from '../../protocol/hall-file.ts';
import type { GuideLooks } from '../cases/guide-looks.ts';
import type { KeptGuideVersion } from '../cases/guide-version.ts';
import type { Db } from './open.ts';

interface Row {
  service: string;
  version: number;
  state: KeptGuideVersion['state'];
  from: string;
  writtenBy: string;
  publishedBy: string | null;
  changedAt: number;
  content: string;
}

const guideColumns =
  'SELECT service, version, state, from_day AS "from", written_by AS writtenBy, published_by AS publishedBy, changed_at AS changedAt, content FROM guide_version';

/** Guides by version, and which is in force today. */
export function guideLookUps(db: Db): GuideLooks {
  const inForce = db.prepare(
    `SELECT version, content FROM guide_version WHERE state = 'published' AND service = ? AND from_day <= coalesce((SELECT value FROM meta WHERE key = 'business-day'), '') ORDER BY from_day DESC, version DESC LIMIT 1`,
  );
  const one = db.prepare(`${guideColumns} WHERE service = ? AND version = ?`);
  const all = db.prepare(`${guideColumns} WHERE service = ? ORDER BY version DESC`);
  const file = db.prepare('SELECT type, bytes FROM guide_file WHERE mark = ?');
  const stamp = db
    .prepare(
      "SELECT coalesce((SELECT value FROM meta WHERE key = 'business-day'), '') || '.' || coalesce(max(changed_at), 0) FROM guide_version",
    )
    .pluck();
  const from = ({ content, writtenBy, ...row }: Row): KeptGuideVersion => ({
    ...row,
    writtenBy: JSON.parse(writtenBy) as string[],
    guide: JSON.parse(content) as KeptGuideVersion['guide'],
  });
  return {
    guide(service) {
      const row = inForce.get(service) as { version: number; content: string } | undefined;
      return row ? { version: row.version, guide: JSON.parse(row.content) as Guide } : null;
    },
    guideVersion(service, version) {
      const row = one.get(service, version) as Row | undefined;
      return row ? from(row) : null;
    },
    guideVersions: (service) => (all.all(service) as Row[]).map(from),
    guideFile: (mark) => (file.get(mark) as { type: string; bytes: Buffer } | undefined) ?? null,
    guidesStamp: () => stamp.get() as string,
  };
}
