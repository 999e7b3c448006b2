import { randomUUID } from 'node:crypto';
import { z } from 'zod';

const PairAnswer = z.object({
  code: z.string().regex(/^\d{6}$/),
  token: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  expiresAt: z.iso.datetime({ offset: true }),
});

export interface Pairing {
  code: string;
  token: string;
  /** How long the code may still be entered. */
  validMs: number;
}

const answerMs = 5_000;
const usualMs = 10 * 60_000;

/** Asks the hub to be one of its devices. Null when it gives no code now: it is away, or too many devices ask. */
export async function askToPair(hub: string, label: string): Promise<Pairing | null> {
  try {
    const response = await fetch(`${hub}/api/commands/pair-device`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
      body: JSON.stringify({ kind: 'print-agent', label }),
      signal: AbortSignal.timeout(answerMs),
      redirect: 'error',
    });
    const answer = PairAnswer.safeParse(await response.json());
    if (!response.ok || !answer.success) return null;
    const { code, token, expiresAt } = answer.data;
    // By the hub's own clock: this PC's may be wrong.
    const hubNow = Date.parse(response.headers.get('date') ?? '');
    const validMs = Date.parse(expiresAt) - hubNow;
    return { code, token, validMs: validMs > 0 ? validMs : usualMs };
  } catch {
    // The hub is away or answers something else: whoever waits asks again.
    return null;
  }
}
