import { viewOf } from './hub.ts';

const withinMs = 1500;

/** Resolves when the counter's view tells that this person stands there, at the latest after a moment. */
export function standing(counter: number, jobNo: string): Promise<void> {
  return new Promise((resolve) => {
    let stop = () => {};
    const end = () => {
      clearTimeout(late);
      stop();
      resolve();
    };
    const late = setTimeout(end, withinMs);
    stop = viewOf(`console/${counter}`).subscribe((view) => {
      if (view?.staff?.jobNo === jobNo && view.state !== 'closed') queueMicrotask(end);
    });
  });
}
