import type { HallFile } from '../../protocol/hall-file.ts';
import type { PeakSetting } from '../../protocol/peak-setting.ts';

const ours: Required<PeakSetting> = { waiting: 15, waitMin: 30, askMin: 3 };

/** What this hall calls a crowd (rulebook 21): its own numbers, else ours. */
export function peakRules({ peak = {} }: Pick<HallFile, 'peak'>): Required<PeakSetting> {
  const said = Object.fromEntries(Object.entries(peak).filter(([, value]) => value !== undefined));
  return { ...ours, ...said };
}
