/** How far a run of the tests is. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Files at work now. */
  running: string[];
  filesDone: number;
  files: number;
  /** Every file was run, and what failed has been told. */
  over: boolean;
}

/** The last line of a run, in the form that machines read. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
}
