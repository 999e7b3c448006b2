import type { GuidesView } from '../../protocol/guide.ts';
import { lacksOf } from '../cases/guide-lacks.ts';
import { hallHead } from './parts.ts';
import type { Setting } from './setting.ts';

/** Every service and how its guide stands: in force, to come, being written. */
export function guidesView(setting: Setting): GuidesView {
  const { hall, looks } = setting;
  const today = setting.day();
  const departments = new Map(hall.file.departments.map(({ id, name }) => [id, name]));
  return {
    hall: hallHead(setting),
    today,
    services: hall.file.services.map(({ id, name, department }) => {
      const versions = looks.guideVersions(id);
      const inForce = looks.guide(id)?.version ?? 1;
      const coming = versions.findLast(({ state, from }) => state === 'published' && from > today);
      const standing = versions.find(({ state }) => state === 'draft' || state === 'submitted');
      return {
        id,
        name,
        department: departments.get(department) ?? { zh: department },
        inForce: { version: inForce, from: versions.find(({ version }) => version === inForce)?.from || null },
        coming: coming ? { version: coming.version, from: coming.from } : null,
        standing: standing
          ? {
              version: standing.version,
              state: standing.state === 'submitted' ? 'submitted' : 'draft',
              writtenBy: standing.writtenBy,
              lacks: lacksOf(standing.guide),
            }
          : null,
      };
    }),
  };
}
