import type { Mutant } from './hub-life.ts';

/** What many print programs do: no answer in time, so send it again. */
export const resendsOnTimeOut: Mutant = {
  sender: (transport) => ({
    ...transport,
    async send(job) {
      const sent = await transport.send(job);
      const timedOut = sent.outcome === 'unknown' && ['deadline', 'stalled', 'no-answer'].includes(sent.detail ?? '');
      return timedOut ? transport.send(job) : sent;
    },
  }),
};

/** A spool that takes up again what it was sending when the hub was killed. */
export const resendsAfterRestart: Mutant = {
  atStart: (db) => void db.prepare("UPDATE job SET state = 'queued', tries = 0 WHERE state = 'sending'").run(),
};

/** What both known libraries do: the bytes were taken, so it is printed. */
export const believesItself: Mutant = {
  sender: (transport) => ({
    ...transport,
    async send(job) {
      const sent = await transport.send(job);
      return sent.outcome === 'failed' ? sent : { outcome: 'printed' };
    },
  }),
};
