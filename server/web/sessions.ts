import { hash, verify } from '@node-rs/argon2';
import type { Asker } from '../hall/asker.ts';
import { signIn, signInFailed, signOut } from '../hall/sign-in.ts';
import type { No } from '../hall/verb.ts';
import type { StaffMember } from '../hall/staff.ts';
import type { Hub } from '../hub.ts';
import { hashToken, staffFrom } from '../store/look-ups.ts';
import type { Db } from '../store/open.ts';
import { randomBytes } from 'node:crypto';

export const cookieName = 'haojiao';
const tokenInCookies = new RegExp(`(?:^|;\\s*)${cookieName}=([A-Za-z0-9_-]{22,64})`);
/** A session ends this long after it began, however busy. */
const longestMs = 14 * 3600_000;

export interface Sessions {
  staffOf(cookie: string | undefined): StaffMember | null;
  signIn(
    jobNo: string,
    pin: string,
    asker: Asker,
  ): Promise<
    | { kind: 'in'; token: string; staff: StaffMember }
    | { kind: 'wrong' }
    | { kind: 'locked'; retryAfterS: number }
    | { kind: 'cannot' }
  >;
  /** Null when it is over; a no when the person may not leave the post now. */
  signOut(cookie: string | undefined, asker: Asker): Promise<No | null>;
  /** Writes down who was seen since the last time, and signs out whoever has been idle too long. */
  sweep(): Promise<void>;
}

/** Staff sessions: rows that can be revoked at once. The browser holds a random token, the database its hash. */
export function openSessions(db: Db, hub: () => Hub, now: () => number, idleMin: number): Sessions {
  const open =
    db.prepare(`SELECT session.id_hash AS id, session.seen_at AS seenAt, session.created_at AS createdAt, staff.job_no, staff.name, staff.title, staff.department, staff.roles
    FROM session JOIN staff ON staff.job_no = session.job_no WHERE session.id_hash = ? AND session.ended_at IS NULL`);
  const touch = db.prepare('UPDATE session SET seen_at = ? WHERE id_hash = ?');
  const touchAll = db.transaction(() => {
    for (const [id, at] of seen) touch.run(at, id);
    seen.clear();
  });
  const expired = db.prepare(
    'SELECT id_hash AS id, job_no AS jobNo FROM session WHERE ended_at IS NULL AND (seen_at < ? OR created_at < ?)',
  );
  const credentials = db.prepare('SELECT job_no, name, title, department, roles, pin_hash FROM staff WHERE job_no = ?');
  const failures = db.prepare(
    'SELECT failures, locked_until AS lockedUntil FROM sign_in_failure WHERE job_no = ? AND address = ?',
  );
  const everywhere = db.prepare(
    'SELECT coalesce(sum(failures), 0) AS failures, coalesce(max(last_at), 0) AS lastAt FROM sign_in_failure WHERE job_no = ?',
  );
  const idleMs = idleMin * 60_000;
  /** When each session was last seen, if that is not written down yet: sixty clerks at work are one write in fifteen seconds, not a flush each. */
  const seen = new Map<string, number>();
  // Somebody who does not exist takes as long to refuse as somebody who does: made with the first sign-in, whoever it is.
  let nobodysHash: Promise<string> | undefined;

  function tokenIn(cookie: string | undefined): string | null {
    return cookie === undefined ? null : (tokenInCookies.exec(cookie)?.[1] ?? null);
  }
  function rowOf(cookie: string | undefined) {
    const token = tokenIn(cookie);
    const row =
      token &&
      (open.get(hashToken(token)) as
        | ({ id: string; seenAt: number; createdAt: number; job_no: string } & object)
        | undefined);
    if (!row || now() - (seen.get(row.id) ?? row.seenAt) > idleMs || now() - row.createdAt > longestMs) return null;
    return row;
  }

  /** Tries for one job number are taken one after another: a hundred wrong ones at once count as a hundred, not as one. */
  const tries = new Map<string, Promise<unknown>>();
  function inTurn<T>(jobNo: string, work: () => Promise<T>): Promise<T> {
    const mine = (tries.get(jobNo) ?? Promise.resolve()).then(work, work);
    tries.set(jobNo, mine);
    const over = () => {
      if (tries.get(jobNo) === mine) tries.delete(jobNo);
    };
    mine.then(over, over);
    return mine;
  }

  async function tryPin(jobNo: string, pin: string, asker: Asker): ReturnType<Sessions['signIn']> {
    const known = failures.get(jobNo, asker.address) as { failures: number; lockedUntil: number } | undefined;
    const all = everywhere.get(jobNo) as { failures: number; lastAt: number };
    const lockedUntil = Math.max(known?.lockedUntil ?? 0, all.failures >= 20 ? all.lastAt + 60_000 : 0);
    if (lockedUntil > now()) return { kind: 'locked', retryAfterS: Math.ceil((lockedUntil - now()) / 1000) };
    const row = credentials.get(jobNo) as { pin_hash: string | null } | undefined;
    nobodysHash ??= hash(randomBytes(12).toString('hex'));
    const nobodys = await nobodysHash;
    const right = await verify(row?.pin_hash ?? nobodys, pin);
    if (!right || !row?.pin_hash) {
      const reply = await hub().own(signInFailed, { jobNo, before: known?.failures ?? 0 }, asker);
      return reply.kind === 'done' ? { kind: 'wrong' } : { kind: 'cannot' };
    }
    const token = randomBytes(24).toString('base64url');
    const reply = await hub().own(signIn, { jobNo, session: hashToken(token) }, asker);
    return reply.kind === 'done' ? { kind: 'in', token, staff: staffFrom(row)! } : { kind: 'cannot' };
  }

  return {
    staffOf(cookie) {
      const row = rowOf(cookie);
      if (!row) return null;
      seen.set(row.id, now());
      return staffFrom(row);
    },
    signIn: (jobNo, pin, asker) => inTurn(jobNo, () => tryPin(jobNo, pin, asker)),
    async signOut(cookie, asker) {
      const row = rowOf(cookie);
      if (!row) return null;
      const reply = await hub().own(signOut, { jobNo: row.job_no, session: row.id, why: 'asked' }, asker);
      return reply.kind === 'no' ? reply.no : null;
    },
    async sweep() {
      touchQuietly();
      for (const { id, jobNo } of expired.all(now() - idleMs, now() - longestMs) as { id: string; jobNo: string }[]) {
        await hub().own(
          signOut,
          { jobNo, session: id, why: 'idle' },
          { staff: null, device: null, holder: null, address: 'hub' },
        );
      }
    },
  };

  function touchQuietly(): void {
    try {
      touchAll();
    } catch {
      // On a full disk a session that cannot be touched is still a session; the command that follows says what is wrong.
    }
  }
}
