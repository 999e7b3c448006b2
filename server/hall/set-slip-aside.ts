import { accept, refuse, unknown, verb } from './verb.ts';
import { keepers } from './print-test-page.ts';

/** A slip nobody knows about was looked after: the visitor has paper, or needs none. */
export const setSlipAside = verb('set-slip-aside', {
  may: [...keepers, 'clerk'],

  look(looks, body) {
    const job = looks.job(body.job);
    return job ? { job } : unknown('job');
  },

  decide({ job }, _body, asker) {
    if (job.state !== 'failed' && job.state !== 'unknown') return refuse('slip-is-well');
    return accept({ fact: 'slip-set-aside', job: job.id, by: asker.staff?.jobNo ?? asker.device?.id ?? asker.address });
  },

  answer: (_looks, _facts, _moment, { job }) => ({ job: job.id }),
});
