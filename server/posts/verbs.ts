import { closeCounter } from './close-counter.ts';
import { openCounter } from './open-counter.ts';
import { putUpSign } from './put-up-sign.ts';
import { takeDownSign } from './take-down-sign.ts';

/** Who stands where. */
export const postVerbs = [openCounter, closeCounter, putUpSign, takeDownSign] as const;
