import type { GuideVersion, KeptGuide } from '../../protocol/guide.ts';

/** A version of a guide with its text, as it is kept. An empty `from` is before every day. */
export interface KeptGuideVersion {
  service: string;
  version: number;
  state: GuideVersion['state'];
  from: string;
  writtenBy: string[];
  publishedBy: string | null;
  changedAt: number;
  guide: KeptGuide;
}
