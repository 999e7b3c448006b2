import { signal } from '@preact/signals';

type Encode = typeof import('uqr').encode;

/** Makes the modules of a code; null until it has come. The first page needs none. */
export const encode = signal<Encode | null>(null);

const againMs = 2000;
let coming: Promise<void> | null = null;

/** Fetches it once, in the kiosk's first quiet moment (main.tsx) or with the first code; asked again until it comes. */
export function fetchEncoder(): Promise<void> {
  coming ??= untilItComes();
  return coming;
}

async function untilItComes(): Promise<void> {
  while (encode.value === null) {
    try {
      const { encode: come } = await import('uqr');
      encode.value = come;
    } catch (reason) {
      console.warn('What draws codes has not come yet:', reason);
      await new Promise((resolve) => setTimeout(resolve, againMs));
    }
  }
}
