import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { live } from '../hub.ts';
import { t } from '../words.ts';

const againMs = 2000;
const page = signal<typeof import('../../ui/pairing.tsx').Pairing | null>(null);

/** A kiosk is paired once in its life: the page for it comes when the hub asks for that, and every other start is lighter. */
export function LaterPairing() {
  useEffect(fetchPage, []);
  const Pairing = page.value;
  return Pairing && <Pairing kind="kiosk" label={t('kiosk')} live={live} />;
}

function fetchPage(): void {
  import('../../ui/pairing.tsx').then(
    ({ Pairing }) => {
      page.value = Pairing;
    },
    // The line was cut just then: asked again until it comes.
    () => setTimeout(fetchPage, againMs),
  );
}
