/** So many wrong answers from one screen or address lock it for a while; so many about one case lock the case's number, whoever asks. */
const rules = {
  asker: { most: 10, withinMs: 10 * 60_000, lockMs: 10 * 60_000 },
  case: { most: 5, withinMs: 60 * 60_000, lockMs: 60 * 60_000 },
  caseOfDay: { most: 10, withinMs: 24 * 3600_000, lockMs: 24 * 3600_000 },
} as const;
/** More names than this are not remembered: the oldest are forgotten, so that guessing cannot fill the hub. */
const namesMost = 20_000;

interface Count {
  misses: number;
  since: number;
  lockedUntil: number;
}

/**
 * Limits against guessing the second factor of a case (four signs: 10,000 digits). At ten tries a day one would guess for years. A number that
 * no case has is counted alike, so that a lock tells nothing. Kept in memory: a restart is nothing an outsider can bring about.
 */
export class GuessLimit {
  readonly #counts = new Map<string, Count>();

  get remembered(): number {
    return this.#counts.size;
  }

  /** Seconds until this asker may ask about this number again; 0: now. */
  lockedS(asker: string, number: string, now: number): number {
    const until = Math.max(...keysOf(asker, number).map(([key]) => this.#counts.get(key)?.lockedUntil ?? 0));
    return until > now ? Math.ceil((until - now) / 1000) : 0;
  }

  missed(asker: string, number: string, now: number): void {
    for (const [key, { most, withinMs, lockMs }] of keysOf(asker, number)) {
      const before = this.#counts.get(key);
      const current = before && now - before.since < withinMs ? before : { misses: 0, since: now, lockedUntil: 0 };
      const misses = current.misses + 1;
      this.#counts.delete(key);
      this.#counts.set(
        key,
        misses >= most ? { misses: 0, since: now, lockedUntil: now + lockMs } : { ...current, misses },
      );
    }
    while (this.#counts.size > namesMost) this.#counts.delete(this.#counts.keys().next().value!);
  }

  /** Who knew the factor has not been guessing at this case; what the same asker missed elsewhere stays counted. */
  found(number: string): void {
    this.#counts.delete(`case ${number}`);
  }
}

const keysOf = (asker: string, number: string) =>
  [
    [`asker ${asker}`, rules.asker],
    [`case ${number}`, rules.case],
    [`day ${number}`, rules.caseOfDay],
  ] as const;
