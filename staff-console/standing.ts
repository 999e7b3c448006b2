import { viewOf } from './hub.ts';
import { until } from './until.ts';

const withinMs = 1500;

/** Resolves when the counter's view tells that this person stands there, at the latest after a moment. */
export const standing = (counter: number, jobNo: string): Promise<void> =>
  until(viewOf(`console/${counter}`), (view) => view?.staff?.jobNo === jobNo && view.state !== 'closed', withinMs);
