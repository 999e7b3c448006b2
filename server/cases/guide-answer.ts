import type { GuideVersion } from '../../protocol/guide.ts';
import type { Looks } from '../hall/looks.ts';
import { lacksOf } from './guide-lacks.ts';
import type { KeptGuideVersion } from './guide-version.ts';

/** A version as commands answer it and lists show it: without its text. */
export function guideAnswer(looks: Pick<Looks, 'hall'>, kept: KeptGuideVersion): GuideVersion {
  const { service, version, state, from, writtenBy, publishedBy, changedAt, guide } = kept;
  return {
    service,
    version,
    state,
    from: from === '' ? null : from,
    writtenBy,
    changedAt: looks.hall.zone.iso(changedAt),
    publishedBy,
    lacks: lacksOf(guide),
  };
}

/** What each of the verbs answers: the version it was about. */
export function answerVersion(looks: Looks, service: string, version: number): { guide: GuideVersion } {
  return { guide: guideAnswer(looks, looks.guideVersion(service, version)!) };
}
