import { expect, it } from 'vitest';
import { inShort, lacking, trial } from './paper-never-lies/trial.ts';

const minutes = 60_000;

it(
  '[X11] nor does paper lie on a thousand bad days in a hall whose printers take over for each other',
  async () => {
    const found = await trial({ printers: [2, 3], days: 1_000 });
    console.info(inShort(found));
    expect(found.wrong).toBeNull();
    if (found.days > 1) expect(lacking(found)).toEqual([]);
  },
  10 * minutes,
);
