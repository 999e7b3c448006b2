import type { Guide } from '../../protocol/hall-file.ts';
import type { JobAnswer } from '../hall/looks.ts';
import type { KeptGuideVersion } from './guide-version.ts';

/** What rules may ask about model forms on paper. */
export interface SampleLooks {
  /** How many a printer was asked for since (ms since 1970). */
  samplesSince(printer: string, since: number): number;
  lastSample(printer: string): JobAnswer | null;
}

/** What rules and views may ask about guides. */
export interface GuideLooks {
  /** The guide in force on the business day; null for a service this hall does not have. */
  guide(service: string): { version: number; guide: Guide } | null;
  /** Any version, as a case that began with it asks. */
  guideVersion(service: string, version: number): KeptGuideVersion | null;
  /** All of a service, the newest first. */
  guideVersions(service: string): KeptGuideVersion[];
  guideFile(mark: string): { type: string; bytes: Buffer } | null;
  /** Changes whenever some guide in force may have. */
  guidesStamp(): string;
}
