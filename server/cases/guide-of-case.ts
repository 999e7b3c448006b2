import type { Guide } from '../../protocol/hall-file.ts';
import type { GuideLooks } from './guide-looks.ts';
import type { Case } from './case.ts';

/** The guide a case began with, whatever the hall publishes later: its papers speak of that one. */
export function guideOf(looks: GuideLooks, { id, service, guideVersion }: Case): Guide {
  const kept = looks.guideVersion(service, guideVersion);
  if (!kept)
    throw new Error(`broken promise: version ${guideVersion} of ${service}, which case ${id} began with, is gone`);
  // It was in force, so it was published, and what is published is complete.
  return kept.guide as Guide;
}
