import { mayLeave, openNow } from '../posts/pairings.ts';
import { accept, ownVerb, refuse } from './verb.ts';

/** Somebody proved job number and PIN: a session begins. */
export const signIn = ownVerb<{ jobNo: string; session: string }, object>('sign-in', {
  may: ['hub'],
  look: () => ({}),
  decide: (_looked, { jobNo, session }, asker) =>
    accept({ fact: 'signed-in', staff: jobNo, session, address: asker.address }),
  answer: () => ({}),
});

/** After this many wrong PINs the job number is locked at this address, longer each time; then at every address. */
export const failuresBeforeLock = 5;
const lockMs = [60_000, 5 * 60_000, 15 * 60_000, 60 * 60_000];

/** How long the next lock lasts: 1, 5, 15 minutes, then an hour. Staged, so that nobody can lock out the whole staff for a day. */
export function lockAfter(failures: number): number {
  if (failures < failuresBeforeLock) return 0;
  return lockMs[Math.min(Math.floor((failures - failuresBeforeLock) / 2), lockMs.length - 1)]!;
}

/** A wrong PIN or job number: counted, and kept across a restart. */
export const signInFailed = ownVerb<{ jobNo: string; before: number }, object>('sign-in-failed', {
  may: ['hub'],
  look: () => ({}),
  decide(_looked, { jobNo, before }, asker, { now }) {
    const failures = before + 1;
    const lock = lockAfter(failures);
    return accept({
      fact: 'sign-in-failed',
      staff: jobNo,
      address: asker.address,
      failures,
      lockedUntil: lock === 0 ? 0 : now + lock,
    });
  },
  answer: () => ({}),
});

/** A session ends: asked for, idle too long, or revoked. */
export const signOut = ownVerb<
  { jobNo: string; session: string; why: 'asked' | 'idle' | 'revoked' },
  { partnerAway: string | null }
>('sign-out', {
  may: ['hub'],
  look(looks, { jobNo, why }, _asker, { now }) {
    // Only whoever asks to leave can be told no; a session that has been idle too long is over.
    const standsAt = why === 'asked' ? looks.counterOf(jobNo) : null;
    if (standsAt === null || looks.counter(standsAt)?.sign || !openNow(looks, now, standsAt))
      return { partnerAway: null };
    const leave = mayLeave(looks, { person: jobNo, from: now, until: null, ground: 'signed-out' }, now);
    return { partnerAway: leave.may ? null : leave.name };
  },
  decide: ({ partnerAway }, { jobNo, session, why }) =>
    partnerAway === null
      ? accept({ fact: 'signed-out', staff: jobNo, session, why })
      : refuse('both-away', { name: partnerAway }),
  answer: () => ({}),
});
