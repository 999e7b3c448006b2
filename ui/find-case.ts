/** What became of looking for a case by its number and a second factor (identity number or phone, last four). */
export type CaseSought =
  | { kind: 'found'; token: string }
  /** No such case, or the factor is not its own: the hub does not say which. */
  | { kind: 'none' }
  /** Tried too often; until then (this screen's clock, ms). */
  | { kind: 'locked'; until: number }
  /** No answer that says anything: it may be asked again. */
  | { kind: 'cut' };

const deadlineMs = 8000;
/** Where the hub does not say how long. */
const lockedS = 60;

/** 查办件, from any screen; `device`: what a paired one proves itself with. */
export async function findCase(number: string, factor: string, device: string | null = null): Promise<CaseSought> {
  try {
    const response = await fetch('/api/progress', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(device ? { Authorization: `Bearer ${device}` } : {}) },
      body: JSON.stringify({ number, factor }),
      signal: AbortSignal.timeout(deadlineMs),
    });
    if (response.ok) return { kind: 'found', token: ((await response.json()) as { token: string }).token };
    if (response.status === 429)
      return { kind: 'locked', until: Date.now() + Number(response.headers.get('Retry-After') ?? lockedS) * 1000 };
    return { kind: response.status < 500 ? 'none' : 'cut' };
  } catch {
    // No line, or an answer cut off half way: no page may go on asking for ever.
    return { kind: 'cut' };
  }
}
