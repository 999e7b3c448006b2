import { signal } from '@preact/signals';

const turnMs = 8_000;

/** What has more pages than places shows the next one each time this goes up. */
export const turn = signal(0);
setInterval(() => (turn.value += 1), turnMs);
