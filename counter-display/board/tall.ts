import { signal } from '@preact/signals';

const upright = matchMedia('(orientation: portrait)');

/** The panel hangs upright. */
export const tall = signal(upright.matches);
upright.addEventListener('change', () => (tall.value = upright.matches));
