import type { KeptGuide } from '../../protocol/guide.ts';
import { accept, factOf, unknown, verb } from '../hall/verb.ts';
import { answerVersion } from './guide-answer.ts';

/** Who may write guides; who may publish them is fewer (publish-guide.ts). */
export const guideWriters = ['chief', 'leader', 'supervisor', 'system-admin'] as const;

/** Writes the next version of a guide, or writes on in the one that stands: a service has one at a time. What was submitted is a draft again. */
export const draftGuide = verb('draft-guide', {
  may: guideWriters,

  look(looks, { service, guide }) {
    if (!looks.hall.services.has(service)) return unknown('service');
    const files: { mark: string; type: string; data: string }[] = [];
    const samples: KeptGuide['samples'] = [];
    for (const { file, ...sample } of guide.samples ?? []) {
      if (file === undefined) samples.push(sample);
      else if ('data' in file) {
        const mark = looks.hashToken(file.data);
        files.push({ mark, ...file });
        samples.push({ ...sample, file: { type: file.type, mark } });
      } else if (looks.guideFile(file.mark) === null) return unknown('file');
      else samples.push({ ...sample, file });
    }
    return {
      versions: looks.guideVersions(service),
      files,
      kept: guide.samples === undefined ? { ...guide, samples: undefined } : { ...guide, samples },
    };
  },

  decide({ versions, files, kept }, { service }, asker) {
    const standing = versions.find(({ state }) => state === 'draft' || state === 'submitted');
    const version = standing?.version ?? Math.max(0, ...versions.map((one) => one.version)) + 1;
    return accept({ fact: 'guide-drafted', service, version, guide: kept, files, by: asker.staff!.jobNo });
  },

  answer(looks, facts) {
    const { service, version } = factOf(facts, 'guide-drafted');
    return answerVersion(looks, service, version);
  },
});
