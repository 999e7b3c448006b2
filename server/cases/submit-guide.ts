import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { guideWriters } from './draft-guide.ts';
import { answerVersion } from './guide-answer.ts';
import { lacksOf } from './guide-lacks.ts';

/** The draft is whole and waits for another person's approval. */
export const submitGuide = verb('submit-guide', {
  may: guideWriters,

  look(looks, { service, version }) {
    const kept = looks.guideVersion(service, version);
    return kept ? { kept } : unknown('guide');
  },

  decide({ kept }, { service, version }, asker) {
    if (kept.state !== 'draft') return refuse('guide-state', { version, state: kept.state });
    const lacks = lacksOf(kept.guide);
    if (lacks.length > 0) return refuse('guide-incomplete', { lacks: lacks.join(' ') });
    return accept({ fact: 'guide-submitted', service, version, by: asker.staff!.jobNo });
  },

  answer: (looks, _facts, _moment, { kept }) => answerVersion(looks, kept.service, kept.version),
});
