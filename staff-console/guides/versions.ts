import type { GuideVersion, KeptGuide } from '../../protocol/guide.ts';
import { useAnswer } from '../use-answer.ts';

/** One version of a guide with its text. */
export type Version = GuideVersion & { guide: KeptGuide };

/** All versions of a service's guide, asked for again when one of them moves. Null until they have come; without a line the page says so itself. */
export const useVersions = (service: string, moved: string): readonly Version[] | null =>
  useAnswer<{ versions: Version[] }>(`/api/guides/${service}/versions`, moved).answer?.versions ?? null;
