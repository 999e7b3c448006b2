import type { KeptGuide } from '../../protocol/guide.ts';
import type { Language } from '../../protocol/text.ts';

/** A model form goes to a printer. */
export interface SampleFact {
  fact: 'sample-queued';
  service: string;
  version: number;
  /** Its place in the guide's list, from 1. */
  sample: number;
  language: Language;
  printer: string;
}

/** What happens to guides. Their texts are public, so they stand in the journal as they are. */
export type GuideFact =
  | {
      fact: 'guide-drafted';
      service: string;
      version: number;
      guide: KeptGuide;
      files: { mark: string; type: string; data: string }[];
      by: string;
    }
  | { fact: 'guide-submitted'; service: string; version: number; by: string }
  | { fact: 'guide-published'; service: string; version: number; from: string; by: string }
  | { fact: 'guide-withdrawn'; service: string; version: number; by: string; reason: string };
