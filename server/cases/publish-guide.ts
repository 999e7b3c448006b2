import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { answerVersion } from './guide-answer.ts';
import { lacksOf } from './guide-lacks.ts';

/** Another person than those who wrote it puts a guide in force from a day on (000/C (8)(9)). Cases keep the version they began with. */
export const publishGuide = verb('publish-guide', {
  may: ['leader', 'supervisor'],

  look(looks, { service, version }) {
    const kept = looks.guideVersion(service, version);
    return kept ? { kept } : unknown('guide');
  },

  decide({ kept }, { service, version, from }, asker, { day }) {
    const { jobNo } = asker.staff!;
    if (kept.state !== 'submitted') return refuse('guide-state', { version, state: kept.state });
    if (kept.writtenBy.includes(jobNo)) return refuse('own-draft');
    const lacks = lacksOf(kept.guide);
    if (lacks.length > 0) return refuse('guide-incomplete', { lacks: lacks.join(' ') });
    if (from < day) return refuse('begins-past', { from, day });
    return accept({ fact: 'guide-published', service, version, from, by: jobNo });
  },

  answer: (looks, _facts, _moment, { kept }) => answerVersion(looks, kept.service, kept.version),
});
