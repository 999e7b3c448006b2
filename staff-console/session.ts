import { signal } from '@preact/signals';
import type { Problem, SessionAnswer } from '../protocol/wire.ts';
import { language } from '../ui/language.ts';
import { counterNumber, live } from './hub.ts';
import { notice } from './notice.ts';

/** Why nobody is signed in. */
export type OutWhy = 'first' | 'asked' | 'expired';
/** Who works here, if anybody. `unknown` until the hub has answered once. */
export type Session = { kind: 'unknown' } | { kind: 'out'; why: OutWhy } | { kind: 'in'; who: SessionAnswer };

export const session = signal<Session>({ kind: 'unknown' });
/** The job number last used here, so that a session that ended is picked up with the PIN alone. */
export const lastJobNo = signal('');

export type SignIn =
  | { kind: 'in'; who: SessionAnswer }
  | { kind: 'wrong' }
  | { kind: 'locked'; retryAfterS: number }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'unreachable' };

const againMs = 2000;
const deadlineMs = 8000;

/** On load: is somebody signed in already? */
export async function askWhoIAm(): Promise<void> {
  const answer = await who();
  if (answer === 'unreachable') setTimeout(() => void askWhoIAm(), againMs);
  else if (answer === 'nobody') session.value = { kind: 'out', why: 'first' };
  else entered(answer);
}

/** Tells the hub that somebody is here. A session that ended meanwhile is noticed. */
export async function refreshSession(): Promise<void> {
  const answer = await who();
  if (answer === 'nobody') expire();
}

export async function signIn(jobNo: string, pin: string): Promise<SignIn> {
  try {
    const response = await fetch('/api/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language.value },
      body: JSON.stringify({ jobNo, pin }),
      signal: AbortSignal.timeout(deadlineMs),
    });
    if (response.ok) {
      const answer = (await response.json()) as SessionAnswer;
      entered(answer);
      return { kind: 'in', who: answer };
    }
    const problem = (await response.json()) as Problem;
    if (response.status === 401) return { kind: 'wrong' };
    if (problem.code === 'locked') return { kind: 'locked', retryAfterS: problem.retryAfterS ?? 60 };
    return { kind: 'refused', problem };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Tells the hub; what it has against it (A and B both away) is said in its words. */
export async function signOut(): Promise<void> {
  try {
    const response = await fetch('/api/session', {
      method: 'DELETE',
      headers: { 'Accept-Language': language.value },
      signal: AbortSignal.timeout(deadlineMs),
    });
    if (response.ok || response.status === 401) return leave('asked');
    const { code, title, detail = '' } = (await response.json()) as Problem;
    notice.value = { kind: 'refused', code, title, detail };
  } catch {
    // Still signed in at the hub: the console must not look as if it were not.
    notice.value = { kind: 'unreachable' };
  }
}

/** The hub no longer knows this session. What was being written stays for whoever signs in with the same job number. */
export function expire(): void {
  if (session.value.kind === 'in') leave('expired');
}

function entered(answer: SessionAnswer): void {
  // What one person was writing is not for the next: somebody else starts with a clean page.
  if (lastJobNo.value !== '' && lastJobNo.value !== answer.staff.jobNo) {
    location.reload();
    return;
  }
  lastJobNo.value = answer.staff.jobNo;
  counterNumber.value = answer.counter;
  session.value = { kind: 'in', who: answer };
  live.reconnect();
}

function leave(why: OutWhy): void {
  session.value = { kind: 'out', why };
  live.reconnect();
}

async function who(): Promise<SessionAnswer | 'nobody' | 'unreachable'> {
  try {
    const response = await fetch('/api/session', { signal: AbortSignal.timeout(deadlineMs) });
    if (response.ok) return (await response.json()) as SessionAnswer;
    return response.status === 401 ? 'nobody' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

// A topic that is refused for want of a session means the cookie is worth nothing any more. Only news count: an old refusal says nothing about a new session.
live.refused.subscribe((refused) => {
  if (Object.values(refused).includes('sign-in')) expire();
});
