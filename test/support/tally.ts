/** How far a run of the tests is. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Files at work now. */
  running: string[];
  filesDone: number;
  files: number;
  /** Files of which something failed. */
  failedIn: { file: string; project: string }[];
  /** Every file was run, and what failed has been told. */
  over: boolean;
}

/** A run that has told nothing yet. */
export const nothingYet = (): Tally => ({
  passed: 0,
  failed: 0,
  skipped: 0,
  running: [],
  filesDone: 0,
  files: 0,
  failedIn: [],
  over: false,
});

/** More than so many files are no chance. */
const filesMost = 3;

/** Which files may be tried once more by themselves: those of real screens and real hubs, whose processes share a busy machine. A rule, a fault or a random day that fails has found something, and stays failed. */
export function worthASecondTry({ failedIn, over }: Tally): string[] {
  const apart = failedIn.filter(({ file, project }) => project === 'real' && !file.endsWith('.fault.test.ts'));
  return over && apart.length === failedIn.length && apart.length <= filesMost ? apart.map(({ file }) => file) : [];
}

/** The last line of a run, in the form that machines read. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
}
