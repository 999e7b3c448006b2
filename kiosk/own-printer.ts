import { signal } from '@preact/signals';
import { deviceToken } from '../ui/device.ts';

/** The printer this kiosk was accepted with; null where it was given none, and slips go to the hall's first. */
export const ownPrinter = signal<string | null>(null);

/** Asked once the kiosk belongs to the hall. */
export async function askOwnPrinter(): Promise<void> {
  const token = deviceToken();
  const answer = await fetch('/api/device', {
    headers: token ? { Authorization: `Bearer ${token}` } : {},
    signal: AbortSignal.timeout(8000),
  })
    .then((response) =>
      response.ok ? (response.json() as Promise<{ device: { printer: string | null } | null }>) : null,
    )
    // Without an answer the hall's first printer is the better guess; it is asked again with the next new hall.
    .catch(() => null);
  if (answer) ownPrinter.value = answer.device?.printer ?? null;
}
