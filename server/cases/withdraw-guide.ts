import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { answerVersion } from './guide-answer.ts';

/** A version is given up: being written, waiting, to come, or in force, where the one before it is in force again. A service is never without one. */
export const withdrawGuide = verb('withdraw-guide', {
  may: ['leader', 'supervisor'],

  look(looks, { service, version }) {
    const kept = looks.guideVersion(service, version);
    return kept ? { kept, versions: looks.guideVersions(service) } : unknown('guide');
  },

  decide({ kept, versions }, { service, version, reason }, asker, { day }) {
    if (kept.state === 'withdrawn') return refuse('guide-state', { version, state: kept.state });
    const others = versions.filter((one) => one.version !== version && one.state === 'published' && one.from <= day);
    if (kept.state === 'published' && kept.from <= day && others.length === 0) return refuse('last-guide');
    return accept({ fact: 'guide-withdrawn', service, version, by: asker.staff!.jobNo, reason });
  },

  answer: (looks, _facts, _moment, { kept }) => answerVersion(looks, kept.service, kept.version),
});
