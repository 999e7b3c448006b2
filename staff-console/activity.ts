import { refreshSession, session } from './session.ts';

const onceInMs = 60_000;
let lastMs = Number.NEGATIVE_INFINITY;

/** Somebody who types or points is there: the hub hears of it at most once a minute. */
export function watchActivity(): void {
  const active = () => {
    if (session.value.kind !== 'in') {
      // Signing in is itself a sign of life.
      lastMs = performance.now();
      return;
    }
    if (performance.now() - lastMs < onceInMs) return;
    lastMs = performance.now();
    void refreshSession();
  };
  for (const event of ['keydown', 'pointerdown', 'pointermove'] as const)
    addEventListener(event, active, { passive: true });
}
