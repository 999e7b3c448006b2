/** How long each step with a printer may take. The deadline bounds all of them together. */
export interface Times {
  connectMs: number;
  /** An answer to DLE EOT before the slip; without one the printer is mute. */
  answerMs: number;
  /** Between two looks at a printer that is printing. */
  pollMs: number;
  /** Trouble is heard and the end of the slip may yet be told. */
  graceMs: number;
  /** The slip has arrived and its end is told; and the same for a printer that failed to tell it before. */
  endMs: number;
  endAgainMs: number;
  /** The printer hangs up after we did; where all has been answered there is less to wait for. */
  closeMs: number;
  quickCloseMs: number;
  /** A device is let go. */
  goneMs: number;
  /** A look, from connecting to hanging up. */
  checkMs: number;
  deadlineMs: number;
}

/** The end of a slip of this length is told within the usual time even by a slow printer; each further second brings so much. */
const usualMm = 150;
const slowMmPerS = 50;

/** What a long slip is given beyond the usual, for the paper to move. */
export function paperMs(lengthMm: number): number {
  return (Math.max(0, lengthMm - usualMm) / slowMmPerS) * 1_000;
}

export const usualTimes: Times = {
  connectMs: 2_000,
  answerMs: 300,
  pollMs: 300,
  graceMs: 150,
  endMs: 4_000,
  endAgainMs: 1_500,
  closeMs: 1_000,
  quickCloseMs: 200,
  goneMs: 250,
  checkMs: 2_500,
  deadlineMs: 8_000,
};
